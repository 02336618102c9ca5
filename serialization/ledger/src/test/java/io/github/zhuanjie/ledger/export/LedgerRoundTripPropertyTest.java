package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.fixtures.jqwik.ZhuanjieArbitraries;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any records that documents can hold, written as a ledger and read again, come back as they were but for what was told while
 * they were written; with machine data nothing but records that import takes for none, such as households without
 * members. How many are drawn is set for the build ({@code jqwik.tries.default}).
 */
class LedgerRoundTripPropertyTest {

    @Property
    void whatIsToldOfHouseholdsIsWhatDiffers(
            @ForAll("households") List<Household> records,
            @ForAll ExportFormat format,
            @ForAll("languages") Locale language)
            throws IOException {
        hold(LedgerRoundTrips.households(), records, LedgerRoundTripPropertyTest::isHousehold, format, language);
    }

    @Property
    void whatIsToldOfNeedsIsWhatDiffers(
            @ForAll("needs") Map<Need, Household> needs,
            @ForAll ExportFormat format,
            @ForAll("languages") Locale language)
            throws IOException {
        List<Need> records = List.copyOf(needs.keySet());
        hold(LedgerRoundTrips.needs(needs), records, need -> isRead(need.getRegisteredOn()), format, language);
    }

    @Property
    void whatIsToldOfAidIsWhatDiffers(
            @ForAll("aid") List<AidRecord> records,
            @ForAll("aHousehold") Optional<Household> household,
            @ForAll ExportFormat format,
            @ForAll("languages") Locale language)
            throws IOException {
        hold(LedgerRoundTrips.aid(household), records, LedgerRoundTripPropertyTest::isAid, format, language);
    }

    @Property
    void projectsComeBackAsTheyWere(
            @ForAll("projects") List<CharityProject> records,
            @ForAll ExportFormat format,
            @ForAll("languages") Locale language)
            throws IOException {
        hold(LedgerRoundTrips.supply(), records, LedgerRoundTripPropertyTest::isProject, format, language);
    }

    private static boolean isHousehold(Household household) {
        return !household.getMembers().isEmpty();
    }

    private static boolean isAid(AidRecord record) {
        return record.getProvider().length() <= 100 && isRead(record.getDecidedOn());
    }

    private static boolean isProject(CharityProject project) {
        return project.getName().length() <= 200
                && !project.getNeedKinds().isEmpty()
                && project.getOperators().stream()
                        .limit(1)
                        .anyMatch(first -> first.getName().length() <= 100);
    }

    private static boolean isRead(LocalDate day) {
        return day.getYear() >= 1880 && day.getYear() <= 2200;
    }

    private static <T> void hold(
            LedgerRoundTrips<T> trips, List<T> records, Predicate<T> isRecord, ExportFormat format, Locale language)
            throws IOException {
        LedgerExport export = LedgerRoundTrips.export(language);
        Map<Integer, List<String>> none = new TreeMap<>();
        for (int i = 0; i < records.size(); i++) {
            if (!isRecord.test(records.get(i))) {
                none.put(i + 1, List.of(""));
            }
        }

        LedgerRoundTrips.Outcome<T> plain = trips.run(records, export, format);
        LedgerRoundTrips.Outcome<T> exact = trips.run(records, export.withMachineData(), format);

        assertThat(plain.differing()).isEqualTo(plain.told());
        assertThat(exact.differing()).isEqualTo(exact.told());
        assertThat(none).containsAllEntriesOf(exact.told());
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<List<Household>> households() {
        return several(ZhuanjieArbitraries.of(Household.class), Household::getId);
    }

    @Provide
    Arbitrary<Optional<Household>> aHousehold() {
        return ZhuanjieArbitraries.of(Household.class).optional();
    }

    @Provide
    Arbitrary<List<AidRecord>> aid() {
        return several(ZhuanjieArbitraries.of(AidRecord.class), AidRecord::getId);
    }

    @Provide
    Arbitrary<List<CharityProject>> projects() {
        return several(ZhuanjieArbitraries.of(CharityProject.class), CharityProject::getId);
    }

    @Provide
    Arbitrary<Map<Need, Household>> needs() {
        Arbitrary<Map.Entry<Need, Household>> one = Combinators.combine(
                        ZhuanjieArbitraries.of(Need.class),
                        ZhuanjieArbitraries.of(Household.class)
                                .filter(household -> !household.getMembers().isEmpty()),
                        Arbitraries.integers().between(0, 49))
                .as((need, household, member) -> Map.entry(
                        Need.builder()
                                .from(need)
                                .household(household.getId())
                                .person(household
                                        .getMembers()
                                        .get(member % household.getMembers().size())
                                        .getId())
                                .build(),
                        household));
        return one.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(entry -> entry.getKey().getId())
                .map(list -> list.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <T> Arbitrary<List<T>> several(Arbitrary<T> one, Function<T, Object> id) {
        return one.list().ofMinSize(1).ofMaxSize(3).uniqueElements(id);
    }
}
