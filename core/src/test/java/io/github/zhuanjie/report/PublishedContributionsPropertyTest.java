package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Attacks what is published: adds and subtracts its lines in every way and looks at whose records are left. */
class PublishedContributionsPropertyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    private static final CharityOrganization CHARITY =
            CharityOrganization.builder().name("某慈善总会").build();
    private static final List<Predicate<AidRecord>> COLUMNS = List.of(
            record -> true,
            record -> record.getForm() == AidForm.MONEY
                    && record.getAmount().toOptional().isPresent(),
            record -> (record.getForm() == AidForm.GOODS || record.getForm() == AidForm.SERVICE)
                    && record.getAmount().toOptional().isPresent());

    private static Optional<ContributionSummary> publish(List<AidRecord> records, int households) {
        return new Contributions(AidLedger.of(records), SamePersons.none())
                .summarizeForPublication(CHARITY, DAY, DAY, households);
    }

    private static AidRecord.Builder record(int id, int household) {
        return AidRecord.builder()
                .id(AidRecordId.of("A-" + id))
                .source(AidSource.CHARITY)
                .provider("某慈善总会")
                .household(HouseholdId.of("H-" + household))
                .needKind(NeedKind.LIVING)
                .form(AidForm.MONEY)
                .amount(Fact.known(Yuan.of(100)))
                .decidedOn(DAY);
    }

    @Property(tries = 400)
    void noDifferenceOfLinesConcernsFewHouseholds(@ForAll("ledgers") List<AidRecord> records) {
        publish(records, 3).ifPresent(published -> attack(published, records, 3));
    }

    @Example
    void moneyOfOneHouseholdUnderTwoKindsCannotBeSubtracted() {
        List<AidRecord> records = new ArrayList<>();
        for (int household = 0; household < 20; household++) {
            records.add(record(household, household).build());
        }
        for (int id = 20; id < 32; id++) {
            NeedKind kind = id < 26 ? NeedKind.MEDICAL : NeedKind.EDUCATION;
            records.add(record(id, 99).needKind(kind).build());
        }
        ContributionSummary published = publish(records, 10).orElseThrow();
        assertThat(published.getByKind()).isEmpty();
        assertThat(published.getSuppressedLines()).isEqualTo(3);
        attack(published, records, 10);
    }

    @Example
    void moneyOfOneAmongManyWithGoodsIsNotPublished() {
        List<AidRecord> records = new ArrayList<>();
        for (int household = 0; household < 10; household++) {
            records.add(record(household, household).form(AidForm.GOODS).build());
        }
        assertThat(publish(records, 3)).isPresent();
        records.add(record(10, 1).build());
        assertThat(publish(records, 3)).isEmpty();
    }

    @Example
    void unitsOfServiceOfOneHouseholdAreNotPublished() {
        List<AidRecord> records = new ArrayList<>();
        for (int household = 0; household < 3; household++) {
            records.add(record(household, household).form(AidForm.SERVICE).build());
        }
        assertThat(publish(records, 3).orElseThrow().getInKind()).hasSize(1);
        records.add(record(3, 1).form(AidForm.SERVICE).serviceUnits(7).build());
        assertThat(publish(records, 3).orElseThrow().getInKind()).isEmpty();
    }

    @Example
    void projectThatLeavesOneHouseholdOfAKindIsHidden() {
        List<AidRecord> records = new ArrayList<>();
        for (int id = 0; id < 10; id++) {
            Optional<ProjectId> project = id < 4 ? Optional.of(ProjectId.of("PR-1")) : Optional.empty();
            NeedKind kind = id < 5 ? NeedKind.MEDICAL : NeedKind.LIVING;
            records.add(record(id, id).project(project).needKind(kind).build());
        }
        ContributionSummary published = publish(records, 3).orElseThrow();
        assertThat(published.getByKind()).hasSize(2);
        assertThat(published.getByProject())
                .as("kind less project is household 4")
                .isEmpty();
        records.add(record(10, 10).needKind(NeedKind.MEDICAL).build());
        records.add(record(11, 11).needKind(NeedKind.MEDICAL).build());
        assertThat(publish(records, 3).orElseThrow().getByProject()).hasSize(2);
    }

    @Example
    void moreLinesThanCanBeTriedAreHiddenOneByOne() {
        List<AidRecord> records = new ArrayList<>();
        for (int id = 0; id < 60; id++) {
            records.add(record(id, id)
                    .project(ProjectId.of("PR-" + id % 15))
                    .needKind(id % 2 == 0 ? NeedKind.MEDICAL : NeedKind.LIVING)
                    .build());
        }
        ContributionSummary published = publish(records, 3).orElseThrow();
        assertThat(published.getByKind()).hasSize(2);
        assertThat(published.getByProject()).hasSizeBetween(1, 14);
    }

    /** Each published line with each factor -1, 0 or 1. */
    private static void attack(ContributionSummary published, List<AidRecord> records, int limit) {
        List<Predicate<AidRecord>> lines = new ArrayList<>();
        lines.add(record -> true);
        published.getByKind().forEach(line -> lines.add(record -> record.getNeedKind() == line.kind()));
        published
                .getByProject()
                .forEach(line -> lines.add(record -> record.getProject().equals(line.project())));
        published
                .getInKind()
                .forEach(line ->
                        lines.add(record -> record.getForm() == line.form() && record.getNeedKind() == line.kind()));
        for (Predicate<AidRecord> column : COLUMNS) {
            List<AidRecord> summed = records.stream().filter(column).toList();
            combine(lines, summed, new int[summed.size()], 0, limit);
        }
    }

    private static void combine(
            List<Predicate<AidRecord>> lines, List<AidRecord> records, int[] left, int next, int limit) {
        if (next == lines.size()) {
            long households = IntStream.range(0, left.length)
                    .filter(i -> left[i] != 0)
                    .mapToObj(i -> records.get(i).getHousehold())
                    .distinct()
                    .count();
            assertThat(households == 0 || households >= limit).isTrue();
            return;
        }
        for (int factor = -1; factor <= 1; factor++) {
            int[] sum = left.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += lines.get(next).test(records.get(i)) ? factor : 0;
            }
            combine(lines, records, sum, next + 1, limit);
        }
    }

    @Provide
    Arbitrary<List<AidRecord>> ledgers() {
        Arbitrary<AidRecord> record = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(NeedKind.LIVING, NeedKind.MEDICAL, NeedKind.EDUCATION),
                        Arbitraries.of("", "PR-1", "PR-2"),
                        Arbitraries.of(AidForm.MONEY, AidForm.MONEY, AidForm.GOODS, AidForm.REFERRAL),
                        Arbitraries.of(true, true, true, false))
                .as((household, kind, project, form, known) -> record(0, household)
                        .needKind(kind)
                        .form(form)
                        .project(Optional.of(project)
                                .filter(text -> !text.isEmpty())
                                .map(ProjectId::of))
                        .amount(known ? Fact.known(Yuan.of(100)) : Fact.unknown())
                        .build());
        return record.list().ofMinSize(3).ofMaxSize(30).map(PublishedContributionsPropertyTest::numbered);
    }

    private static List<AidRecord> numbered(List<AidRecord> records) {
        List<AidRecord> numbered = new ArrayList<>();
        records.forEach(record -> numbered.add(AidRecord.builder()
                .from(record)
                .id(AidRecordId.of("A-" + numbered.size()))
                .build()));
        return numbered;
    }
}
