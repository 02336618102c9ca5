package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.report.PublicityBasis.Consented;
import io.github.zhuanjie.report.PublicityBasis.Recognised;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicityListTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final LocalDate LAST = TODAY.plusDays(7);
    private static final PublicityBasis DIBAO = new Recognised(Samples.recognition(AssistanceCategory.DIBAO));

    private static Person.Builder adult(String name) {
        return Samples.head().name(PersonName.of(name)).birthDate(Fact.known(LocalDate.of(1960, 1, 1)));
    }

    private static PublicityCase of(String id, PublicityBasis basis, Person... members) {
        Household household = Samples.household(members)
                .id(HouseholdId.of(id))
                .headCount(Fact.known(members.length))
                .recognitions(recognitions(basis))
                .build();
        return new PublicityCase(household, basis, Fact.known(false));
    }

    private static Fact<List<Recognition>> recognitions(PublicityBasis basis) {
        return basis instanceof Recognised recognised
                ? Fact.known(List.of(recognised.recognition()))
                : Fact.known(List.of());
    }

    private static PublicityList list(PublicityCase... cases) {
        return PublicityList.of(List.of(cases), new DaySpan(TODAY, LAST));
    }

    @Test
    void showsNameVillageTypeHeadCountAndNearRelative() {
        Person child = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        PublicityList list = list(of("H-1", DIBAO, adult("张三").build(), child));
        assertThat(list.getEntries())
                .containsExactly(PublicityEntry.builder()
                        .name(PersonName.of("张三"))
                        .maskedName(MaskedName.of("张*"))
                        .village(Samples.VILLAGE)
                        .category(AssistanceCategory.DIBAO)
                        .headCount(2)
                        .nearRelative(Fact.known(false))
                        .build());
        assertThat(list.getWithheld()).isEmpty();
        assertThat(list.getFirstDay()).isEqualTo(TODAY);
        assertThat(list.getLastDay()).isEqualTo(LAST);
    }

    @Test
    void aConsentToPublicationShowsTheKindOfAidInsteadOfACategory() {
        PublicityBasis consent = new Consented(consent(TODAY, LAST), AidForm.MONEY, Optional.empty());
        PublicityEntry entry =
                list(of("H-1", consent, adult("张三").build())).getEntries().get(0);
        assertThat(entry.getForm()).contains(AidForm.MONEY);
        assertThat(entry.getHeadCount()).isEqualTo(1);
        assertThat(entry.getCategory()).isEmpty();
    }

    private static PublicationConsent consent(LocalDate given, LocalDate expires) {
        return PublicationConsent.of(ConsentId.of("C-1"), given, expires);
    }

    @ParameterizedTest
    @CsvSource({"0,7,,", "0,6,,ENDED", "1,7,,NOT_YET", "0,7,7,ENDED", "0,7,8,", "-9,-1,,ENDED"})
    void aConsentMustBeInForceWhileTheListIsUp(int given, int expires, Integer withdrawn, String why) {
        PublicationConsent consent = new PublicationConsent(
                ConsentId.of("C-1"),
                TODAY.plusDays(given),
                TODAY.plusDays(expires),
                Optional.ofNullable(withdrawn).map(TODAY::plusDays));
        PublicityList list = list(of(
                "H-1",
                new Consented(consent, AidForm.MONEY, Optional.empty()),
                adult("张三").build()));
        assertThat(list.getWithheld()).isEqualTo(why == null ? Map.of() : Map.of(PublicityWithheld.valueOf(why), 1));
        assertThat(list.getEntries()).hasSize(why == null ? 1 : 0);
    }

    @Test
    void aConsentEndsAfterItIsGiven() {
        ConsentId id = ConsentId.of("C-1");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PublicationConsent.of(id, TODAY, TODAY.minusDays(1)))
                .returns("PUBLICATION_CONSENT_DAYS", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PublicationConsent(id, TODAY, TODAY, Optional.of(TODAY.minusDays(1))))
                .returns("PUBLICATION_CONSENT_DAYS", InvalidValueException::getCode);
        PublicationConsent withdrawn = new PublicationConsent(id, TODAY, TODAY, Optional.of(TODAY));
        assertThat(withdrawn.isInForce(TODAY)).isFalse();
        assertThat(PublicationConsent.of(id, TODAY, TODAY).isInForce(TODAY)).isTrue();
        assertThat(withdrawn).hasToString("PublicationConsent[C-1]");
    }

    @Test
    void aRecognitionOfNobodyInTheHouseholdIsNoGround() {
        Household stranger = Samples.household(adult("张三").build()).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PublicityCase(stranger, DIBAO, Fact.unknown()))
                .returns("PUBLICITY_RECOGNITION", InvalidValueException::getCode);
        Recognition own = Samples.recognition(AssistanceCategory.DIBAO);
        Person head = adult("张三").recognitions(Fact.known(List.of(own))).build();
        Household home = Samples.household(head).build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PublicityCase(home, DIBAO, Fact.unknown()))
                .returns("PUBLICITY_RECOGNITION", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PublicityCase(home, new Recognised(own, PersonId.of("P-9")), Fact.unknown()))
                .returns("PUBLICITY_PERSON", InvalidValueException::getCode);
        PublicityCase ofMember = new PublicityCase(home, new Recognised(own, head.getId()), Fact.unknown());
        assertThat(list(ofMember).getEntries()).hasSize(1);
    }

    private static Person grandfather(LocalDate birth, Recognition... own) {
        return Person.builder()
                .id(PersonId.of("P-9"))
                .relation(FamilyRelation.GRANDPARENT)
                .name(PersonName.of("孙七"))
                .birthDate(Fact.known(birth))
                .recognitions(Fact.known(List.of(own)))
                .build();
    }

    private static final LocalDate LONG_AGO = LocalDate.of(1940, 1, 1);

    @Test
    void aMembersOwnRecognitionNamesTheMemberAndOnePerson() {
        Recognition tekun = Samples.recognition(AssistanceCategory.TEKUN_SCATTERED);
        Household household = Samples.household(adult("张三").build(), grandfather(LONG_AGO, tekun))
                .headCount(Fact.known(3))
                .build();
        Recognised basis = new Recognised(tekun, PersonId.of("P-9"));
        assertThat(list(new PublicityCase(household, basis, Fact.unknown())).getEntries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getMaskedName()).isEqualTo(MaskedName.of("孙*"));
                    assertThat(entry.getHeadCount()).isEqualTo(1);
                });
        Household child = Samples.household(adult("张三").build(), grandfather(TODAY.minusYears(10), tekun))
                .build();
        assertThat(list(new PublicityCase(child, basis, Fact.unknown())).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.MINOR, 1));
    }

    private static PublicityList covering(Recognition.Builder recognition, LocalDate memberBorn) {
        Recognition found = recognition.build();
        Household household = Samples.household(adult("张三").build(), grandfather(memberBorn))
                .headCount(Fact.known(3))
                .recognitions(Fact.known(List.of(found)))
                .build();
        return list(new PublicityCase(household, new Recognised(found), Fact.unknown()));
    }

    private static Recognition.Builder dibao() {
        return Recognition.builder().from(Samples.recognition(AssistanceCategory.DIBAO));
    }

    private static Fact<Set<PersonId>> members(String... ids) {
        return Fact.known(Stream.of(ids).map(PersonId::of).collect(Collectors.toSet()));
    }

    @Test
    void theHeadIsNamedOnlyIfCovered() {
        String head = Samples.head().build().getId().value();
        assertThat(covering(dibao().coveredMembers(members(head, "P-9")), LONG_AGO)
                        .getEntries())
                .extracting(entry -> entry.getMaskedName() + " " + entry.getHeadCount())
                .containsExactly("张* 2");
        assertThat(covering(dibao().coveredMembers(members("P-9")), LONG_AGO).getEntries())
                .extracting(entry -> entry.getMaskedName() + " " + entry.getHeadCount())
                .containsExactly("孙* 1");
        assertThat(covering(dibao().coveredMembers(members("P-9", "P-8")), LONG_AGO)
                        .getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.HEAD_NOT_COVERED, 1));
        assertThat(covering(dibao().coveredMembers(members("P-8")), LONG_AGO).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.HEAD_NOT_COVERED, 1));
        assertThat(covering(dibao().coveredMembers(members("P-9")), TODAY.minusYears(10))
                        .getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.MINOR, 1));
    }

    @Test
    void theNumberIsThatOfTheCovered() {
        assertThat(covering(dibao(), LONG_AGO).getEntries())
                .extracting(PublicityEntry::getHeadCount)
                .containsExactly(3);
        assertThat(covering(dibao().coveredCount(Fact.known(3)), LONG_AGO).getEntries())
                .extracting(PublicityEntry::getHeadCount)
                .containsExactly(3);
        assertThat(covering(dibao().coveredCount(Fact.known(2)), LONG_AGO).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.COVERED_UNKNOWN, 1));
        Household uncounted = Samples.household(adult("张三").build())
                .headCount(Fact.unknown())
                .recognitions(recognitions(DIBAO))
                .build();
        assertThat(list(new PublicityCase(uncounted, DIBAO, Fact.unknown())).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.COVERED_UNKNOWN, 1));
    }

    @ParameterizedTest
    @CsvSource({"10,MINOR", "17,MINOR", "18,"})
    void aCharityNamesThePersonWhoIsHelpedUnlessAMinor(int years, PublicityWithheld why) {
        Household household = Samples.household(adult("张三").build(), grandfather(TODAY.minusYears(years)))
                .build();
        PublicityBasis basis = new Consented(consent(TODAY, LAST), AidForm.MONEY, Optional.of(PersonId.of("P-9")));
        PublicityList list = list(new PublicityCase(household, basis, Fact.unknown()));
        assertThat(list.getWithheld()).isEqualTo(why == null ? Map.of() : Map.of(why, 1));
        assertThat(list.getEntries())
                .extracting(entry -> entry.getMaskedName() + " " + entry.getHeadCount())
                .isEqualTo(why == null ? List.of("孙* 1") : List.of());
    }

    @Test
    void bornOnALeapDayIsAMinorUntilMarch() {
        Person head =
                adult("张三").birthDate(Fact.known(LocalDate.of(2008, 2, 29))).build();
        LocalDate last = LocalDate.of(2026, 2, 28);
        PublicityCase subject = of("H-1", DIBAO, head);
        assertThat(PublicityList.of(List.of(subject), new DaySpan(last, last)).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.MINOR, 1));
        assertThat(PublicityList.of(List.of(subject), new DaySpan(last.plusDays(1), last.plusDays(1)))
                        .getEntries())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2006-05-20,0", "2006-05-21,1", "2020-01-01,1"})
    void minorsAreCountedAndNotNamed(LocalDate birth, int withheld) {
        Person head = adult("张三").birthDate(Fact.known(birth)).build();
        PublicityList list = list(of("H-1", DIBAO, head));
        assertThat(list.getWithheld().getOrDefault(PublicityWithheld.MINOR, 0)).isEqualTo(withheld);
        assertThat(list.getEntries()).hasSize(1 - withheld);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssistanceCategory.class,
            names = {"ORPHAN", "DE_FACTO_ORPHAN", "CHILD_HARDSHIP"})
    void aRecognitionOfAChildIsNotPublishedUnderTheAdultsName(AssistanceCategory category) {
        PublicityBasis basis = new Recognised(Samples.recognition(category));
        assertThat(list(of("H-1", basis, adult("张三").build())).getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.MINOR, 1));
    }

    @Test
    void whatIsUnknownIsNotPublished() {
        PublicityList list = list(
                of("H-1", DIBAO, adult("张三").birthDate(Fact.unknown()).build()),
                of("H-2", DIBAO, adult("李四").birthDate(Fact.withheld()).build()),
                of("H-3", DIBAO, adult("王五").name(Optional.empty()).build()),
                of("H-4", DIBAO, adult("赵六").relation(FamilyRelation.SPOUSE).build()),
                of("H-5", DIBAO));
        assertThat(list.getEntries()).isEmpty();
        assertThat(list.getWithheld())
                .isEqualTo(Map.of(PublicityWithheld.AGE_UNKNOWN, 2, PublicityWithheld.NAME_UNKNOWN, 3));
    }

    @ParameterizedTest
    @CsvSource({"2024-05-20,0", "2024-05-19,1"})
    void anEndedRecognitionIsNotPublished(LocalDate until, int withheld) {
        Recognition recognition = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .validUntil(until)
                .build();
        PublicityList list =
                list(of("H-1", new Recognised(recognition), adult("张三").build()));
        assertThat(list.getWithheld().getOrDefault(PublicityWithheld.ENDED, 0)).isEqualTo(withheld);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-20,0", "2024-05-21,1"})
    void aRecognitionThatHasNotBegunIsNotPublished(LocalDate from, int withheld) {
        Recognition recognition = Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(from)
                .build();
        PublicityList list =
                list(of("H-1", new Recognised(recognition), adult("张三").build()));
        assertThat(list.getWithheld().getOrDefault(PublicityWithheld.NOT_YET, 0))
                .isEqualTo(withheld);
        assertThat(list.getEntries()).hasSize(1 - withheld);
    }

    @Test
    void entriesAreByVillageAndHouseholdWhateverTheOrder() {
        PublicityCase third = of("H-2", DIBAO, adult("张三").build());
        PublicityCase second = of("H-1", DIBAO, adult("李四").build());
        Household elsewhere = Samples.household(adult("王五").build())
                .id(HouseholdId.of("H-9"))
                .residence(DivisionCode.of("321081"))
                .headCount(Fact.known(1))
                .recognitions(recognitions(DIBAO))
                .build();
        PublicityCase first = new PublicityCase(elsewhere, DIBAO, Fact.unknown());
        PublicityList list = list(third, second, first);
        assertThat(list.getEntries())
                .extracting(entry -> entry.getMaskedName().value())
                .containsExactly("王*", "李*", "张*");
        assertThat(list).isEqualTo(list(first, third, second));
    }

    @Test
    void maskingRemovesTheFullNames() {
        PublicityList masked = list(of("H-1", DIBAO, adult("张三丰").build())).masked();
        assertThat(masked.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getName()).isEmpty();
            assertThat(entry.getMaskedName()).hasToString("张*");
        });
        assertThat(masked.masked()).isEqualTo(masked);
    }

    @Test
    void nothingPersonalIsPrinted() {
        PublicityCase subject = of(
                "H-1",
                new Recognised(Samples.recognition(AssistanceCategory.TEKUN)),
                adult("坎纳丽").build());
        PublicityList list = list(subject);
        assertThat(list.toString()).doesNotContain("坎纳丽", "TEKUN");
        assertThat(subject).hasToString("PublicityCase[H-1]");
    }

    @ParameterizedTest
    @CsvSource({"张三,张*", "𠮷田,𠮷*", "买买提·吐尔逊,买*", "A,*", "𠮷,*"})
    void namesKeepTheirFirstCharacter(String name, String masked) {
        assertThat(MaskedName.from(PersonName.of(name))).isEqualTo(MaskedName.of(masked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "张", "张三", "张三*", "张**"})
    void maskedNamesHaveOneForm(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MaskedName.of(text))
                .returns("MASKED_NAME", InvalidValueException::getCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n*", "\uD842*", " *", "\u202E*"})
    void maskedNamesHoldOnlyWhatNamesHold(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> MaskedName.of(text))
                .returns("NAME_SYNTAX", InvalidValueException::getCode);
    }

    @Test
    void refusesDaysOutOfOrderAndMissingParts() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PublicityList.builder()
                        .firstDay(TODAY)
                        .lastDay(TODAY.minusDays(1))
                        .build())
                .returns("SPAN_ORDER", InvalidValueException::getCode);
        assertThat(PublicityList.of(List.of(), new DaySpan(TODAY, TODAY)).getEntries())
                .isEmpty();
        assertThatNullPointerException().isThrownBy(() -> new Recognised(null)).withMessage("recognition");
        assertThatNullPointerException()
                .isThrownBy(() -> new Consented(null, AidForm.MONEY, Optional.empty()))
                .withMessage("consent");
        assertThatNullPointerException()
                .isThrownBy(() -> new Consented(consent(TODAY, LAST), null, Optional.empty()))
                .withMessage("form");
        assertThatNullPointerException()
                .isThrownBy(() -> new Consented(consent(TODAY, LAST), AidForm.MONEY, null))
                .withMessage("person");
        Household household =
                Samples.household().recognitions(recognitions(DIBAO)).build();
        assertThatNullPointerException()
                .isThrownBy(() -> new PublicityCase(null, DIBAO, Fact.unknown()))
                .withMessage("household");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublicityCase(household, null, Fact.unknown()))
                .withMessage("basis");
        assertThatNullPointerException()
                .isThrownBy(() -> new PublicityCase(household, DIBAO, null))
                .withMessage("nearRelative");
    }
}
