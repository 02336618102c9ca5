package io.github.zhuanjie.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ConflictOfInterest;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.AidHistory;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Both evaluators mean the same. */
class BulkEligibilityTest {

    /** Pairs of the comparison; the long build asks for more. */
    private static final int PAIRS = Integer.getInteger("zhuanjie.screenedPairs", 200_000);

    private static final long SEED = Long.getLong("zhuanjie.screenedPairs.seed", 20_240_520L);
    private static final int CASES = 200;
    private static final int TARGETS = 100;

    @Test
    void criteriaAreDecidedAsOneByOne() {
        Map<Verdict, Integer> met = new EnumMap<>(Verdict.class);
        for (int round = 0; round < PAIRS / CASES / TARGETS / 2 + 1; round++) {
            Draw draw = new Draw(SEED + round);
            List<NeedCase> cases = cases(draw);
            List<Criterion> criteria = criteria(draw);
            EvaluationContext context = context(round);
            BulkEligibility bulk = new BulkEligibility(context);
            Candidates candidates = bulk.decide(criteria, bulk.tableOf(cases));
            Eligibility single = new Eligibility(context);
            for (int c = 0; c < CASES; c++) {
                for (int t = 0; t < TARGETS; t++) {
                    Verdict verdict = candidates.verdict(c, t);
                    assertThat(verdict)
                            .as("round %d case %d of %s", round, c, criteria.get(t))
                            .isEqualTo(
                                    single.assess(criteria.get(t), cases.get(c)).verdict());
                    met.merge(verdict, 1, Integer::sum);
                }
            }
        }
        assertThat(met.values()).hasSize(3).allMatch(count -> count > PAIRS / 50);
    }

    @Test
    void projectsAreAssessedAsOneByOne() {
        Map<Verdict, Integer> met = new EnumMap<>(Verdict.class);
        for (int round = 0; round < PAIRS / CASES / TARGETS / 2 + 1; round++) {
            Draw draw = new Draw(SEED - 1 - round);
            List<NeedCase> cases = cases(draw);
            List<CharityProject> projects = projects(draw);
            EvaluationContext context = context(round);
            ConflictOfInterest conflicts = round % 4 == 3 ? new Conflicts() : ConflictOfInterest.NOT_CHECKED;
            BulkEligibility bulk = new BulkEligibility(context, conflicts);
            Candidates candidates = bulk.assess(projects, bulk.tableOf(cases));
            Eligibility single = new Eligibility(context, conflicts);
            for (int c = 0; c < CASES; c++) {
                for (int t = 0; t < TARGETS; t++) {
                    Verdict verdict = candidates.verdict(c, t);
                    assertThat(verdict)
                            .as("round %d case %d of %s", round, c, projects.get(t))
                            .isEqualTo(
                                    single.assess(projects.get(t), cases.get(c)).verdict());
                    met.merge(verdict, 1, Integer::sum);
                }
            }
        }
        assertThat(met.keySet()).hasSize(3);
    }

    @Test
    void theOrderOfCasesDoesNotMatter() {
        Draw draw = new Draw(SEED);
        List<NeedCase> cases = cases(draw);
        List<Integer> order = draw.shuffled(IntStream.range(0, CASES).boxed().toList());
        List<CharityProject> projects = projects(draw);
        BulkEligibility bulk = new BulkEligibility(context(0));
        Candidates straight = bulk.assess(projects, bulk.tableOf(cases));
        Candidates shuffled = bulk.assess(
                projects, bulk.tableOf(order.stream().map(cases::get).toList()));
        for (int i = 0; i < CASES; i++) {
            assertThat(targets(shuffled.eligible(), i)).isEqualTo(targets(straight.eligible(), order.get(i)));
            assertThat(targets(shuffled.undetermined(), i)).isEqualTo(targets(straight.undetermined(), order.get(i)));
        }
    }

    @Test
    void aTableIsAskedAgain() {
        Draw draw = new Draw(SEED);
        BulkEligibility bulk = new BulkEligibility(context(0));
        CaseTable table = bulk.tableOf(cases(draw));
        List<Criterion> criteria = criteria(draw);
        Candidates first = bulk.decide(criteria, table);
        Candidates second = bulk.decide(criteria, table);
        assertThat(table.size()).isEqualTo(CASES);
        for (int i = 0; i < CASES; i++) {
            assertThat(targets(second.eligible(), i)).isEqualTo(targets(first.eligible(), i));
        }
    }

    @Test
    void moreCasesThanABlockHolds() {
        List<NeedCase> few = cases(new Draw(SEED));
        List<NeedCase> many = IntStream.range(0, Block.SIZE + Block.SIZE / 2)
                .mapToObj(i -> few.get(i % CASES))
                .toList();
        List<CharityProject> projects = projects(new Draw(SEED)).subList(0, TARGETS / 4);
        BulkEligibility bulk = new BulkEligibility(context(0));
        Candidates ofFew = bulk.assess(projects, bulk.tableOf(few));
        Candidates ofMany = bulk.assess(projects, bulk.tableOf(many));
        List<List<Integer>> expected = IntStream.range(0, CASES)
                .mapToObj(i -> targets(ofFew.eligible(), i))
                .toList();
        long pairs = 0;
        for (int i = 0; i < many.size(); i++) {
            assertThat(targets(ofMany.eligible(), i)).isEqualTo(expected.get(i % CASES));
            pairs += ofMany.eligible().count(i);
        }
        assertThat(ofMany.eligible().size()).isEqualTo(pairs).isPositive();
    }

    @Test
    void nobodyIsAskedAboutAnEmptyTable() {
        BulkEligibility bulk = new BulkEligibility(context(0));
        Candidates none = bulk.assess(projects(new Draw(SEED)), bulk.tableOf(List.of()));
        assertThat(none.eligible().size()).isZero();
        assertThat(none.undetermined().size()).isZero();
        assertThat(none.targets()).isEqualTo(TARGETS);
    }

    @Test
    void tooManyTargetsAreRefused() {
        BulkEligibility bulk = new BulkEligibility(context(0));
        CaseTable table = bulk.tableOf(List.of(Samples.plainCase()));
        List<Criterion> most = Collections.nCopies(BulkEligibility.MAX_TARGETS, Criteria.insured());
        List<Criterion> tooMany = Collections.nCopies(BulkEligibility.MAX_TARGETS + 1, Criteria.insured());
        assertThat(bulk.decide(most, table).verdict(0, BulkEligibility.MAX_TARGETS - 1))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.decide(tooMany, table))
                .withMessage("there must be at most 65536 targets");
    }

    @Test
    void aTableOfAnotherContextIsRefused() {
        CaseTable table = new BulkEligibility(context(0)).tableOf(List.of(Samples.plainCase()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BulkEligibility(context(1)).assess(List.of(), table))
                .withMessage("table must be of the same context");
    }

    private static List<Integer> targets(Selection selection, int index) {
        return IntStream.range(0, selection.count(index))
                .mapToObj(number -> selection.target(index, number))
                .toList();
    }

    private static List<NeedCase> cases(Draw draw) {
        RandomCases cases = new RandomCases(draw);
        return IntStream.range(0, CASES).mapToObj(cases::next).toList();
    }

    private static List<Criterion> criteria(Draw draw) {
        RandomCriteria criteria = new RandomCriteria(draw);
        return IntStream.range(0, TARGETS).mapToObj(i -> criteria.next(i % 4)).toList();
    }

    private static List<CharityProject> projects(Draw draw) {
        RandomProjects projects = new RandomProjects(draw);
        return IntStream.range(0, TARGETS).mapToObj(projects::next).toList();
    }

    /** With figures for some places, with and without a limit on the age of facts, with and without earlier aid. */
    private static EvaluationContext context(int round) {
        Optional<Period> validFor = round % 2 == 0 ? Optional.of(Period.ofYears(1)) : Optional.empty();
        AidHistory aid = (question, subject, asOf) ->
                Truth.values()[Math.floorMod(subject.need().getId().hashCode(), 3)];
        return new EvaluationContext(Samples.TODAY, figures(), validFor, round % 3 == 0 ? AidHistory.NOT_ASKED : aid);
    }

    private static LocalStandards figures() {
        return LocalStandards.of(
                List.of(Samples.standard("321000", 800), Samples.standard("320106", 950)),
                List.of(
                        ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321000", "1.5"),
                        ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "320000", "0.6")),
                List.of(DisposableIncome.builder()
                        .area(DivisionCode.of("321000"))
                        .year(2023)
                        .perPerson(Yuan.of(40_000))
                        .source("test")
                        .build()));
    }

    private static LocalRatio ratio(LocalRatioKind kind, String area, String ratio) {
        return LocalRatio.builder()
                .kind(kind)
                .area(DivisionCode.of(area))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .ratio(Ratio.parse(ratio))
                .inclusive(true)
                .source("test")
                .build();
    }

    /** Knows of some, denies some, and does not know of others. */
    private static final class Conflicts implements ConflictOfInterest {
        @Override
        public Fact<Boolean> between(CharityProject project, NeedCase subject) {
            int draw = Math.floorMod(
                    project.getId().hashCode() + subject.need().getId().hashCode(), 3);
            return draw == 0 ? Fact.unknown() : Fact.known(draw == 1);
        }
    }
}
