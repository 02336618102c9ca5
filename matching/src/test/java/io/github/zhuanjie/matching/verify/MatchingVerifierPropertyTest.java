package io.github.zhuanjie.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.verify.SmallRequests.Size;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the verifier says of every set of grants of small requests, against the plain words of the rules. */
class MatchingVerifierPropertyTest {

    private static final Size SMALL = new Size(4, 3, 8);

    private final MatchingVerifier verifier = new MatchingVerifier();

    @Property(tries = 400)
    void exactlyTheFeasibleSetsAreAccepted(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, SMALL, true, nested);
        AllGrants all = new AllGrants(request);
        all.sets().forEach(set -> {
            Allocation allocation = all.allocation(set, Set.of(Guarantee.FEASIBLE), Optional.empty());
            assertThat(verifier.verify(request, allocation).isEmpty()).isEqualTo(all.isFeasible(set));
            assertThat(verifier.guaranteesOf(request, allocation).contains(Guarantee.FEASIBLE))
                    .isEqualTo(all.isFeasible(set));
        });
    }

    @Property(tries = 400)
    void claimsAboutServiceHoldByTheWordsOfTheRules(
            @ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, SMALL, budgets, nested);
        AllGrants all = new AllGrants(request);
        all.feasible().forEach(set -> {
            Set<Guarantee> holding = EnumSet.of(Guarantee.FEASIBLE);
            addIf(all.isFreeOfEnvy(set), Guarantee.NO_JUSTIFIED_ENVY, holding);
            addIf(all.isPriorityRespected(set), Guarantee.PRIORITY_RESPECTED, holding);
            addIf(all.isMaximum(set), Guarantee.MAXIMUM_SERVED, holding);
            addIf(all.isStable(set), Guarantee.STABLE, holding);
            Allocation silent = all.allocation(set, Set.of(), Optional.empty());
            assertThat(verifier.guaranteesOf(request, silent)).isEqualTo(holding);
            for (Guarantee claim :
                    EnumSet.of(Guarantee.NO_JUSTIFIED_ENVY, Guarantee.MAXIMUM_SERVED, Guarantee.STABLE)) {
                Allocation claiming = all.allocation(set, Set.of(claim), Optional.empty());
                assertThat(verifier.verify(request, claiming).isEmpty()).isEqualTo(holding.contains(claim));
            }
        });
    }

    @Property(tries = 400)
    void priorityAndNumberTogetherAreTheBestSetOfNeeds(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, SMALL, false, nested);
        AllGrants all = new AllGrants(request);
        all.feasible().forEach(set -> {
            Allocation claiming = all.allocation(
                    set, List.of(Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED), Optional.empty());
            assertThat(verifier.verify(request, claiming).isEmpty()).isEqualTo(all.isBestByPriority(set));
        });
    }

    private static void addIf(boolean holds, Guarantee guarantee, Set<Guarantee> holding) {
        if (holds) {
            holding.add(guarantee);
        }
    }
}
