package io.github.zhuanjie.aid;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is left of a sum after aid, and by how much aid goes beyond it. Where one is above zero the other is zero.
 *
 * @param remaining  what is still missing, zero or more
 * @param excess  what was given beyond the sum, zero or more
 */
public record Remainder(
        @Disclosure(DisclosureClass.INCOME) Fact<Yuan> remaining,
        @Disclosure(DisclosureClass.INCOME) Fact<Yuan> excess) {

    /** Requires both. */
    public Remainder {
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(excess, "excess");
    }

    /** Subtracts aid from a sum; what the bounds of the aid leave open is unknown, what is absent stays absent. */
    static Remainder of(Fact<Yuan> sum, ExpenseAid aid) {
        if (!(sum instanceof Fact.Known<Yuan> known)) {
            return new Remainder(sum, sum);
        }
        Fact<Yuan> nothing = dated(Yuan.ZERO, known.asOf());
        Yuan left = known.value().minus(aid.least());
        if (aid.most().equals(Optional.of(aid.least()))) {
            return new Remainder(
                    dated(left.max(Yuan.ZERO), known.asOf()),
                    dated(Yuan.ZERO.minus(left).max(Yuan.ZERO), known.asOf()));
        }
        boolean covered = left.compareTo(Yuan.ZERO) <= 0;
        boolean neverBeyond =
                aid.most().filter(most -> most.compareTo(known.value()) <= 0).isPresent();
        return new Remainder(covered ? nothing : Fact.unknown(), neverBeyond ? nothing : Fact.unknown());
    }

    private static Fact<Yuan> dated(Yuan amount, Optional<LocalDate> asOf) {
        return asOf.map(day -> Fact.known(amount, day)).orElseGet(() -> Fact.known(amount));
    }
}
