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

    Finding all(Criterion.AllMembers c) {
        List<Finding> meant = ask(c.where());
        List<Finding> held = ask(c.of());
        List<Finding> parts = new ArrayList<>();
        for (int i = 0; i < meant.size(); i++) {
            Finding spared =
                    Finding.combined(Condition.NOT, meant.get(i).truth().not(), List.of(meant.get(i)));
            Truth either = spared.truth().or(held.get(i).truth());
            parts.add(Finding.combined(Condition.ANY_OF, either, List.of(spared, held.get(i))));
        }
        Finding somebody =
                CriterionEvaluator.combine(Condition.MEMBER_MEANT, withUnlisted(meant), Truth.FALSE, Truth::or);
        List<Finding> whole =
                Stream.concat(Stream.of(somebody), withUnlisted(parts).stream()).toList();
        return CriterionEvaluator.combine(Condition.ALL_MEMBERS, whole, Truth.TRUE, Truth::and);
    }

    Finding count(Criterion.MemberCount c) {
        List<Finding> parts = ask(c.of());
        Tally tally = Tally.of(parts).plusOpen(unlisted());
        Truth truth = tally.between(c.min(), c.max().orElse(Integer.MAX_VALUE));
        return new Finding(Condition.MEMBER_COUNT, truth, Grounds.of(c), withUnlisted(parts));
    }

    private List<Finding> ask(Criterion part) {
        return household.getMembers().stream().map(member -> ask(part, member)).toList();
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
        return Finding.open(Condition.UNLISTED_MEMBERS, missing);
    }

    /** Returns how many members there may be besides the listed ones. */
    int unlisted() {
        return inquiry.context()
                .usable(household.effectiveHeadCount())
                .map(count -> Math.max(0, Math.min(ANY_NUMBER, count - listedAndCounted())))
                .orElse(ANY_NUMBER);
    }

    private int listedAndCounted() {
        return (int) household.getMembers().stream()
                .filter(member -> member.getCountedInHousehold().toOptional().orElse(true))
                .count();
    }
}
