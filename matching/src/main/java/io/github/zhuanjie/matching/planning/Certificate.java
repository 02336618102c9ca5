package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.verify.BenefitBound;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.CapacityPrice;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProvenBenefit;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an allocation is worth and what proves it, as a result carries it; the numbers are the verifier's.
 *
 * @param proven  benefit, bound and gap
 * @param prices  the prices, in the order of the allocation's
 */
record Certificate(ProvenBenefit proven, List<CapacityPrice> prices) {

    /** What nobody believes without prices. */
    static final Set<Guarantee> CLAIMS = Collections.unmodifiableSet(
            EnumSet.of(Guarantee.BEST_FIT, Guarantee.MAXIMUM_BENEFIT, Guarantee.BENEFIT_BOUNDED));

    private static final long FEN = 100;

    /**
     * Obtains the certificate of a feasible allocation. Prices that prove less than claimed prove something all the same; where
     * an algorithm claims nothing of all allocations, they are taken to be about the same needs.
     *
     * @param request  what was asked, with all candidates
     * @param control  asked all the while whether to stop
     * @return the certificate; empty if there are no prices, or numbers that a result cannot hold
     */
    static Optional<Certificate> of(MatchingRequest request, Allocation allocation, RunControl control) {
        BoundScope scope = allocation.getGuarantees().contains(Guarantee.MAXIMUM_BENEFIT)
                        || allocation.getGuarantees().contains(Guarantee.BENEFIT_BOUNDED)
                ? BoundScope.ALL
                : BoundScope.SAME_NEEDS;
        return allocation
                .getPrices()
                .flatMap(prices -> proven(request, allocation, scope, control)
                        .flatMap(proven -> listed(prices).map(listed -> new Certificate(proven, listed))));
    }

    /** Finds benefit and bound by the prices of an allocation. */
    static Optional<ProvenBenefit> proven(
            MatchingRequest request, Allocation allocation, BoundScope scope, RunControl control) {
        if (allocation.getPrices().isEmpty()) {
            return Optional.empty();
        }
        MatchingVerifier verifier = new MatchingVerifier();
        Optional<BenefitBound> bound = scope == BoundScope.ALL
                ? verifier.boundOf(request, allocation, control)
                : verifier.boundOfSameNeeds(request, allocation, control);
        // parts count by the fen, and are told by the yuan
        long unit = allocation.getGuarantees().contains(Guarantee.AMOUNTS_DIVIDED) ? FEN : 1;
        return bound.flatMap(known -> worth(known.benefit(), BigInteger.valueOf(unit))
                .flatMap(benefit -> worth(known.bound(), BigInteger.valueOf(unit))
                        .map(most -> ProvenBenefit.of(scope, benefit, most))));
    }

    private static Optional<List<CapacityPrice>> listed(Prices prices) {
        BigInteger scale = BigInteger.valueOf(prices.scale());
        List<CapacityPrice> listed = new ArrayList<>();
        for (PoolPrice price : prices.prices()) {
            Optional<BenefitWorth> perPlace = worth(BigInteger.valueOf(price.perPlace()), scale);
            Optional<BenefitWorth> perYuan =
                    worth(BigInteger.valueOf(price.perFen()).multiply(BigInteger.valueOf(FEN)), scale);
            if (perPlace.isEmpty() || perYuan.isEmpty()) {
                return Optional.empty();
            }
            listed.add(
                    new CapacityPrice(price.project(), price.area(), price.claimant(), perPlace.get(), perYuan.get()));
        }
        return Optional.of(List.copyOf(listed));
    }

    private static Optional<BenefitWorth> worth(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        BigInteger most = BigInteger.valueOf(BenefitWorth.MAX);
        return above.compareTo(most) > 0 || below.compareTo(most) > 0
                ? Optional.empty()
                : Optional.of(new BenefitWorth(above.longValueExact(), below.longValueExact()));
    }

    /** Reads the prices of a stored result back; empty if it has none, or such as no algorithm states. */
    static Optional<Prices> pricesOf(MatchingResult result) {
        if (result.getProvenBenefit().isEmpty() && result.getPrices().isEmpty()) {
            return Optional.empty();
        }
        BigInteger scale = result.getPrices().stream()
                .flatMap(price -> Stream.of(BigInteger.valueOf(price.perPlace().denominator()), fenDenominator(price)))
                .reduce(BigInteger.ONE, Certificate::commonMultiple);
        if (!isLong(scale)) {
            return Optional.empty();
        }
        List<PoolPrice> read = new ArrayList<>();
        for (CapacityPrice price : result.getPrices()) {
            BigInteger perPlace = BigInteger.valueOf(price.perPlace().numerator())
                    .multiply(scale)
                    .divide(BigInteger.valueOf(price.perPlace().denominator()));
            BigInteger perFen = BigInteger.valueOf(price.perYuan().numerator())
                    .multiply(scale)
                    .divide(BigInteger.valueOf(price.perYuan().denominator()).multiply(BigInteger.valueOf(FEN)));
            if (!isLong(perPlace) || !isLong(perFen)) {
                return Optional.empty();
            }
            read.add(new PoolPrice(
                    price.project(),
                    price.area(),
                    price.claimant(),
                    perPlace.longValueExact(),
                    perFen.longValueExact()));
        }
        return Optional.of(new Prices(scale.longValueExact(), read));
    }

    /** Returns by what a price of a fen is divided at least. */
    private static BigInteger fenDenominator(CapacityPrice price) {
        BigInteger below = BigInteger.valueOf(price.perYuan().denominator()).multiply(BigInteger.valueOf(FEN));
        return below.divide(below.gcd(BigInteger.valueOf(price.perYuan().numerator())));
    }

    /** Once a multiple is beyond every scale it stays there, so that it does not grow with each price. */
    private static BigInteger commonMultiple(BigInteger one, BigInteger other) {
        return isLong(one) ? one.divide(one.gcd(other)).multiply(other) : one;
    }

    private static boolean isLong(BigInteger number) {
        return number.bitLength() < Long.SIZE;
    }
}
