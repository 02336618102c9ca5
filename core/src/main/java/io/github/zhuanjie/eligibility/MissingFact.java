package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.identity.PersonId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is not known and would have to be: what is missing, of whom, and why. Never a value.
 *
 * @param kind  what is missing
 * @param person  whose it is; empty if it is the household's, the need's or the place's
 * @param detail  which one, where a kind has several, such as the kind of expense; the rule's own words where somebody has
 *     to judge
 * @param gap  why it is missing
 */
public record MissingFact(FactKind kind, Optional<PersonId> person, Optional<String> detail, Gap gap)
        implements Comparable<MissingFact> {

    private static final Comparator<MissingFact> ORDER = Comparator.comparing(MissingFact::gap)
            .thenComparing(MissingFact::kind)
            .thenComparing(fact -> fact.detail.orElse(""))
            .thenComparing(fact -> fact.person.map(PersonId::value).orElse(""));

    /** Requires all components. */
    public MissingFact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(gap, "gap");
    }

    static MissingFact of(FactKind kind, Gap gap) {
        return new MissingFact(kind, Optional.empty(), Optional.empty(), gap);
    }

    static MissingFact of(FactKind kind, PersonId person, Gap gap) {
        return new MissingFact(kind, Optional.of(person), Optional.empty(), gap);
    }

    static MissingFact of(FactKind kind, Coded detail, Gap gap) {
        return new MissingFact(kind, Optional.empty(), Optional.of(detail.getCode()), gap);
    }

    static MissingFact of(FactKind kind, String detail, Gap gap) {
        return new MissingFact(kind, Optional.empty(), Optional.of(detail), gap);
    }

    /**
     * Orders what is easily asked for before what is not: by gap as {@link Gap} lists them, then kind, detail, person.
     *
     * @param other  the other fact
     * @return as for any comparison, consistent with equals
     */
    @Override
    public int compareTo(MissingFact other) {
        return ORDER.compare(this, other);
    }
}
