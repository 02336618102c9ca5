package io.github.zhuanjie.precheck;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The answer to a {@link CapacityInquiry}. It repeats the question, because a number that ties answer to question could tie
 * both to a case.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface CapacityAnswer {

    /**
     * Returns the question.
     *
     * @return the inquiry as it came
     */
    CapacityInquiry getInquiry();

    /**
     * Returns the answer.
     *
     * @return the verdict
     */
    CapacityVerdict getVerdict();

    /**
     * Returns what has to be found out first.
     *
     * @return the kinds of facts, in the order of the constants; empty unless facts are needed, and also then if what is
     *     open is no fact but a rule or a judgement
     */
    Set<FactKind> getFacts();

    /**
     * Returns from which supply list it was answered.
     *
     * @return the list's identifier
     */
    SupplyListId getSupply();

    /**
     * Returns from which version of the list.
     *
     * @return the version
     */
    int getVersion();

    /**
     * Returns when the answer was true.
     *
     * @return the instant of the answering side's clock
     */
    Instant getAsOf();

    /**
     * Starts an answer.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CapacityAnswer}; {@code build} requires all but facts. */
    final class Builder extends ImmutableCapacityAnswer.Builder {
        Builder() {}
    }
}
