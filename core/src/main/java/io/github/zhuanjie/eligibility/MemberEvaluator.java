package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Evaluates what holds for members of a household. Members who are not listed may be anything: where the household counts
 * more people than it lists, or nobody knows how many it counts, the list alone settles only what no other member could
 * change.
 */
final class MemberEvaluator {

    /** More people than any household has, so that sums of counts stay far from overflow. */
    private static final int ANY_NUMBER = 1_000_000;

    private final Inquiry inquiry;
    private final Household household;

    MemberEvaluator(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.household = inquiry.household();
    }

    Finding any(Criterion.AnyMember c) {
        return CriterionEvaluator.combine(Condition.ANY_MEMBER, withUnlisted(ask(c.of())), Truth.FALSE, Truth::or);
    }

    /**
     * Nobody breaks it and somebody fulfils it. That somebody is meant would say the same where everything is known, but
     * less where it is open whether those are meant who do not have it.
     */
    Finding all(Criterion.AllMembers c) {
        List<Finding> kept = new ArrayList<>();
        List<Finding> fulfilled = new ArrayList<>();
        for (Person member : counted()) {
            Finding meant = ask(c.where(), member);
            Finding held = ask(c.of(), member);
            Finding spared = Finding.combined(Condition.NOT, meant.truth().not(), List.of(meant));
            kept.add(CriterionEvaluator.combine(Condition.ANY_OF, List.of(spared, held), Truth.FALSE, Truth::or));
            fulfilled.add(CriterionEvaluator.combine(Condition.ALL_OF, List.of(meant, held), Truth.TRUE, Truth::and));
        }
        Finding somebody =
                CriterionEvaluator.combine(Condition.MEMBER_MEANT, withUnlisted(fulfilled), Truth.FALSE, Truth::or);
        List<Finding> whole = new ArrayList<>(withUnlisted(kept));
        whole.add(0, somebody);
        return CriterionEvaluator.combine(Condition.ALL_MEMBERS, whole, Truth.TRUE, Truth::and);
    }

    Finding count(Criterion.MemberCount c) {
        List<Finding> parts = ask(c.of());
        Tally tally = Tally.of(parts).plusOpen(unlisted());
        Truth truth = tally.between(c.min(), c.max().orElse(Integer.MAX_VALUE));
        return new Finding(Condition.MEMBER_COUNT, truth, Grounds.of(c), withUnlisted(parts));
    }

    private List<Finding> ask(Criterion part) {
        return counted().stream().map(member -> ask(part, member)).toList();
    }

    private Finding ask(Criterion part, Person member) {
        return part.accept(new CriterionEvaluator(inquiry.about(member))).about(member.getId());
    }

    private List<Finding> withUnlisted(List<Finding> listed) {
        return unlisted() == 0
                ? listed
                : Stream.concat(listed.stream(), Stream.of(open())).toList();
    }

    private Finding open() {
        Optional<Gap> uncounted = inquiry.context().gapOf(household.effectiveHeadCount());
        MissingFact missing = uncounted
                .map(gap -> MissingFact.of(FactKind.HEAD_COUNT, gap))
                .orElseGet(() -> MissingFact.of(FactKind.MEMBERS, Gap.UNKNOWN));
        String[] number = uncounted.isPresent() ? new String[0] : new String[] {String.valueOf(unlisted())};
        return Finding.open(Condition.UNLISTED_MEMBERS, missing, number);
    }

    /** Returns how many members there may be besides the listed ones. */
    int unlisted() {
        return inquiry.context()
                .usable(household.effectiveHeadCount())
                .map(count -> Math.max(0, Math.min(ANY_NUMBER, count - counted().size())))
                .orElse(ANY_NUMBER);
    }

    /** Returns the listed members but for those who are known not to be counted (共同生活的家庭成员). */
    private List<Person> counted() {
        return household.getMembers().stream()
                .filter(member ->
                        inquiry.context().usable(member.getCountedInHousehold()).orElse(true))
                .toList();
    }
}
