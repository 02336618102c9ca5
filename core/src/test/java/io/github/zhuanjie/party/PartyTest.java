package io.github.zhuanjie.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.OrganizationKind;
import io.github.zhuanjie.charity.OrganizationRole;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which party an organization on the supply list is in a referral. */
class PartyTest {

    private static CharityOrganization.Builder organization() {
        return CharityOrganization.builder().name("某机构");
    }

    private static PartyKind kind(OrganizationRole... roles) {
        return Party.of(organization().roles(Set.of(roles)).build()).getKind();
    }

    @Test
    void whatItDoesDecidesOnItsKindAndAHubIsAHubFirst() {
        assertThat(kind()).isEqualTo(PartyKind.CHARITY);
        assertThat(kind(OrganizationRole.STATION)).isEqualTo(PartyKind.STATION);
        assertThat(kind(OrganizationRole.HUB)).isEqualTo(PartyKind.HUB);
        assertThat(kind(OrganizationRole.STATION, OrganizationRole.HUB)).isEqualTo(PartyKind.HUB);
    }

    /** A duty by law opens the gate towards the government, so that nothing else may pass for it. */
    @Test
    void onlyABodyOfTheGovernmentIsGovernmentWhateverItDoes() {
        CharityOrganization body = organization()
                .kind(OrganizationKind.GOVERNMENT_BODY)
                .roles(Set.of(OrganizationRole.HUB))
                .build();

        assertThat(Party.of(body).getKind()).isEqualTo(PartyKind.CIVIL_AFFAIRS);
        for (OrganizationKind kind : OrganizationKind.values()) {
            assertThat(Party.of(organization().kind(kind).build()).getKind().isGovernment())
                    .as(kind.getCode())
                    .isEqualTo(kind == OrganizationKind.GOVERNMENT_BODY);
        }
    }

    @Test
    void identifiersCompareAndPrintAsTheirText() {
        assertThat(PartyId.of("O-1")).hasToString("O-1").isLessThan(PartyId.of("O-2"));
        assertThat(PartyId.of("O-1")).isEqualByComparingTo(PartyId.of("O-1"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PartyId.of("a b"));
    }
}
