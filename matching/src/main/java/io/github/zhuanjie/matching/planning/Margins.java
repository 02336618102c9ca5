package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.algorithm.NextInLine;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.Guarantee;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one place or yuan more of each project would do, as far as a verified allocation tells. */
final class Margins {

    private static final int FEN = 100;

    private final Map<ProjectId, NeedId> next;
    private final Optional<Prices> prices;
    private final Map<ProjectId, PoolPrice> price = new HashMap<>();

    private Margins(Map<ProjectId, NeedId> next, Optional<Prices> prices) {
        this.next = next;
        this.prices = prices;
        prices.stream()
                .flatMap(all -> all.prices().stream())
                .filter(each -> each.area().isEmpty() && each.claimant().isEmpty())
                .forEach(each -> price.put(each.project(), each));
    }

    /** Who is next can be said only where the order of priority decides, and a place has a meaning. */
    static Margins of(MatchingRequest request, Allocation allocation) {
        Set<Guarantee> certain = allocation.getGuarantees();
        boolean byPriority =
                certain.contains(Guarantee.PRIORITY_RESPECTED) && !certain.contains(Guarantee.AMOUNTS_DIVIDED);
        // the prices of a best fit are about those who are served, whoever else might be
        boolean byBenefit = certain.contains(Guarantee.MAXIMUM_BENEFIT) || certain.contains(Guarantee.BENEFIT_BOUNDED);
        return new Margins(
                byPriority ? NextInLine.of(request, allocation) : Map.of(),
                allocation.getPrices().filter(prices -> byBenefit));
    }

    Optional<NeedId> next(ProjectId project) {
        return Optional.ofNullable(next.get(project));
    }

    Optional<BenefitWorth> ofPlace(ProjectId project) {
        return prices.flatMap(
                all -> worth(Optional.ofNullable(price.get(project)).map(PoolPrice::perPlace), 1, all));
    }

    Optional<BenefitWorth> ofYuan(ProjectId project) {
        return prices.flatMap(
                all -> worth(Optional.ofNullable(price.get(project)).map(PoolPrice::perFen), FEN, all));
    }

    /** A price that no amount can hold, which only an algorithm of somebody else could name, is not passed on. */
    private static Optional<BenefitWorth> worth(Optional<Long> one, int times, Prices all) {
        long each = one.orElse(0L);
        return each > BenefitWorth.MAX / times || all.scale() > BenefitWorth.MAX
                ? Optional.empty()
                : Optional.of(new BenefitWorth(each * times, all.scale()));
    }
}
