package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import io.github.zhuanjie.validation.NotNegative;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a receipt or settlement shows of an expense: the total, who paid parts of it, and what the household bore.
 *
 * <p>The own share is what the real rules count: total compliant cost less basic insurance, critical-illness insurance,
 * medical assistance, commercial insurance and other social aid (苏州高新区护苗行动, 2024). Insurances other than the
 * basic one and other aid go into {@link #getOtherReimbursement}.
 */
@Value.Immutable
@DatesInOrder
public interface ExpenseEvidence extends Dated {

    /**
     * Returns which expense it shows.
     *
     * @return the kind
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    ExpenseKind getKind();

    /**
     * Returns the first day of the expense.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    LocalDate getSince();

    /**
     * Returns the last day of the expense.
     *
     * @return the day, inclusive
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    LocalDate getUntil();

    /**
     * Returns the whole expense.
     *
     * @return the sum before anyone paid a part
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getTotal() {
        return Fact.unknown();
    }

    /**
     * Returns what basic medical insurance paid (基本医保报销).
     *
     * @return the sum; known to be zero, or unknown, are different
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getPaidByInsurance() {
        return Fact.unknown();
    }

    /**
     * Returns what medical assistance paid (医疗救助).
     *
     * @return the sum
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getPaidByMedicalAssistance() {
        return Fact.unknown();
    }

    /**
     * Returns what anyone else paid back: critical-illness and commercial insurance, other aid.
     *
     * @return the sum
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getOtherReimbursement() {
        return Fact.unknown();
    }

    /**
     * Returns what the household bore, as the document states it.
     *
     * @return the own share; {@link #ownShare} also computes it
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getStatedOwnShare() {
        return Fact.unknown();
    }

    /**
     * Returns the document.
     *
     * @return its SHA-256, empty if no document is kept
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<DocumentHash> getDocument();

    /**
     * Returns what the household bore: as stated, else the total less all payments if every one is known.
     *
     * @return the own share; unknown if it is neither stated nor computable
     * @throws ArithmeticException if amounts below zero, which are faults, come to more than an amount can hold
     */
    default Fact<Yuan> ownShare() {
        return getStatedOwnShare().toOptional().isPresent()
                ? getStatedOwnShare()
                : computed().map(ExpenseEvidence::inYuan).map(Fact::known).orElseGet(Fact::unknown);
    }

    /**
     * Returns the {@linkplain #ownShare own share} for rules that must give a verdict on any amounts.
     *
     * @return fen; empty if the own share is not known
     */
    default Optional<BigInteger> ownShareInFen() {
        return getStatedOwnShare()
                .toOptional()
                .map(stated -> Yuan.fenOf(List.of(stated)))
                .or(this::computed);
    }

    private Optional<BigInteger> computed() {
        boolean allKnown =
                payments().stream().allMatch(paid -> paid.toOptional().isPresent());
        return allKnown
                ? getTotal()
                        .toOptional()
                        .map(total -> Yuan.fenOf(List.of(total)).subtract(Yuan.fenOf(knownPayments())))
                : Optional.empty();
    }

    private static Yuan inYuan(BigInteger fen) {
        return Yuan.ofFen(fen.longValueExact());
    }

    private List<Fact<Yuan>> payments() {
        return List.of(getPaidByInsurance(), getPaidByMedicalAssistance(), getOtherReimbursement());
    }

    private List<Yuan> knownPayments() {
        return payments().stream().flatMap(paid -> paid.toOptional().stream()).toList();
    }

    @Override
    default Optional<LocalDate> firstDay() {
        return Optional.of(getSince());
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return Optional.of(getUntil());
    }

    /**
     * Requires that the sums agree to the fen: the parts are not more than the total, and equal it if all are known.
     *
     * @throws InvalidValueException with code {@code EVIDENCE_SUM} if they do not, {@code AMOUNT_RANGE} if a sum has
     *     more digits than a document may hold
     */
    @Value.Check
    default void check() {
        Stream.concat(payments().stream(), Stream.of(getTotal(), getStatedOwnShare()))
                .forEach(sum -> sum.toOptional().ifPresent(Yuan::requireReadable));
        Optional<Yuan> total = getTotal().toOptional();
        if (total.isEmpty()) {
            return;
        }
        Optional<Yuan> stated = getStatedOwnShare().toOptional();
        BigInteger parts =
                Yuan.fenOf(knownPayments()).add(Yuan.fenOf(stated.stream().toList()));
        boolean complete =
                stated.isPresent() && knownPayments().size() == payments().size();
        int order = parts.compareTo(BigInteger.valueOf(total.get().toFen()));
        if (order > 0 || complete && order < 0) {
            throw new InvalidValueException("EVIDENCE_SUM", "payments and own share must come to the total");
        }
    }

    /**
     * Starts evidence.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExpenseEvidence}; {@code build} requires the kind and the days. */
    final class Builder extends ImmutableExpenseEvidence.Builder {
        Builder() {}
    }
}
