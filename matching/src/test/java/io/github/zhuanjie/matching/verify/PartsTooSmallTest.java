package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.project;
import static io.github.zhuanjie.matching.Requests.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts as service where amounts are divided. */
class PartsTooSmallTest {

    /** One need that is given 30 fen by p, 20 by q, where nothing is divided, or something worth nothing by r. */
    private static final MatchingRequest REQUEST = request(
            List.of(need(
                    "a",
                    1,
                    List.of(
                            new Candidate(project("p"), Yuan.ofFen(30), 2, 0),
                            new Candidate(project("q"), Yuan.ofFen(20), 3, 0),
                            new Candidate(project("r"), Yuan.ZERO, 0, 0)))),
            ProjectCapacity.ofBudget(project("p"), Yuan.ofFen(25)),
            ProjectCapacity.ofBudget(project("q"), Yuan.ofFen(25)),
            ProjectCapacity.ofBudget(project("r"), Yuan.ofFen(25)));

    private static final MatchingVerifier VERIFIER = new MatchingVerifier();

    private static Allocation.Builder parts(long p, long q) {
        return Allocation.builder()
                .addPlacements(
                        new Placement(need("a"), project("p"), Yuan.ofFen(p)),
                        new Placement(need("a"), project("q"), Yuan.ofFen(q)))
                .addGuarantees(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_JUSTIFIED_ENVY", "PRIORITY_RESPECTED", "MAXIMUM_SERVED", "STABLE"})
    void lessThanTheLeastWholeGrantIsNoService(Guarantee claim) {
        Allocation tiny = parts(10, 9).addGuarantee(claim).build();

        assertThat(VERIFIER.verify(REQUEST, tiny)).extracting(Violation::kind).contains(ViolationKind.PARTS_TOO_SMALL);
        assertThat(VERIFIER.guaranteesOf(REQUEST, tiny)).containsExactly(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED);
    }

    @Test
    void partsOfSeveralProjectsAddUpToTheLeastOne() {
        Allocation enough = parts(10, 10)
                .addGuarantees(Guarantee.NO_JUSTIFIED_ENVY, Guarantee.MAXIMUM_SERVED)
                .build();

        assertThat(VERIFIER.verify(REQUEST, enough)).isEmpty();
        assertThat(VERIFIER.guaranteesOf(REQUEST, enough))
                .contains(Guarantee.NO_JUSTIFIED_ENVY, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED);
    }

    @Test
    void whereNothingIsClaimedOfServiceSmallPartsAreNoFault() {
        assertThat(VERIFIER.verify(REQUEST, parts(1, 1).build())).isEmpty();
    }
}
