package io.github.zhuanjie.cli;

import io.github.zhuanjie.division.Division;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;

/** The offices that refer, as far as a command knows them: by their area. */
final class Offices {

    private Offices() {}

    static Party civilAffairs(DivisionCode area) {
        String place =
                DivisionRegistry.standard().find(area).map(Division::name).orElse(area.toString());
        return Party.builder()
                .id(PartyId.of("O-civil-affairs-" + area))
                .kind(PartyKind.CIVIL_AFFAIRS)
                .name(place + "民政部门")
                .area(area)
                .build();
    }
}
