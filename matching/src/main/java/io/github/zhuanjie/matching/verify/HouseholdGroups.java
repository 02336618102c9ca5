package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.matching.MatchingRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Which needs are of one household, and which of one person. A household one of whose needs does not say whose it is counts
 * as one person.
 */
final class HouseholdGroups {

    private final MatchingRequest request;
    private final BiConsumer<BenefitScope, List<Integer>> action;

    private HouseholdGroups(MatchingRequest request, BiConsumer<BenefitScope, List<Integer>> action) {
        this.request = request;
        this.action = action;
    }

    /** Tells the ranks of every household and of every person that has more than one need. */
    static void forEach(MatchingRequest request, BiConsumer<BenefitScope, List<Integer>> action) {
        long[] ranks = new long[request.needs()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[rank] = (long) request.household(rank).hashCode() << Integer.SIZE | rank;
        }
        // sorted numbers instead of a map of all households, nearly all of which have one need
        Arrays.sort(ranks);
        HouseholdGroups groups = new HouseholdGroups(request, action);
        int start = 0;
        for (int end = 1; end <= ranks.length; end++) {
            if (end == ranks.length || ranks[end] >> Integer.SIZE != ranks[start] >> Integer.SIZE) {
                groups.addEqualHashes(ranks, start, end);
                start = end;
            }
        }
    }

    private void addEqualHashes(long[] ranks, int start, int end) {
        if (end - start == 1) {
            return;
        }
        Map<HouseholdId, List<Integer>> households = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            int rank = (int) ranks[i];
            households
                    .computeIfAbsent(request.household(rank), any -> new ArrayList<>())
                    .add(rank);
        }
        households.values().forEach(this::addHousehold);
    }

    private void addHousehold(List<Integer> household) {
        tell(BenefitScope.HOUSEHOLD, household);
        Map<Optional<?>, List<Integer>> persons = new LinkedHashMap<>();
        for (int rank : household) {
            persons.computeIfAbsent(request.person(rank), any -> new ArrayList<>())
                    .add(rank);
        }
        if (persons.containsKey(Optional.empty())) {
            tell(BenefitScope.PERSON, household);
        } else {
            persons.values().forEach(person -> tell(BenefitScope.PERSON, person));
        }
    }

    private void tell(BenefitScope scope, List<Integer> ranks) {
        if (ranks.size() > 1) {
            action.accept(scope, ranks);
        }
    }
}
