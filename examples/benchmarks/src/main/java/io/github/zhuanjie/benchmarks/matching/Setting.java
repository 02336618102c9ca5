package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.ProjectCapacity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a made-up problem has beside needs and places, as real ones do. */
enum Setting {
    /** Nothing: each need is of another household and takes one grant. */
    PLAIN,
    /** Two needs of a county are of one household, and each project gives to a household once. */
    HOUSEHOLDS,
    /** Each project that reaches several counties gives no county more than twice an equal share. */
    AREAS,
    /** Each need takes two grants of different projects. */
    TWO_GRANTS;

    private static final int SHARES = 2;
    private static final int GRANTS = 2;

    static Setting parse(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Dresses a need of a county. */
    void dress(MatchingNeed.Builder need, int position, int county, Pairing pairing) {
        if (this == HOUSEHOLDS) {
            need.household(HouseholdId.of("H-" + pairing.household(position, county)));
        } else if (this == AREAS) {
            need.place(code(county));
        } else if (this == TWO_GRANTS) {
            need.mostGrants(GRANTS);
        }
    }

    ProjectCapacity capacity(ProjectId id, int places, AreaLevel level, int place) {
        ProjectCapacity.Builder capacity = ProjectCapacity.builder().project(id).places(places);
        if (this == HOUSEHOLDS) {
            capacity.oncePer(BenefitScope.HOUSEHOLD);
        } else if (this == AREAS) {
            capacity.areas(shares(places, level, place));
        }
        return capacity.build();
    }

    /** A project also reaches counties outside its own area where there are too few: the rest of the province is one area. */
    private static List<AreaCapacity> shares(int places, AreaLevel level, int place) {
        List<AreaCapacity> shares = new ArrayList<>();
        shares.add(new AreaCapacity(DivisionCode.of("320000"), Optional.empty(), Optional.empty()));
        int[] counties = level.counties(place);
        if (counties.length > 1) {
            int share = Math.max(1, SHARES * places / counties.length);
            for (int county : counties) {
                shares.add(new AreaCapacity(code(county), Optional.of(share), Optional.empty()));
            }
        }
        return shares;
    }

    /** A code of the form of a county's; which county it is does not matter. */
    private static DivisionCode code(int county) {
        int prefecture = Region.prefecture(county);
        int within = county;
        while (within > 0 && Region.prefecture(within - 1) == prefecture) {
            within--;
        }
        return DivisionCode.of(String.format(Locale.ROOT, "32%02d%02d", prefecture + 1, county - within + 1));
    }

    /** Puts every two needs of a county that come after each other into one household. */
    static final class Pairing {
        private final int[] open = new int[Region.COUNTIES];

        int household(int position, int county) {
            int waiting = open[county];
            open[county] = waiting == 0 ? position + 1 : 0;
            return waiting == 0 ? position : waiting - 1;
        }
    }
}
