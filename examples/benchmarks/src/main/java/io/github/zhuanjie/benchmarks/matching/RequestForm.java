package io.github.zhuanjie.benchmarks.matching;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.MatchingRequestBuilder;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A made-up problem as a request of this library, and its allocation as an answer. Each need is of another household;
 * needs of equal priority are given different ones, the lower position first, so that nobody's ties are broken otherwise;
 * candidates are in the order of their benefits.
 */
final class RequestForm {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final long FEN = 100;
    private static final String NEED = "N-";
    private static final String PROJECT = "P-";

    private RequestForm() {}

    static MatchingRequest request(MatchingInstance instance, Rule rule) {
        MatchingRequestBuilder builder = MatchingRequest.builder();
        addProjects(builder, instance, rule);
        List<ProjectId> ids = new ArrayList<>();
        for (int project = 0; project < instance.projects(); project++) {
            ids.add(projectId(project));
        }
        int[] after = Score.ranks(instance);
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            List<Candidate> candidates = new ArrayList<>(reader.size());
            for (int at = 0; at < reader.size(); at++) {
                Yuan cost = Yuan.ofFen(rule == Rule.BUDGETED || rule == Rule.DIVISIBLE ? reader.costFen(at) : 0);
                candidates.add(new Candidate(ids.get(reader.project(at)), cost, reader.benefit(at), 0));
            }
            candidates.sort(Comparator.comparingInt(candidate -> -candidate.benefit()));
            builder.addNeed(MatchingNeed.builder()
                    .id(NeedId.of(NEED + need))
                    .household(HouseholdId.of("H-" + need))
                    .priority(after[need])
                    .registeredOn(DAY)
                    .candidates(candidates)
                    .build());
        }
        return builder.build();
    }

    private static void addProjects(MatchingRequestBuilder builder, MatchingInstance instance, Rule rule) {
        boolean money = rule == Rule.BUDGETED || rule == Rule.DIVISIBLE;
        long[] budgets = money ? instance.budgetsFen() : new long[0];
        for (int project = 0; project < instance.projects(); project++) {
            ProjectId id = projectId(project);
            builder.addProject(
                    money
                            ? ProjectCapacity.ofBudget(id, Yuan.ofFen(budgets[project]))
                            : ProjectCapacity.ofPlaces(id, instance.places(project)));
        }
    }

    private static ProjectId projectId(int project) {
        return ProjectId.of(PROJECT + project);
    }

    private static int position(Object id, String prefix) {
        return Integer.parseInt(id.toString().substring(prefix.length()));
    }

    static Answer answer(MatchingInstance instance, Rule rule, Allocation allocation) {
        if (rule == Rule.DIVISIBLE) {
            return Answer.inParts(benefitTimesYuan(instance, allocation));
        }
        int[] chosen = new int[instance.needs()];
        Arrays.fill(chosen, Answer.UNSERVED);
        for (Placement placement : allocation.getPlacements()) {
            chosen[position(placement.need(), NEED)] = position(placement.project(), PROJECT);
        }
        long bound = allocation
                .getPrices()
                .filter(prices -> rule != Rule.PRIORITY_FIRST)
                .map(prices -> bound(instance, rule, prices))
                .orElse(Answer.NO_BOUND);
        return new Answer(chosen, 0, bound);
    }

    private static long benefitTimesYuan(MatchingInstance instance, Allocation allocation) {
        NeedReader reader = instance.reader();
        BigInteger sum = BigInteger.ZERO;
        for (Placement placement : allocation.getPlacements()) {
            reader.read(position(placement.need(), NEED));
            int at = Score.find(reader, position(placement.project(), PROJECT));
            sum = sum.add(
                    BigInteger.valueOf(placement.amount().toFen()).multiply(BigInteger.valueOf(reader.benefit(at))));
        }
        return sum.divide(BigInteger.valueOf(FEN)).longValueExact();
    }

    /**
     * Adds up what nobody can exceed: all capacities at their prices, and for each need the most that a candidate is worth
     * above its price.
     */
    private static long bound(MatchingInstance instance, Rule rule, Prices prices) {
        boolean money = rule == Rule.BUDGETED;
        long[] price = new long[instance.projects()];
        for (PoolPrice each : prices.prices()) {
            price[position(each.project(), PROJECT)] = money ? each.perFen() : each.perPlace();
        }
        long[] budgets = money ? instance.budgetsFen() : new long[0];
        BigInteger ofCapacities = BigInteger.ZERO;
        for (int project = 0; project < price.length; project++) {
            long capacity = money ? budgets[project] : instance.places(project);
            ofCapacities = ofCapacities.add(BigInteger.valueOf(capacity).multiply(BigInteger.valueOf(price[project])));
        }
        long surplus = 0;
        NeedReader reader = instance.reader();
        for (int need = 0; need < instance.needs(); need++) {
            reader.read(need);
            long most = 0;
            for (int at = 0; at < reader.size(); at++) {
                long toll = Math.multiplyExact(price[reader.project(at)], money ? reader.costFen(at) : 1);
                most = Math.max(most, Math.multiplyExact(prices.scale(), (long) reader.benefit(at)) - toll);
            }
            surplus = Math.addExact(surplus, most);
        }
        return ofCapacities
                .add(BigInteger.valueOf(surplus))
                .divide(BigInteger.valueOf(prices.scale()))
                .longValueExact();
    }
}
