// tag::planted[]
package org.example.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.PlantedTruth;
import io.github.zhuanjie.fixtures.PlantedTruths;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedDuplicates;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many of the needs that were registered twice are found, and how often it is a mistake. */
class DetectionTest {

    @Test
    void duplicatesAreFoundWhereTheNumberIsRight() {
        PopulationOptions county = PopulationOptions.of(PopulationScale.COUNTY, LocalDate.of(2026, 6, 1));
        PlantedTruths planted = PlantedTruths.of(county.withHouseholds(3000), 50);
        List<SyntheticHousehold> files = planted.households().toList();
        List<Household> households = files.stream().map(SyntheticHousehold::household).toList();
        List<Need> needs = files.stream().flatMap(file -> file.needs().stream()).toList();

        Set<Set<NeedId>> found = NeedDuplicates.withinDays(30)
                .withSamePersons(SamePersons.byResidentId(households))
                .find(needs)
                .stream()
                .map(group -> Set.copyOf(group.needs()))
                .collect(Collectors.toSet());
        Set<Set<NeedId>> twice = planted.truths()
                .filter(PlantedTruth.SameHousehold.class::isInstance)
                .map(PlantedTruth.SameHousehold.class::cast)
                .flatMap(same -> same.needs().stream())
                .map(same -> Set.of(same.first(), same.second()))
                .collect(Collectors.toSet());

        double recall = (double) twice.stream().filter(found::contains).count() / twice.size();
        assertThat(twice).containsAll(found); // no mistake
        assertThat(recall).isBetween(0.5, 0.8); // a number that is missing or wrong hides the others
    }
}
// end::planted[]
