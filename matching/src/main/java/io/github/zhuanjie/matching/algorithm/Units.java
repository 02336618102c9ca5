package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The units of a request, and which of them may compete for the same single grant.
 */
final class Units {

    private final MatchingRequest request;
    private final int[] ranks;
    /** For each rank whether another unit could share a grant with its own; empty if none does. */
    private final boolean[] shared;
    /** Households whose members cannot be told apart, by their first need. */
    private final BitSet isOnePerson = new BitSet();

    /** For each rank the number of its person, where that matters. */
    private final int[] person;

    private Units(MatchingRequest request, int[] ranks) {
        this.request = request;
        this.ranks = ranks;
        this.shared = shared();
        this.person = new int[shared.length];
        numberPersons();
    }

    /** Takes the first grants of all needs in the order of priority, then the second grants, and so on. */
    static Units inTurns(MatchingRequest request) {
        return new Units(request, turns(request));
    }

    /** Takes all grants of the first need, then all of the second, and so on. */
    static Units needByNeed(MatchingRequest request) {
        int[] ranks = IntStream.range(0, request.needs())
                .flatMap(rank -> IntStream.range(0, units(request, rank)).map(grant -> rank))
                .toArray();
        return new Units(request, ranks);
    }

    /** Each grant comes from another project, so more than one for each candidate there cannot be; but one always. */
    private static int units(MatchingRequest request, int rank) {
        int candidates = request.getPairs().first(rank + 1) - request.getPairs().first(rank);
        return Math.max(1, Math.min(request.mostGrants(rank), candidates));
    }

    private static int[] turns(MatchingRequest request) {
        int[] round = IntStream.range(0, request.needs()).toArray();
        if (!request.getFeatures().contains(RequestFeature.SEVERAL_GRANTS)) {
            return round;
        }
        List<int[]> rounds = new ArrayList<>();
        int total = 0;
        for (int grants = 1; round.length > 0; grants++) {
            int more = grants;
            rounds.add(round);
            total = Math.addExact(total, round.length);
            round = Arrays.stream(round)
                    .filter(rank -> units(request, rank) > more)
                    .toArray();
        }
        int[] all = new int[total];
        int at = 0;
        for (int[] each : rounds) {
            System.arraycopy(each, 0, all, at, each.length);
            at += each.length;
        }
        return all;
    }

    private boolean[] shared() {
        boolean anyScope = request.getProjects().stream()
                .anyMatch(project -> project.getOncePer().isPresent());
        if (!anyScope && ranks.length == request.needs()) {
            return new boolean[0];
        }
        int[] units = new int[request.needs()];
        for (int rank : ranks) {
            units[request.firstOfHousehold(rank)]++;
        }
        boolean[] found = new boolean[request.needs()];
        boolean any = false;
        for (int rank = 0; rank < found.length; rank++) {
            found[rank] = units[request.firstOfHousehold(rank)] > 1;
            any |= found[rank];
        }
        return any ? found : new boolean[0];
    }

    /** Numbers those who may have something once: needs by their rank, households after them, persons after these. */
    private void numberPersons() {
        for (int rank = 0; rank < shared.length; rank++) {
            if (shared[rank] && request.person(rank).isEmpty()) {
                isOnePerson.set(request.firstOfHousehold(rank));
            }
        }
        Map<List<Object>, Integer> persons = new HashMap<>();
        for (int rank = 0; rank < shared.length; rank++) {
            int first = request.firstOfHousehold(rank);
            if (shared[rank] && !isOnePerson.get(first)) {
                person[rank] = persons.computeIfAbsent(
                        List.of(first, request.person(rank).orElseThrow()), any -> persons.size());
            }
        }
    }

    boolean anyShared() {
        return shared.length > 0;
    }

    boolean isShared(int rank) {
        return shared.length > 0 && shared[rank];
    }

    int[] ranks() {
        return ranks;
    }

    /** Returns who gets a grant of the project once, as a number that is different for each project and claimant. */
    long claim(int project, int rank) {
        return (long) project << Integer.SIZE
                | claimant(request.getProjects().get(project).getOncePer(), rank);
    }

    private int claimant(Optional<BenefitScope> scope, int rank) {
        if (scope.isEmpty()) {
            return rank;
        }
        int needs = request.needs();
        int first = request.firstOfHousehold(rank);
        boolean byPerson = scope.get() == BenefitScope.PERSON && !isOnePerson.get(first);
        return byPerson ? 2 * needs + person[rank] : needs + first;
    }
}
