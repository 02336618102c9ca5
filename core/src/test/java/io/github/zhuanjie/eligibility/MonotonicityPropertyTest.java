package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.RandomCriteria;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.sample.Worlds;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Learning a fact settles what was open and never overturns what was decided: in particular it never turns eligible into
 * not eligible. Trees and families come from numbers, so that a failure is two numbers.
 */
class MonotonicityPropertyTest {

    private static final int DEPTH = 4;
    private static final EvaluationContext YEARLY =
            new EvaluationContext(Samples.TODAY, Samples.context().standards(), Optional.of(Period.ofYears(1)));
    private static final Eligibility ELIGIBILITY = new Eligibility(YEARLY);

    @Property(tries = 4000)
    void knowingMoreNeverChangesADecidedVerdict(
            @ForAll int tree,
            @ForAll long family,
            @ForAll @IntRange(max = 100) int known,
            @ForAll @IntRange(max = 100) int learnt) {
        Criterion criterion = RandomCriteria.tree(new Random(tree), DEPTH);
        NeedCase before = Worlds.of(family, known, 0);
        NeedCase after = Worlds.of(family, known, learnt);
        assertNotOverturned(ELIGIBILITY.assess(criterion, before), ELIGIBILITY.assess(criterion, after));
        CharityProject project = project(criterion);
        assertNotOverturned(ELIGIBILITY.assess(project, before), ELIGIBILITY.assess(project, after));
    }

    @Property(tries = 2000)
    void knowingEveryFactDecidesButForWhatNoFactTells(@ForAll int tree, @ForAll long family) {
        Criterion criterion = RandomCriteria.tree(new Random(tree), DEPTH);
        Assessment assessment = ELIGIBILITY.assess(criterion, Worlds.of(family, 100, 0));
        if (assessment.verdict() == Verdict.UNDETERMINED) {
            assertThat(assessment.finding().deciding())
                    .extracting(Finding::condition)
                    .isSubsetOf(
                            Condition.UNLISTED_MEMBERS,
                            Condition.EXPENSE,
                            Condition.CATEGORY,
                            Condition.CATEGORY_LEFT,
                            Condition.HUKOU,
                            Condition.ILLNESS,
                            Condition.DISABILITY);
        }
    }

    @Property(tries = 4000)
    void decidingConditionsAreSingleAndSayWhatIsMissing(
            @ForAll int tree, @ForAll long family, @ForAll @IntRange(max = 100) int known) {
        Finding finding = ELIGIBILITY
                .assess(RandomCriteria.tree(new Random(tree), DEPTH), Worlds.of(family, known, 0))
                .finding();
        List<Finding> deciding = finding.deciding();
        assertThat(deciding)
                .isNotEmpty()
                .allMatch(single -> (single.truth() == Truth.UNKNOWN) == (finding.truth() == Truth.UNKNOWN))
                .allMatch(single -> single.parts().isEmpty() || isHowever(single));
        assertThat(all(finding).filter(part -> part.parts().isEmpty()))
                .allMatch(single ->
                        (single.truth() == Truth.UNKNOWN) != single.missing().isEmpty())
                .allMatch(single -> single.missing().stream().sorted().toList().equals(single.missing()));
    }

    @Property(tries = 1000)
    void theOrderOfMembersDoesNotMatter(@ForAll int tree, @ForAll long family) {
        Criterion criterion = RandomCriteria.tree(new Random(tree), DEPTH);
        NeedCase subject = Worlds.of(family, 60, 0);
        NeedCase turned = NeedCase.of(
                Household.builder()
                        .from(subject.household())
                        .members(reversed(subject.household().getMembers()))
                        .build(),
                subject.need());
        assertThat(ELIGIBILITY.assess(criterion, turned).verdict())
                .isEqualTo(ELIGIBILITY.assess(criterion, subject).verdict());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    /** A number that comes out the same whatever its parts turn out to be. */
    private static boolean isHowever(Finding number) {
        return number.parts().stream().allMatch(part -> part.truth() == Truth.UNKNOWN);
    }

    private static Stream<Finding> all(Finding finding) {
        return Stream.concat(Stream.of(finding), finding.parts().stream().flatMap(MonotonicityPropertyTest::all));
    }

    private static void assertNotOverturned(Assessment before, Assessment after) {
        if (before.verdict() != Verdict.UNDETERMINED) {
            assertThat(after.verdict()).as("%s %s", before, after).isEqualTo(before.verdict());
        }
        assertThat(after.award().isPresent() && before.verdict() == Verdict.NOT_ELIGIBLE)
                .isFalse();
    }

    private static CharityProject project(Criterion criterion) {
        return Samples.project()
                .addNeedKinds(NeedKind.values())
                .criteria(criterion)
                .benefit(ShareOfExpense.builder()
                        .kind(ExpenseKind.MEDICAL)
                        .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                        .putShare(AssistanceCategory.RIGID, Ratio.parse("0.5"))
                        .deductible(Yuan.of(5_000))
                        .capMonthsOfStandard(12)
                        .build())
                .build();
    }
}
