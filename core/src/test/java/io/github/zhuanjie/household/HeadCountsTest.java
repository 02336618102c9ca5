package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How many people a household counts, and which of its recognitions hold for one of them. */
class HeadCountsTest {

    private static final Person HEAD = Samples.head().build();
    private static final Person SON =
            Person.builder().id(PersonId.of("P-2")).relation(FamilyRelation.SON).build();
    private static final LocalDate DAY = Samples.TODAY;

    private static Household.Builder household(Person... members) {
        return Samples.household(members).headCount(Fact.unknown());
    }

    private static Person counted(boolean counted) {
        return Person.builder()
                .from(SON)
                .countedInHousehold(Fact.known(counted))
                .build();
    }

    @Nested
    class Size {

        @Test
        void isTheRecordedNumber() {
            Fact<Integer> four = Fact.known(4, DAY);
            assertThat(household(HEAD).headCount(four).build().effectiveHeadCount())
                    .isEqualTo(four);
            assertThat(household(HEAD, SON).headCount(Fact.withheld()).build().effectiveHeadCount())
                    .isEqualTo(Fact.withheld());
        }

        @Test
        void isNotOneBecauseOnlyTheHeadIsListed() {
            assertThat(household(HEAD).build().effectiveHeadCount()).isEqualTo(Fact.unknown());
            assertThat(household().build().effectiveHeadCount()).isEqualTo(Fact.unknown());
            assertThat(household(HEAD, SON).build().effectiveHeadCount()).isEqualTo(Fact.known(2));
        }

        @Test
        void leavesOutWhoIsKnownNotToCount() {
            assertThat(household(HEAD, counted(false)).build().effectiveHeadCount())
                    .isEqualTo(Fact.known(1));
            assertThat(household(HEAD, counted(true)).build().effectiveHeadCount())
                    .isEqualTo(Fact.known(2));
        }

        @Test
        void isNotNegative() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> household(HEAD).headCount(Fact.known(-1)).build())
                    .satisfies(e -> assertThat(e.getCode()).isEqualTo("COUNT_NEGATIVE"));
        }

        @Test
        void dividesTheIncome() {
            Household.Builder head = household(HEAD).annualIncome(Fact.known(Yuan.of(48_000)));
            assertThat(head.build().incomePerHeadPerMonth()).isEqualTo(Fact.unknown());
            assertThat(head.headCount(Fact.withheld()).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.withheld());
            assertThat(head.headCount(Fact.known(4)).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.known(Yuan.of(1_000)));
            assertThat(head.headCount(Fact.known(0)).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.unknown());
        }
    }

    @Nested
    class Recognised {

        private final Recognition forSon = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO_SINGLE))
                .coveredMembers(Fact.known(Set.of(SON.getId())))
                .build();

        @Test
        void onlyWhomTheRecognitionCovers() {
            Household household = household(HEAD, SON)
                    .recognitions(Fact.known(List.of(forSon)))
                    .build();
            assertThat(household.holdsFor(forSon, HEAD.getId(), DAY)).isEqualTo(Fact.known(false));
            assertThat(household.holdsFor(forSon, SON.getId(), DAY)).isEqualTo(Fact.known(true));
            assertThat(household.categoriesOf(HEAD, DAY)).isEmpty();
            assertThat(household.categoriesOf(SON, DAY)).containsExactly(AssistanceCategory.DIBAO_SINGLE);
        }

        @Test
        void falseWinsOverUnknown() {
            Recognition open = Samples.openRecognition(AssistanceCategory.RIGID);
            Household household = household(HEAD, SON).build();
            assertThat(household.holdsFor(open, HEAD.getId(), DAY)).isEqualTo(Fact.unknown());
            Recognition ofSon = Recognition.builder()
                    .from(open)
                    .coveredMembers(Fact.known(Set.of(SON.getId())))
                    .build();
            assertThat(household.holdsFor(ofSon, HEAD.getId(), DAY)).isEqualTo(Fact.known(false));
            assertThat(household.holdsFor(ofSon, SON.getId(), DAY)).isEqualTo(Fact.unknown());
            assertThat(household.holdsFor(
                            Samples.recognition(AssistanceCategory.ORPHAN), HEAD.getId(), LocalDate.of(2019, 1, 1)))
                    .isEqualTo(Fact.known(false));
        }

        @Test
        void alsoByOwnRecognitions() {
            Person orphan = Person.builder()
                    .from(SON)
                    .recognitions(Fact.known(List.of(
                            Samples.recognition(AssistanceCategory.ORPHAN),
                            Samples.openRecognition(AssistanceCategory.RIGID))))
                    .build();
            Household household = household(HEAD, orphan)
                    .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO))))
                    .build();
            assertThat(household.categoriesOf(orphan, DAY))
                    .containsExactly(AssistanceCategory.DIBAO, AssistanceCategory.ORPHAN);
            assertThat(household.categoriesOf(HEAD, DAY)).containsExactly(AssistanceCategory.DIBAO);
        }
    }
}
