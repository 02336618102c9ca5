package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityScorer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Groups the needs of one matching result, after the rate of every priority is known. */
final class FairnessCompiler {

    private final DivisionCode area;
    private final AreaParts parts;
    private final MatchingResult result;
    private final PriorityScorer scorer;
    private final Set<NeedId> granted = new HashSet<>();
    private final Map<NeedId, UnmetReason> unmet = new HashMap<>();
    private final Map<Integer, Expectation.Rate> rates = new HashMap<>();
    private final FairnessGroup total = new FairnessGroup();
    private final Map<DivisionCode, FairnessGroup> byArea = new TreeMap<>();
    private final Map<Optional<AssistanceCategory>, FairnessGroup> byCategory = new TreeMap<>(noneLast());
    private final Map<Optional<Settlement>, FairnessGroup> bySettlement = new TreeMap<>(noneLast());
    private final Map<NeedKind, FairnessGroup> byKind = new EnumMap<>(NeedKind.class);

    FairnessCompiler(DivisionCode area, MatchingResult result, PriorityScorer scorer) {
        this.area = area;
        this.parts = new AreaParts(area);
        this.result = result;
        this.scorer = scorer;
        boolean samePolicy = result.getPolicy().map(scorer.policy()::equals).orElse(true);
        if (!samePolicy || !scorer.asOf().equals(result.getAsOf())) {
            throw new IllegalArgumentException("scorer must be for the policy and the day of the result");
        }
        result.getGrants().stream().map(Grant::getNeed).forEach(granted::add);
        for (UnmetNeed need : result.getUnmetNeeds()) {
            unmet.put(need.need(), need.reason());
        }
    }

    private static <E extends Enum<E>> Comparator<Optional<E>> noneLast() {
        return Comparator.comparingInt(constant -> constant.map(Enum::ordinal).orElse(Integer.MAX_VALUE));
    }

    FairnessReport compile(Collection<NeedCase> cases) {
        if (cases.size() != granted.size() + unmet.size()) {
            throw new IllegalArgumentException("result must be about these cases");
        }
        List<FairnessEntry> entries = new ArrayList<>(cases.size());
        for (NeedCase subject : cases) {
            entries.add(entry(subject));
        }
        for (FairnessEntry entry : entries) {
            if (entry.eligible()) {
                rates.merge(entry.priority(), Expectation.Rate.NONE.plus(entry.served()), FairnessCompiler::sum);
            }
        }
        entries.forEach(this::group);
        return FairnessReport.builder()
                .area(area)
                .asOf(result.getAsOf())
                .policy(scorer.policy())
                .total(total.tally())
                .byArea(lines(byArea, FairnessAreaLine::new))
                .byCategory(lines(byCategory, FairnessCategoryLine::new))
                .bySettlement(lines(bySettlement, FairnessSettlementLine::new))
                .byKind(lines(byKind, FairnessKindLine::new))
                .build();
    }

    private static Expectation.Rate sum(Expectation.Rate one, Expectation.Rate other) {
        return new Expectation.Rate(one.served() + other.served(), one.of() + other.of());
    }

    private FairnessEntry entry(NeedCase subject) {
        NeedId need = subject.need().getId();
        boolean served = granted.remove(need);
        Optional<UnmetReason> reason = Optional.ofNullable(unmet.remove(need));
        if (served == reason.isPresent()) {
            throw new IllegalArgumentException("result must decide every need exactly once");
        }
        boolean eligible = served || Tally.isQualified(reason.orElseThrow());
        long days = ChronoUnit.DAYS.between(subject.need().getRegisteredOn(), result.getAsOf());
        int waited = (int) Math.max(0, Math.min(days, Integer.MAX_VALUE));
        return new FairnessEntry(subject, scorer.score(subject).priority(), eligible, served, waited);
    }

    private void group(FairnessEntry entry) {
        NeedCase subject = entry.subject();
        add(total, entry);
        add(byArea.computeIfAbsent(parts.of(subject), part -> new FairnessGroup()), entry);
        Optional<Settlement> settlement = subject.household().getSettlement().toOptional();
        add(bySettlement.computeIfAbsent(settlement, each -> new FairnessGroup()), entry);
        add(byKind.computeIfAbsent(subject.need().getKind(), kind -> new FairnessGroup()), entry);
        Set<AssistanceCategory> held = subject.household().categoriesOf(subject.person(), result.getAsOf());
        if (held.isEmpty()) {
            add(byCategory.computeIfAbsent(Optional.empty(), none -> new FairnessGroup()), entry);
        }
        held.forEach(
                category -> add(byCategory.computeIfAbsent(Optional.of(category), each -> new FairnessGroup()), entry));
    }

    private void add(FairnessGroup group, FairnessEntry entry) {
        group.add(entry, rates.getOrDefault(entry.priority(), Expectation.Rate.NONE));
    }

    private static <K, L> List<L> lines(Map<K, FairnessGroup> groups, BiFunction<K, FairnessTally, L> line) {
        return groups.entrySet().stream()
                .map(group -> line.apply(group.getKey(), group.getValue().tally()))
                .toList();
    }
}
