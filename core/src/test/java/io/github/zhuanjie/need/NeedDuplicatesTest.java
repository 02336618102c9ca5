package io.github.zhuanjie.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NeedDuplicatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final NeedDuplicates WEEK = NeedDuplicates.withinDays(7);

    @Test
    void twoRegistrationsOfAPersonAndKindWithinTheDaysAreOneGroup() {
        Need first = need("A", DAY).build();
        assertThat(WEEK.find(List.of(need("B", DAY.plusDays(7)).build(), first)))
                .containsExactly(group(DuplicateReason.SAME_PERSON_AND_KIND, "A", "B"));
        assertThat(WEEK.find(List.of(first, need("B", DAY.plusDays(8)).build())))
                .isEmpty();
        assertThat(NeedDuplicates.withinDays(0)
                        .find(List.of(first, need("B", DAY).build())))
                .hasSize(1);
    }

    @Test
    void anotherKindOrPersonIsAnotherNeed() {
        Need first = need("A", DAY).build();
        assertThat(WEEK.find(
                        List.of(first, need("B", DAY).kind(NeedKind.EDUCATION).build())))
                .isEmpty();
        assertThat(WEEK.find(
                        List.of(first, need("B", DAY).person(PersonId.of("P-2")).build())))
                .isEmpty();
        assertThat(WEEK.find(List.of(
                        first, need("B", DAY).household(HouseholdId.of("H-2")).build())))
                .isEmpty();
    }

    @Test
    void aChainIsOneGroup() {
        List<Need> chain = List.of(
                need("C", DAY.plusDays(10)).build(),
                need("A", DAY).build(),
                need("B", DAY.plusDays(5)).build());
        assertThat(WEEK.find(chain)).containsExactly(group(DuplicateReason.SAME_PERSON_AND_KIND, "A", "B", "C"));
    }

    @Test
    void evidenceOfTheSameExpenseOverlapsByASharedDay() {
        Need first = need("A", DAY).addEvidence(evidence(0, 10).build()).build();
        LocalDate later = DAY.plusYears(1);
        assertThat(WEEK.find(List.of(
                        first,
                        need("B", later).addEvidence(evidence(10, 12).build()).build())))
                .containsExactly(group(DuplicateReason.EVIDENCE_OVERLAPS, "A", "B"));
        assertThat(WEEK.find(List.of(
                        first,
                        need("B", later).addEvidence(evidence(11, 12).build()).build())))
                .isEmpty();
        assertThat(WEEK.find(List.of(
                        first,
                        need("B", later)
                                .addEvidence(evidence(0, 10)
                                        .kind(ExpenseKind.EDUCATION)
                                        .build())
                                .build())))
                .isEmpty();
    }

    @Test
    void aLongPeriodReachesOverShortOnes() {
        Need whole = need("A", DAY).addEvidence(evidence(0, 100).build()).build();
        Need early =
                need("B", DAY.plusYears(1)).addEvidence(evidence(5, 6).build()).build();
        Need late = need("C", DAY.plusYears(2))
                .addEvidence(evidence(90, 95).build())
                .build();
        assertThat(WEEK.find(List.of(late, early, whole)))
                .containsExactly(group(DuplicateReason.EVIDENCE_OVERLAPS, "A", "B", "C"));
    }

    @Test
    void oneNeedsOwnEvidenceIsNoDuplicate() {
        DocumentHash document = DocumentHash.of("a".repeat(64));
        Need alone = need("A", DAY)
                .addEvidence(
                        evidence(0, 5).document(document).build(),
                        evidence(3, 9).document(document).build())
                .build();
        assertThat(WEEK.find(List.of(alone))).isEmpty();
    }

    @Test
    void theSameDocumentJoinsWhomeverItNames() {
        DocumentHash document = DocumentHash.of("a".repeat(64));
        Need first = need("A", DAY)
                .addEvidence(evidence(0, 5).document(document).build())
                .build();
        Need other = need("B", DAY.plusYears(1))
                .household(HouseholdId.of("H-9"))
                .kind(NeedKind.LIVING)
                .addEvidence(evidence(50, 55).document(document).build())
                .build();
        assertThat(WEEK.find(List.of(other, first))).containsExactly(group(DuplicateReason.SAME_DOCUMENT, "A", "B"));
    }

    @Test
    void twoTownshipsThatRegisterOnePersonAreFoundByResidentNumber() {
        LocalDate birth = LocalDate.of(1950, 1, 1);
        Household here = household("H-1", 1, birth);
        Household there = household("H-2", 1, birth);
        Household stranger = household("H-3", 2, birth);
        List<Need> needs = List.of(
                need("A", DAY).build(),
                need("B", DAY).household(HouseholdId.of("H-2")).build(),
                need("C", DAY).household(HouseholdId.of("H-3")).build(),
                need("D", DAY).household(HouseholdId.of("H-4")).build(),
                need("E", DAY).household(HouseholdId.of("H-4")).build());
        assertThat(WEEK.find(needs)).containsExactly(group(DuplicateReason.SAME_PERSON_AND_KIND, "D", "E"));
        assertThat(WEEK.withSamePersons(SamePersons.byResidentId(List.of(here, there, stranger)))
                        .find(needs))
                .containsExactly(
                        group(DuplicateReason.SAME_PERSON_AND_KIND, "A", "B"),
                        group(DuplicateReason.SAME_PERSON_AND_KIND, "D", "E"));
    }

    @Test
    void aNameThatOnlyTheOthersGiveIsOneOfThePerson() {
        HouseholdMember moved = new HouseholdMember(HouseholdId.of("H-2"), PersonId.of("P-1"));
        HouseholdMember before = new HouseholdMember(HouseholdId.of("H-1"), PersonId.of("P-1"));
        SamePersons withoutOneself = name ->
                name.equals(moved) ? Set.of(before) : name.equals(before) ? Set.of(moved) : Set.<HouseholdMember>of();
        List<Need> needs = List.of(
                need("A", DAY).build(),
                need("B", DAY).household(HouseholdId.of("H-2")).build(),
                need("C", DAY).household(HouseholdId.of("H-3")).build());
        assertThat(WEEK.withSamePersons(withoutOneself).find(needs))
                .containsExactly(group(DuplicateReason.SAME_PERSON_AND_KIND, "A", "B"));
    }

    @Test
    void theOrderOfTheNeedsDoesNotMatter() {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            needs.add(need("N-" + (10 + i), DAY.plusDays(i * 17 % 90))
                    .person(PersonId.of("P-" + i % 5))
                    .addEvidence(evidence(i * 7 % 60, i * 7 % 60 + 2).build())
                    .build());
        }
        List<DuplicateGroup> expected = WEEK.find(needs);
        assertThat(expected).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(needs, new Random(seed));
            assertThat(WEEK.find(needs)).isEqualTo(expected);
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> NeedDuplicates.withinDays(-1));
        assertThatNullPointerException()
                .isThrownBy(() -> WEEK.withSamePersons(null))
                .withMessage("newSame");
        Need twice = need("A", DAY).build();
        assertThatIllegalArgumentException().isThrownBy(() -> WEEK.find(List.of(twice, twice)));
        Set<DuplicateReason> reasons = EnumSet.of(DuplicateReason.SAME_DOCUMENT);
        NeedId id = NeedId.of("A");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DuplicateGroup(List.of(id, id), reasons))
                .returns("DUPLICATE_GROUP", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DuplicateGroup(List.of(id, NeedId.of("B")), Set.of()))
                .returns("DUPLICATE_GROUP", InvalidValueException::getCode);
    }

    private static DuplicateGroup group(DuplicateReason reason, String... needs) {
        return new DuplicateGroup(
                new TreeSet<>(Set.of(needs)).stream().map(NeedId::of).toList(), Set.of(reason));
    }

    private static Need.Builder need(String id, LocalDate registered) {
        Need.Builder builder = Samples.need();
        builder.id(NeedId.of(id)).registeredOn(registered);
        return builder;
    }

    private static ExpenseEvidence.Builder evidence(int fromDay, int toDay) {
        ExpenseEvidence.Builder builder = ExpenseEvidence.builder();
        builder.kind(ExpenseKind.MEDICAL).since(DAY.plusDays(fromDay)).until(DAY.plusDays(toDay));
        return builder;
    }

    private static Household household(String id, int sequence, LocalDate birth) {
        return Samples.household(Samples.head()
                        .residentId(Samples.residentId(birth, sequence))
                        .build())
                .id(HouseholdId.of(id))
                .build();
    }
}
