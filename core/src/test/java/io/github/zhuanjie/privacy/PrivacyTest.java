package io.github.zhuanjie.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.desk.ReferralDesk;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.referral.ReferralDrafts;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marked personal values go in everywhere; none of them comes out as text. */
class PrivacyTest {

    private static final LocalDate BIRTH = LocalDate.of(1957, 11, 23);
    private static final LocalDate RECORDED_BIRTH = LocalDate.of(1957, 11, 24);
    private static final ResidentId NUMBER = Samples.residentId(BIRTH, 357);
    private static final Yuan AMOUNT = Yuan.parse("-7654.32");
    private static final Yuan AWARD = Yuan.parse("4321.98");
    private static final List<String> CANARIES = List.of(
            "坎纳丽",
            NUMBER.reveal(),
            NUMBER.reveal().toLowerCase(Locale.ROOT),
            NUMBER.reveal().substring(6, 17),
            "1957-11-2",
            "19571123",
            "7654",
            "765432",
            "4321",
            "432198",
            "LEUKAEMIA",
            "TEKUN",
            "2019-08-07");

    private static final NeedCase SUBJECT = subject();
    private static final ReferralTerms TERMS = ReferralDrafts.draft(
            ReferralSamples.grant().award(Award.exactly(AWARD)).build(),
            SUBJECT,
            Samples.project().benefit(new Benefit.Fixed(AWARD)).build(),
            ReferralSamples.office(),
            Samples.TODAY);
    private static final Clock CLOCK =
            Clock.fixed(Samples.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    @Test
    void valuesPrintNothingPersonal() {
        Consent consent = ReferralSamples.consent().build();
        List<Object> values = List.of(
                SUBJECT,
                SUBJECT.person(),
                SUBJECT.household(),
                SUBJECT.need(),
                consent,
                TERMS,
                ReferralDesk.builder(CLOCK, ReferralSamples.office().getId())
                        .inMemory()
                        .build()
                        .draft(TERMS),
                ReferralSamples.grant().award(Award.exactly(AWARD)).build(),
                Normalization.apply(NUMBER.reveal()),
                ResidentId.normalize(NUMBER.reveal()));
        values.forEach(value -> assertThat(leaks(value.toString()))
                .as(value.getClass().getSimpleName())
                .isEmpty());
    }

    @Test
    void assessmentsNameTheRulesSideOnly() {
        Criterion criterion = new Criterion.AllOf(List.of(
                new PersonCriterion.Age(
                        Optional.of(new AgeLimit(60, true)),
                        Optional.of(new AgeLimit(120, true)),
                        AgeDayRule.ON_BIRTHDAY),
                new PersonCriterion.IllnessIn(Set.of(Illness.BLOOD_DISEASE)),
                new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO)),
                Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
                Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(100))));
        Eligibility eligibility = new Eligibility(Samples.context());
        Assessment bare = eligibility.assess(criterion, SUBJECT);
        assertThat(leaks(bare.toString())).isEmpty();
        Assessment project = eligibility.assess(
                Samples.project().benefit(new Benefit.Fixed(AWARD)).build(), SUBJECT);
        assertThat(project.award()).contains(Award.exactly(AWARD));
        assertThat(leaks(project.toString())).isEmpty();
    }

    @Test
    void faultsNameThePlaceAndTheRuleOnly() {
        List<Fault> faults = ZhuanjieValidator.standard().validate(SUBJECT.household());
        assertThat(faults).extracting(Fault::code).contains("NOT_NEGATIVE", "BIRTH_DATE_AGREES");
        for (Fault fault : faults) {
            assertThat(leaks(fault.toString())).isEmpty();
            assertThat(leaks(Messages.of(Locale.ENGLISH).fault(fault))).isEmpty();
            assertThat(leaks(Messages.of(Locale.SIMPLIFIED_CHINESE).fault(fault)))
                    .isEmpty();
        }
    }

    @Test
    void exceptionsNameTheRuleOnly() {
        String wrong = NUMBER.reveal().substring(0, 17) + (NUMBER.reveal().endsWith("1") ? "2" : "1");
        List<ThrowingCallable> refused = List.of(
                () -> ResidentId.of(wrong),
                () -> ResidentId.normalize(NUMBER.reveal() + "0"),
                () -> PersonName.of("坎纳丽\n"),
                () -> HouseholdId.of(NUMBER.reveal()),
                () -> PersonId.of(NUMBER.reveal().toLowerCase(Locale.ROOT)),
                () -> NeedId.of("坎纳丽"),
                () -> Yuan.parse("7654.321"),
                () -> Ratio.parse("7654.32101"),
                () -> DivisionCode.of(NUMBER.reveal()),
                () -> UnifiedSocialCreditCode.of(NUMBER.reveal()),
                () -> new Award(AWARD, Yuan.ZERO),
                () -> Household.builder()
                        .from(SUBJECT.household())
                        .addMembers(SUBJECT.person())
                        .build(),
                () -> NeedCase.of(
                        SUBJECT.household(),
                        Samples.need().person(PersonId.of("x")).build()),
                () -> Person.builder().name(PersonName.of("坎纳丽")).build(),
                () -> ReferralTerms.builder()
                        .from(TERMS)
                        .referrer(TERMS.getRecipient())
                        .build());
        for (ThrowingCallable call : refused) {
            Throwable thrown = catchThrowable(call);
            assertThat(thrown).isNotNull();
            assertThat(leaks(thrown.toString())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "number", "part of the number", "birth date", "amount", "fen", "illness"})
    void aPlantedLeakIsFound(String kind) {
        String leak = switch (kind) {
            case "name" ->
                "bad name: " + SUBJECT.person().getName().orElseThrow().reveal();
            case "number" -> "bad number " + NUMBER.reveal();
            case "part of the number" -> "number ending in " + NUMBER.reveal().substring(6);
            case "birth date" -> SUBJECT.person().getBirthDate().toOptional().orElseThrow() + " is wrong";
            case "amount" -> "income " + AMOUNT;
            case "fen" -> "award " + AWARD.toFen();
            default -> SUBJECT.person().getIllnesses().toOptional().toString();
        };
        assertThat(leaks(leak)).isNotEmpty();
    }

    private static List<String> leaks(String text) {
        return CANARIES.stream().filter(text::contains).toList();
    }

    private static NeedCase subject() {
        Person person = Samples.head()
                .name(PersonName.of("坎纳丽"))
                .residentId(NUMBER)
                .birthDate(Fact.known(RECORDED_BIRTH))
                .illnesses(Fact.known(Set.of(Illness.LEUKAEMIA)).worded("坎纳丽白血病"))
                .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.TEKUN))))
                .build();
        Household household = Samples.household(person)
                .annualIncome(Fact.known(AMOUNT, LocalDate.of(2019, 8, 7)))
                .build();
        Need need = Samples.need()
                .gap(Fact.known(AMOUNT))
                .putExpense(ExpenseKind.MEDICAL, Fact.known(AMOUNT))
                .build();
        return NeedCase.of(household, need);
    }
}
