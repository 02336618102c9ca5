package io.github.zhuanjie.canary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.PopulationGenerator;
import io.github.zhuanjie.fixtures.PopulationOptions;
import io.github.zhuanjie.fixtures.PopulationScale;
import io.github.zhuanjie.fixtures.SyntheticHousehold;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakDetectorTest {

    @Test
    void everyNumberAndNameOfTheFixturesIsMarked() {
        List<Person> people = Stream.concat(Households.all().stream(), population())
                .flatMap(household -> household.getMembers().stream())
                .toList();
        assertThat(people).hasSizeGreaterThan(100);
        for (Person person : people) {
            person.getName().ifPresent(name -> assertThat(kinds(name.reveal())).containsExactly(LeakKind.NAME));
            person.getResidentId()
                    .ifPresent(id -> assertThat(kinds(id.reveal())).containsExactly(LeakKind.RESIDENT_NUMBER));
        }
    }

    private static Stream<Household> population() {
        return PopulationGenerator.of(PopulationOptions.of(PopulationScale.COUNTY, Households.AS_OF)
                        .withHouseholds(200))
                .stream()
                .map(SyntheticHousehold::household);
    }

    @Test
    void amountsAndTelephonesOfTheTestsAreMarked() {
        assertThat(kinds("income -7654.32")).containsExactly(LeakKind.AMOUNT);
        assertThat(kinds("31,415.926")).containsExactly(LeakKind.AMOUNT);
        assertThat(kinds("13000000000")).containsExactly(LeakKind.PHONE);
        assertThat(kinds("tel:0514-83456789")).containsExactly(LeakKind.PHONE);
    }

    @Test
    void everyOccurrenceCounts() {
        assertThat(LeakDetector.find("王某甲, 王某甲 李某乙", "here"))
                .extracting(Leak::place)
                .containsExactly("here", "here", "here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PersonName[***] ResidentId[***] Fact[known]",
                "name must be 1 to 100 characters without control characters or spaces around it",
                "100001195711231350",
                "440524188001010014",
                "1700000000000",
                "20240628000000000123",
                "17654.321",
                "113000000000",
                "某市民政局 王某",
                "%zz &#99999999; \\u12",
                "2026-11-23T03:13:20.123456789Z"
            })
    void whatIsNotMarkedIsNoLeak(String text) {
        assertThat(LeakDetector.find(text, "")).isEmpty();
    }

    private static List<LeakKind> kinds(String text) {
        return LeakDetector.find(text, "").stream().map(Leak::kind).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/junit-%s/households.ndjson", "/out/.zhuanjie-%s.tmp", "/tmp/tomcat.8080.%s/work"})
    void aNumberThatWasDrawnForAFileIsNobodys(String place) {
        String drawn = "100000" + "19800101" + "0017";
        String path = place.formatted(drawn + "42");

        assertThat(LeakDetector.find(path, "")).isNotEmpty();
        assertThat(LeakDetector.find(ModuleScan.withoutDrawnNumbers(path), "")).isEmpty();
        assertThat(LeakDetector.find(ModuleScan.withoutDrawnNumbers("/tmp/" + drawn + "/junit-1"), ""))
                .isNotEmpty();
    }
}
