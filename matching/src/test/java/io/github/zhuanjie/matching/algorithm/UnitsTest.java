package io.github.zhuanjie.matching.algorithm;

import static io.github.zhuanjie.matching.Requests.need;
import static io.github.zhuanjie.matching.Requests.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UnitsTest {

    @Nested
    class Order {

        /** Of four needs in the order a, b, c, d the first may have two of three grants, b five of two, and d has no candidate. */
        private final MatchingRequest request = Requests.request(
                List.of(
                        several(need("a", 4, "p", "q", "r"), 2),
                        several(need("b", 3, "p", "q"), 5),
                        need("c", 2, "p"),
                        several(need("d", 1), 3)),
                places("p", 9),
                places("q", 9),
                places("r", 9));

        private MatchingNeed several(MatchingNeed need, int most) {
            return MatchingNeed.builder().from(need).mostGrants(most).build();
        }

        @Test
        void firstGrantsOfAllComeBeforeSecondOnes() {
            assertThat(Units.inTurns(request).ranks()).containsExactly(0, 1, 2, 3, 0, 1);
        }

        @Test
        void orAllGrantsOfANeedComeBeforeTheNextNeed() {
            assertThat(Units.needByNeed(request).ranks()).containsExactly(0, 0, 1, 1, 2, 3);
        }
    }

    @Nested
    class Claims {

        private MatchingNeed of(String household, String person, String id, int priority) {
            return MatchingNeed.builder()
                    .from(need(id, priority, "byHousehold", "byPerson", "any"))
                    .household(HouseholdId.of(household))
                    .person(Optional.of(person).filter(name -> !name.isEmpty()).map(PersonId::of))
                    .build();
        }

        private ProjectCapacity project(String id, Optional<BenefitScope> scope) {
            return ProjectCapacity.builder()
                    .project(Requests.project(id))
                    .oncePer(scope)
                    .build();
        }

        /** Two needs of P and one of Q in one household; two in a household of which one does not say whose; one alone. */
        private final Units units = Units.inTurns(Requests.request(
                List.of(
                        of("H", "P", "n0", 9),
                        of("H", "Q", "n1", 8),
                        of("G", "R", "n2", 7),
                        of("H", "P", "n3", 6),
                        of("G", "", "n4", 5),
                        of("E", "S", "n5", 4)),
                project("any", Optional.empty()),
                project("byHousehold", Optional.of(BenefitScope.HOUSEHOLD)),
                project("byPerson", Optional.of(BenefitScope.PERSON))));

        private static final int ANY = 0;
        private static final int HOUSEHOLD = 1;
        private static final int PERSON = 2;

        @Test
        void aHouseholdClaimsOnce() {
            assertThat(units.claim(HOUSEHOLD, 0))
                    .isEqualTo(units.claim(HOUSEHOLD, 1))
                    .isEqualTo(units.claim(HOUSEHOLD, 3))
                    .isNotEqualTo(units.claim(HOUSEHOLD, 2));
        }

        @Test
        void aPersonClaimsOnce() {
            assertThat(units.claim(PERSON, 0)).isEqualTo(units.claim(PERSON, 3)).isNotEqualTo(units.claim(PERSON, 1));
        }

        @Test
        void aHouseholdThatDoesNotSayWhoseANeedIsClaimsAsOnePerson() {
            assertThat(units.claim(PERSON, 2))
                    .isEqualTo(units.claim(PERSON, 4))
                    .isNotEqualTo(units.claim(PERSON, 0))
                    .isNotEqualTo(units.claim(PERSON, 1));
        }

        @Test
        void everyNeedClaimsOfAProjectThatGivesToEach() {
            assertThat(units.claim(ANY, 0)).isNotEqualTo(units.claim(ANY, 3)).isNotEqualTo(units.claim(ANY, 1));
        }

        @Test
        void everyProjectIsClaimedByItself() {
            assertThat(units.claim(ANY, 5))
                    .isNotEqualTo(units.claim(HOUSEHOLD, 5))
                    .isNotEqualTo(units.claim(PERSON, 5));
        }

        @Test
        void onlyHouseholdsWithSeveralNeedsShare() {
            assertThat(units.anyShared()).isTrue();
            for (int rank = 0; rank < 6; rank++) {
                assertThat(units.isShared(rank)).as("%s", rank).isEqualTo(rank != 5);
            }
        }

        @Test
        void nobodySharesWhereProjectsGiveToEachNeed() {
            Units plain = Units.inTurns(Requests.request(
                    List.of(of("H", "P", "n0", 2), of("H", "P", "n1", 1)),
                    project("any", Optional.empty()),
                    project("byHousehold", Optional.empty()),
                    project("byPerson", Optional.empty())));
            assertThat(plain.anyShared()).isFalse();
            assertThat(plain.isShared(0)).isFalse();
        }
    }
}
