package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.algorithm.NextInLine;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** What one place or yuan more of each project would do, as far as a verified allocation tells. */
final class Margins {

    private static final int FEN = 100;

    private final Map<ProjectId, NeedId> next;
    private final Map<ProjectId, SortedMap<DivisionCode, NeedId>> nextOfShares;
    private final Optional<Prices> prices;
    private final Map<ProjectId, PoolPrice> price = new HashMap<>();
    private final Map<ProjectId, Map<DivisionCode, PoolPrice>> priceOfShares = new HashMap<>();

    private Margins(
            Map<ProjectId, NeedId> next,
            Map<ProjectId, SortedMap<DivisionCode, NeedId>> nextOfShares,
            Optional<Prices> prices) {
        this.next = next;
        this.nextOfShares = nextOfShares;
        this.prices = prices;
        prices.stream()
                .flatMap(all -> all.prices().stream())
                .filter(each -> each.claimant().isEmpty())
                .forEach(each -> each.area()
                        .ifPresentOrElse(
                                area -> priceOfShares
                                        .computeIfAbsent(each.project(), project -> new HashMap<>())
                                        .put(area, each),
                                () -> price.put(each.project(), each)));
    }

    /** Who is next can be said only where the order of priority decides, and a place has a meaning. */
    static Margins of(MatchingRequest request, Allocation allocation) {
        Set<Guarantee> certain = allocation.getGuarantees();
        boolean byPriority =
                certain.contains(Guarantee.PRIORITY_RESPECTED) && !certain.contains(Guarantee.AMOUNTS_DIVIDED);
        boolean anyShare = request.getProjects().stream()
                .anyMatch(project -> !project.getAreas().isEmpty());
        // the prices of a best fit are about those who are served, whoever else might be
        boolean byBenefit = certain.contains(Guarantee.MAXIMUM_BENEFIT) || certain.contains(Guarantee.BENEFIT_BOUNDED);
        return new Margins(
                byPriority ? NextInLine.of(request, allocation) : Map.of(),
                byPriority && anyShare ? NextInLine.ofShares(request, allocation) : Map.of(),
                allocation.getPrices().filter(prices -> byBenefit));
    }

    Optional<NeedId> next(ProjectId project) {
        return Optional.ofNullable(next.get(project));
    }

    Optional<NeedId> next(ProjectId project, DivisionCode share) {
        return Optional.ofNullable(
                nextOfShares.getOrDefault(project, Collections.emptySortedMap()).get(share));
    }

    /** Returns what one place more of some areas is worth, each of which is around the one before, and of the project. */
    Optional<BenefitWorth> ofPlace(ProjectId project, List<DivisionCode> areas) {
        return prices.flatMap(all -> worth(prices(project, areas), PoolPrice::perPlace, 1, all));
    }

    /** Returns what one yuan more of some areas is worth, each of which is around the one before, and of the project. */
    Optional<BenefitWorth> ofYuan(ProjectId project, List<DivisionCode> areas) {
        return prices.flatMap(all -> worth(prices(project, areas), PoolPrice::perFen, FEN, all));
    }

    private List<PoolPrice> prices(ProjectId project, List<DivisionCode> areas) {
        Map<DivisionCode, PoolPrice> shares = priceOfShares.getOrDefault(project, Map.of());
        return Stream.concat(
                        Stream.ofNullable(price.get(project)),
                        areas.stream().flatMap(area -> Stream.ofNullable(shares.get(area))))
                .toList();
    }

    /** Prices that no amount can hold, which only an algorithm of somebody else could name, are not passed on. */
    private static Optional<BenefitWorth> worth(
            List<PoolPrice> each, ToLongFunction<PoolPrice> price, int times, Prices all) {
        long most = BenefitWorth.MAX / times;
        long sum = 0;
        for (PoolPrice one : each) {
            long added = price.applyAsLong(one);
            if (added > most - sum) {
                return Optional.empty();
            }
            sum += added;
        }
        return all.scale() > BenefitWorth.MAX
                ? Optional.empty()
                : Optional.of(new BenefitWorth(sum * times, all.scale()));
    }
}
