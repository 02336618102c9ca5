package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final LocalDate BIRTH = LocalDate.of(1950, 3, 4);
    private static final ResidentId NUMBER = Samples.residentId(BIRTH, 2);

    @Test
    void everyFactIsUnknownUntilItIsGiven() {
        Person person = Samples.head().build();
        assertThat(person.getBirthDate()).isEqualTo(Fact.unknown());
        assertThat(person.getRecognitions()).isEqualTo(Fact.unknown());
        assertThat(person.getDisabilityLevel()).isEqualTo(Fact.unknown());
        assertThat(person.getIllnesses()).isEqualTo(Fact.unknown());
        assertThat(person.getStudentStage()).isEqualTo(Fact.unknown());
        assertThat(person.getInsured()).isEqualTo(Fact.unknown());
        assertThat(person.effectiveBirthDate()).isEqualTo(Fact.unknown());
        assertThat(person.effectiveSex()).isEqualTo(Fact.unknown());
        assertThat(person.getName()).isEmpty();
    }

    @Test
    void requiresIdentifierAndRelation() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Person.builder().build())
                .withMessageContainingAll("id", "relation");
    }

    @Test
    void takesBirthDateAndSexFromTheNumberIfNotRecorded() {
        Person person = Samples.head().residentId(NUMBER).build();
        assertThat(person.effectiveBirthDate()).isEqualTo(Fact.known(BIRTH));
        assertThat(person.effectiveSex()).isEqualTo(Fact.known(Sex.FEMALE));
    }

    @Test
    void prefersTheRecordedBirthDate() {
        Fact<LocalDate> recorded = Fact.known(BIRTH.plusDays(1), LocalDate.of(2024, 1, 1));
        Person person = Samples.head().residentId(NUMBER).birthDate(recorded).build();
        assertThat(person.effectiveBirthDate()).isEqualTo(recorded);
    }

    @Test
    void respectsAWithheldBirthDate() {
        Person person =
                Samples.head().residentId(NUMBER).birthDate(Fact.withheld()).build();
        assertThat(person.effectiveBirthDate()).isEqualTo(Fact.withheld());
    }

    @Test
    void aDisabilityIsAtLeastEveryMilderLevel() {
        assertThat(DisabilityLevel.LEVEL_1.isAtLeast(DisabilityLevel.LEVEL_2)).isTrue();
        assertThat(DisabilityLevel.LEVEL_2.isAtLeast(DisabilityLevel.LEVEL_2)).isTrue();
        assertThat(DisabilityLevel.LEVEL_3.isAtLeast(DisabilityLevel.LEVEL_2)).isFalse();
        assertThat(DisabilityLevel.NONE.isAtLeast(DisabilityLevel.LEVEL_4)).isFalse();
    }

    @Test
    void anIllnessIncludesItselfAndThoseThatBelongToIt() {
        assertThat(Illness.BLOOD_DISEASE.includes(Illness.LEUKAEMIA)).isTrue();
        assertThat(Illness.LEUKAEMIA.includes(Illness.LEUKAEMIA)).isTrue();
        assertThat(Illness.LEUKAEMIA.includes(Illness.BLOOD_DISEASE)).isFalse();
        assertThat(Illness.RARE_DISEASE.includes(Illness.LEUKAEMIA)).isFalse();
        assertThat(Illness.LEUKAEMIA.getBroader()).contains(Illness.BLOOD_DISEASE);
        assertThat(Illness.URAEMIA.getBroader()).isEmpty();
    }

    @Test
    void aRecognitionHoldsFromItsFirstToItsLastDay() {
        Recognition year = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .build();
        assertThat(year.isInForce(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(year.isInForce(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(year.isInForce(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(year.isInForce(LocalDate.of(2025, 1, 1))).isFalse();
        assertThat(year.orderedDays()).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    }

    @Test
    void aRecognitionWithoutLastDayHoldsUntilRevoked() {
        Recognition open = Samples.recognition(AssistanceCategory.DIBAO);
        assertThat(open.isInForce(LocalDate.of(2999, 1, 1))).isTrue();
        assertThat(open.orderedDays()).containsExactly(open.getValidFrom());
    }
}
