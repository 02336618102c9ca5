package io.github.zhuanjie.household;

import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What follows from a household's incomes and expenses; unknown parts leave their whole unknown. */
final class Finances {

    private static final int MONTHS = 12;
    private static final int TEN_THOUSANDTHS = 10_000;
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(99_999_999);

    private Finances() {}

    /** Returns the recorded total, else the sum of the kinds if all are known and none is a loss. */
    static Fact<Yuan> annualIncome(Household household) {
        Fact<Yuan> recorded = household.getAnnualIncome();
        if (!(recorded instanceof Fact.Unknown<Yuan>)) {
            return recorded;
        }
        List<Fact<Yuan>> kinds = incomes(household);
        boolean loss = known(kinds).anyMatch(Yuan::isNegative);
        return loss ? Fact.unknown() : sum(kinds);
    }

    /** Tells whether the income of a year is known or withheld, without adding it up, since the sum may be too large. */
    static boolean isIncomeAnswered(Household household) {
        if (!(household.getAnnualIncome() instanceof Fact.Unknown<Yuan>)) {
            return true;
        }
        List<Fact<Yuan>> kinds = incomes(household);
        boolean withheld = kinds.stream().anyMatch(kind -> kind instanceof Fact.Withheld<Yuan>);
        boolean complete = kinds.stream().allMatch(kind -> kind instanceof Fact.Known<Yuan>);
        return (withheld || complete) && known(kinds).noneMatch(Yuan::isNegative);
    }

    static List<Fact<Yuan>> incomes(Household household) {
        return Stream.of(IncomeKind.values()).map(household::incomeOf).toList();
    }

    /** Divides once and rounds once, halves away from zero. */
    static Fact<Yuan> incomePerHeadPerMonth(Household household) {
        Fact<Yuan> annual = annualIncome(household);
        Fact<Integer> heads = household.effectiveHeadCount();
        List<Fact<?>> both = List.of(annual, heads);
        if (!(annual instanceof Fact.Known<Yuan> income) || !(heads instanceof Fact.Known<Integer> count)) {
            return absent(both);
        }
        long shares = (long) MONTHS * count.value();
        // a number of people that somebody counted later does not make the income fresher, and is seldom dated at all
        return shares == 0 ? Fact.unknown() : dated(divided(income.value(), shares), income.asOf());
    }

    private static Yuan divided(Yuan amount, long parts) {
        return Yuan.ofFen(BigDecimal.valueOf(amount.toFen())
                .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** Returns the sum of every kind that is not a part of another. */
    static Fact<Yuan> rigidExpenditure(Household household) {
        return sum(expenses(household));
    }

    private static List<Fact<Yuan>> expenses(Household household) {
        return Stream.of(ExpenseKind.values())
                .filter(kind -> kind.getBroader().isEmpty())
                .map(household::expenseOf)
                .toList();
    }

    static Fact<Ratio> rigidExpenditureShare(Household household) {
        Fact<Yuan> part = rigidExpenditure(household);
        Fact<Yuan> whole = annualIncome(household);
        List<Fact<Yuan>> both = List.of(part, whole);
        if (known(both).count() < 2) {
            return absent(both);
        }
        long income = value(whole).toFen();
        return income <= 0 ? Fact.unknown() : dated(share(value(part).toFen(), income), oldest(both));
    }

    private static Ratio share(long part, long whole) {
        BigDecimal share = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(TEN_THOUSANDTHS))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
        if (share.compareTo(LARGEST_SHARE) > 0) {
            throw new ArithmeticException("share must be at most 9999.9999");
        }
        return Ratio.ofTenThousandths(share.intValueExact());
    }

    /** Compares without dividing. What is already known may exceed the limit whatever the rest is. */
    static Fact<Boolean> rigidExpenditureExceeds(Household household, LocalRatio ratio) {
        Fact<Yuan> income = annualIncome(household);
        List<Fact<Yuan>> expenses = expenses(household);
        List<Fact<Yuan>> usable = expenses.stream()
                .filter(fact -> fact instanceof Fact.Known<Yuan>)
                .toList();
        if (!(income instanceof Fact.Known<Yuan>)) {
            return absent(List.of(income));
        }
        List<Fact<Yuan>> used =
                Stream.concat(Stream.of(income), usable.stream()).toList();
        boolean exceeds = exceeds(known(usable).reduce(Yuan.ZERO, Yuan::plus), value(income), ratio);
        boolean decided = exceeds || usable.size() == expenses.size();
        return decided ? dated(exceeds, oldest(used)) : absent(expenses);
    }

    /** Nothing spent exceeds nothing, however the place treats equality. */
    private static boolean exceeds(Yuan part, Yuan whole, LocalRatio ratio) {
        BigInteger scaled = BigInteger.valueOf(part.toFen()).multiply(BigInteger.valueOf(TEN_THOUSANDTHS));
        BigInteger limit = BigInteger.valueOf(whole.toFen())
                .multiply(BigInteger.valueOf(ratio.getRatio().toTenThousandths()));
        int order = scaled.compareTo(limit);
        return part.compareTo(Yuan.ZERO) > 0 && (ratio.isInclusive() ? order >= 0 : order > 0);
    }

    /** Returns the sum, as of the oldest day; withheld if a part is, else unknown if a part is. */
    static Fact<Yuan> sum(Collection<Fact<Yuan>> parts) {
        boolean complete = parts.stream().allMatch(part -> part instanceof Fact.Known<Yuan>);
        return complete ? dated(known(parts).reduce(Yuan.ZERO, Yuan::plus), oldest(parts)) : absent(parts);
    }

    private static <T> Fact<T> absent(Collection<? extends Fact<?>> parts) {
        boolean withheld = parts.stream().anyMatch(part -> part instanceof Fact.Withheld);
        return withheld ? Fact.withheld() : Fact.unknown();
    }

    private static Stream<Yuan> known(Collection<Fact<Yuan>> parts) {
        return parts.stream().map(Fact::toOptional).flatMap(Optional::stream);
    }

    private static Yuan value(Fact<Yuan> fact) {
        return fact.toOptional().orElseThrow();
    }

    /**
     * Returns the oldest day: a whole is as stale as its stalest part. A part without a day never becomes stale and hides
     * none of the others'.
     */
    private static Optional<LocalDate> oldest(Collection<Fact<Yuan>> parts) {
        return parts.stream()
                .filter(part -> part instanceof Fact.Known<Yuan>)
                .flatMap(part -> ((Fact.Known<Yuan>) part).asOf().stream())
                .min(LocalDate::compareTo);
    }

    private static <T> Fact<T> dated(T value, Optional<LocalDate> day) {
        return day.map(asOf -> Fact.known(value, asOf)).orElseGet(() -> Fact.known(value));
    }
}
