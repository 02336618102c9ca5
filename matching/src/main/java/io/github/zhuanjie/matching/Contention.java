package io.github.zhuanjie.matching;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.identity.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether two needs of a household, or of a person, compete for something that a project gives once. A household one
 * of whose needs does not say whose it is counts as one person.
 */
final class Contention {

    private static final int NONE = -1;

    private final MatchingRequest request;
    private final List<Optional<BenefitScope>> scopes;

    private Contention(MatchingRequest request) {
        this.request = request;
        scopes = request.getProjects().stream().map(ProjectCapacity::getOncePer).toList();
    }

    static boolean isIn(MatchingRequest request) {
        Contention contention = new Contention(request);
        return contention.scopes.stream().anyMatch(Optional::isPresent) && contention.inAnyHousehold();
    }

    private boolean inAnyHousehold() {
        int needs = request.needs();
        // for each household, by its first need, the last so far; for each need the one before
        int[] last = new int[needs];
        int[] before = new int[needs];
        Arrays.fill(last, NONE);
        for (int rank = 0; rank < needs; rank++) {
            int first = request.firstOfHousehold(rank);
            before[rank] = last[first];
            last[first] = rank;
        }
        for (int first = 0; first < needs; first++) {
            if (last[first] != NONE && last[first] != first && inHousehold(ranks(last[first], before))) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> ranks(int last, int[] before) {
        List<Integer> ranks = new ArrayList<>();
        for (int rank = last; rank != NONE; rank = before[rank]) {
            ranks.add(rank);
        }
        return ranks;
    }

    private boolean inHousehold(List<Integer> ranks) {
        boolean onePerson = ranks.stream().anyMatch(rank -> request.person(rank).isEmpty());
        Set<Claim> claims = new HashSet<>();
        Pairs pairs = request.getPairs();
        for (int rank : ranks) {
            Optional<PersonId> person = onePerson ? Optional.empty() : request.person(rank);
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                Optional<BenefitScope> scope = scopes.get(pairs.project(at));
                Optional<PersonId> claimant = person.filter(any -> scope.equals(Optional.of(BenefitScope.PERSON)));
                if (scope.isPresent() && !claims.add(new Claim(pairs.project(at), claimant))) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Claim(int project, Optional<PersonId> person) {}
}
