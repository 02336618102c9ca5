package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything besides the case that an evaluation depends on; there is no hidden clock.
 *
 * @param asOf  the day on which eligibility is judged
 * @param standards  the local standards
 * @param factsValidFor  how old a fact with a day may be before it counts as stale; empty for no limit
 * @param aid  knows what aid was given before
 */
public record EvaluationContext(
        LocalDate asOf, LocalStandards standards, Optional<Period> factsValidFor, AidHistory aid) {

    /** Requires all components. */
    public EvaluationContext {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(standards, "standards");
        Objects.requireNonNull(factsValidFor, "factsValidFor");
        Objects.requireNonNull(aid, "aid");
    }

    /**
     * Creates a context in which nobody is asked what aid was given before.
     *
     * @param asOf  the day on which eligibility is judged
     * @param standards  the local standards
     * @param factsValidFor  how old a fact with a day may be before it counts as stale; empty for no limit
     */
    public EvaluationContext(LocalDate asOf, LocalStandards standards, Optional<Period> factsValidFor) {
        this(asOf, standards, factsValidFor, AidHistory.NOT_ASKED);
    }

    /**
     * Obtains a context with the published standards and no limit on the age of facts.
     *
     * @param asOf  the day on which eligibility is judged
     * @return the context
     */
    public static EvaluationContext on(LocalDate asOf) {
        return new EvaluationContext(asOf, LocalStandards.published(), Optional.empty());
    }

    /**
     * Says who knows what aid was given before.
     *
     * @param history  such as {@code Stacking}, which asks a ledger
     * @return the context with it
     */
    public EvaluationContext withAid(AidHistory history) {
        return new EvaluationContext(asOf, standards, factsValidFor, history);
    }

    /**
     * Says which local figures hold.
     *
     * @param figures  the local standards
     * @return the context with them
     */
    public EvaluationContext withStandards(LocalStandards figures) {
        return new EvaluationContext(asOf, figures, factsValidFor, aid);
    }

    /**
     * Tells why a fact cannot be used on the day.
     *
     * @param fact  the fact
     * @return why not; empty if it is known and not too old
     */
    public Optional<Gap> gapOf(Fact<?> fact) {
        return switch (fact.standing(asOf, factsValidFor)) {
            case KNOWN -> Optional.empty();
            case STALE -> Optional.of(Gap.STALE);
            case UNKNOWN -> Optional.of(Gap.UNKNOWN);
            case WITHHELD -> Optional.of(Gap.WITHHELD);
        };
    }

    /**
     * Returns the value of a fact that can be used on the day.
     *
     * @param fact  the fact
     * @param <T>  the type of the value
     * @return the value; empty if it is not known or too old
     */
    public <T> Optional<T> usable(Fact<T> fact) {
        return gapOf(fact).isPresent() ? Optional.empty() : fact.toOptional();
    }
}
