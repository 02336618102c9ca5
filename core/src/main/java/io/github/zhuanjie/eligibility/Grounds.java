package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a finding rests on: the rule's side, the person's side, and what was lacking.
 *
 * @param criterion  the rule; empty for a condition that every project has
 * @param rule  where it is written, if the rule or one around it says so
 * @param member  whom it was asked about, where each member of the household was asked
 * @param operands  what the rule alone does not tell: the limit that a local figure came to for this case, or what a project's own
 *     condition was held against; it may tell of the case
 * @param observed  what was found about the person, household or need; masked, and empty if it is not known
 * @param missing  what would have to be known; empty unless the finding itself lacks something
 */
public record Grounds(
        Optional<Criterion> criterion,
        Optional<RuleReference> rule,
        Optional<PersonId> member,
        List<String> operands,
        Optional<Observation> observed,
        List<MissingFact> missing) {

    static final Grounds NONE =
            new Grounds(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());

    /** Copies the lists. */
    public Grounds {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(member, "member");
        operands = List.copyOf(operands);
        Objects.requireNonNull(observed, "observed");
        missing = List.copyOf(missing);
    }

    static Grounds of(Criterion criterion) {
        return new Grounds(
                Optional.of(criterion), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /**
     * Returns a constant mask.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Grounds[***]";
    }

    Grounds writtenIn(RuleReference source) {
        return new Grounds(criterion, rule.or(() -> Optional.of(source)), member, operands, observed, missing);
    }

    Grounds about(PersonId person) {
        return new Grounds(criterion, rule, member.or(() -> Optional.of(person)), operands, observed, missing);
    }

    Grounds comparedWith(List<String> values) {
        return new Grounds(criterion, rule, member, values, observed, missing);
    }

    Grounds observing(String value) {
        return new Grounds(criterion, rule, member, operands, Optional.of(Observation.of(value)), missing);
    }

    Grounds lacking(List<MissingFact> facts) {
        return new Grounds(criterion, rule, member, operands, observed, facts);
    }
}
