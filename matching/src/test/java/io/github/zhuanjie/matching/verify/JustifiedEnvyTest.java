package io.github.zhuanjie.matching.verify;

import static io.github.zhuanjie.matching.Requests.budget;
import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.placed;
import static io.github.zhuanjie.matching.Requests.places;
import static io.github.zhuanjie.matching.Requests.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JustifiedEnvyTest {

    private static MatchingNeed asks(String id, int priority, String project, long yuan) {
        return need(id, priority, List.of(new Candidate(project(project), Yuan.of(yuan))));
    }

    /** Returns who envies with reason when some are served and everybody else is not. */
    private static List<Violation> envy(MatchingRequest request, Placement... served) {
        Allocation.Builder allocation =
                Allocation.builder().addPlacements(served).addGuarantee(Guarantee.NO_JUSTIFIED_ENVY);
        request.getNeeds().stream()
                .filter(need ->
                        Arrays.stream(served).noneMatch(each -> each.need().equals(need.getId())))
                .forEach(need -> allocation.addUnserved(new Unserved(
                        need.getId(),
                        need.getCandidates().stream().map(Candidate::project).toList())));
        return new MatchingVerifier().verify(request, allocation.build());
    }

    private static Violation of(String need, String project) {
        return Violations.of(ViolationKind.ENVY_JUSTIFIED, need(need), project(project));
    }

    @Nested
    class OfMoney {

        private final MatchingRequest request = Requests.request(
                List.of(asks("a", 3, "p", 80), asks("b", 2, "p", 60), asks("c", 1, "p", 40)), budget("p", 120));

        @Test
        void isJustifiedIfAGrantOfSomebodyLaterWouldDo() {
            // 20 yuan are left; with the 60 of b they are what a needs
            assertThat(envy(request, placed("b", "p", 60), placed("c", "p", 40)))
                    .containsExactly(of("a", "p"));
        }

        @Test
        void isNotJustifiedIfItWouldNotDoByOneFen() {
            MatchingRequest tight = Requests.request(
                    List.of(asks("a", 3, "p", 80), asks("b", 2, "p", 60), asks("c", 1, "p", 40)),
                    ProjectCapacity.ofBudget(project("p"), Yuan.ofFen(11_999)));
            assertThat(envy(tight, placed("b", "p", 60), placed("c", "p", 40))).isEmpty();
        }

        @Test
        void isJustifiedIfWhatIsLeftWouldDo() {
            assertThat(envy(request, placed("a", "p", 80))).containsExactly(of("c", "p"));
            assertThat(envy(request, placed("a", "p", 80), placed("c", "p", 40)))
                    .isEmpty();
        }

        @Test
        void isNotJustifiedOfThoseBefore() {
            MatchingRequest turned =
                    Requests.request(List.of(asks("a", 1, "p", 80), asks("b", 2, "p", 60)), budget("p", 120));
            assertThat(envy(turned, placed("b", "p", 60))).isEmpty();
        }

        @Test
        void goesByTheLargestGrantOfThoseAfter() {
            MatchingRequest wide = Requests.request(
                    List.of(asks("a", 4, "p", 60), asks("b", 3, "p", 60), asks("c", 2, "p", 30), asks("d", 1, "p", 10)),
                    budget("p", 100));
            assertThat(envy(wide, placed("b", "p", 60), placed("c", "p", 30), placed("d", "p", 10)))
                    .containsExactly(of("a", "p"));
            assertThat(envy(wide, placed("a", "p", 60), placed("c", "p", 30), placed("d", "p", 10)))
                    .isEmpty();
        }
    }

    @Nested
    class OfPlaces {

        private final DivisionCode east = DivisionCode.of("320102");
        private final DivisionCode west = DivisionCode.of("320104");

        private MatchingNeed in(DivisionCode place, String id, int priority) {
            return MatchingNeed.builder()
                    .from(need(id, priority, "p"))
                    .place(place)
                    .build();
        }

        private MatchingRequest request(int places, MatchingNeed... needs) {
            return Requests.request(
                    List.of(needs),
                    ProjectCapacity.builder()
                            .from(places("p", places))
                            .addArea(new AreaCapacity(east, Optional.of(1), Optional.empty()))
                            .addArea(new AreaCapacity(west, Optional.of(1), Optional.empty()))
                            .build());
        }

        @Test
        void isJustifiedOfAnybodyLaterInAFullProject() {
            MatchingRequest request = request(1, in(east, "a", 2), in(west, "b", 1));
            assertThat(envy(request, placed("b", "p"))).containsExactly(of("a", "p"));
            assertThat(envy(request, placed("a", "p"))).isEmpty();
        }

        @Test
        void inAFullAreaIsJustifiedOnlyOfWhoHasItsPlace() {
            MatchingRequest later = request(2, in(east, "a", 3), in(east, "b", 2), in(west, "c", 1));
            assertThat(envy(later, placed("b", "p"), placed("c", "p"))).containsExactly(of("a", "p"));
            MatchingRequest earlier = request(2, in(east, "b", 3), in(east, "a", 2), in(west, "c", 1));
            assertThat(envy(earlier, placed("b", "p"), placed("c", "p"))).isEmpty();
        }

        @Test
        void isNotJustifiedOutsideAllAreas() {
            MatchingRequest request = request(2, in(DivisionCode.of("320106"), "a", 2), in(west, "b", 1));
            assertThat(envy(request, placed("b", "p"))).isEmpty();
        }
    }
}
