package io.github.zhuanjie.explanation;

import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;

/**
 * Says in a sentence what a plan states that it is worth and how much is missing at most, for a clerk to read; programs read {@link
 * ProvenBenefit}. Whether the statement of a plan from elsewhere is true is another question, which {@code
 * MatchingPlanner.guaranteesOf} answers.
 *
 * <p>Immutable and thread-safe.
 */
public final class BenefitText {

    private static final int PERCENT_DECIMALS = 4;

    private final Messages messages;

    /**
     * Creates a text.
     *
     * @param messages  the reader's language
     */
    public BenefitText(Messages messages) {
        this.messages = Objects.requireNonNull(messages, "messages");
    }

    /**
     * Says benefit, bound and gap.
     *
     * @param proven  what is stated
     * @return one or two sentences; the benefit is rounded down, the bound and the gap up, and both up if they are equal
     */
    public String line(ProvenBenefit proven) {
        String key = (proven.isLargest() ? "benefit.largest." : "benefit.gap.")
                + proven.scope().getCode();
        return messages.format(
                key,
                whole(proven.benefit(), proven.isLargest() ? RoundingMode.UP : RoundingMode.DOWN),
                whole(proven.bound(), RoundingMode.UP),
                percent(proven.gapMillionths()));
    }

    /** Writes a number as both languages do: with commas, the same in every locale. */
    private static String whole(BenefitWorth worth, RoundingMode rounding) {
        BigDecimal value =
                BigDecimal.valueOf(worth.numerator()).divide(BigDecimal.valueOf(worth.denominator()), 0, rounding);
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    private static String percent(int millionths) {
        return BigDecimal.valueOf(millionths, PERCENT_DECIMALS)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
