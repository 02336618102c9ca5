package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.household.BankAccount;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.Address;
import io.github.zhuanjie.identity.BankAccountNumber;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A case with something planted in it for every kind of information, about the person, about a guardian outside the
 * household, and about another member who has consented to nothing.
 */
final class GateSamples {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = Samples.TODAY;
    static final Instant NOW = DAY.atTime(9, 30).atZone(ZONE).toInstant();
    /** A server's clock, as many a system injects: the gate counts in civil days all the same. */
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final Purpose PURPOSE = ReferralSamples.terms(Samples.plainCase()).getPurpose();

    /** What was planted of the person, by the kind that lets it through. */
    static final Map<DataKind, List<String>> OF_PERSON = Map.ofEntries(
            Map.entry(DataKind.NAME, List.of("钱某甲")),
            Map.entry(DataKind.RESIDENT_ID, List.of(number(1).reveal())),
            Map.entry(DataKind.CONTACT, List.of("0300-20000001", "某镇某村一组", "321081100001")),
            Map.entry(DataKind.DEMOGRAPHICS, List.of("WEIWUER", "2008-05-20")),
            Map.entry(DataKind.HOUSEHOLD, List.of("某户主", "MATERNAL_GRANDMOTHER")),
            Map.entry(DataKind.ASSISTANCE_STATUS, List.of("TEKUN_SCATTERED", "ORPHAN", "城乡低保")),
            Map.entry(DataKind.HEALTH, List.of("LEUKAEMIA")),
            Map.entry(DataKind.INCOME, List.of("12345.67", "7654.32")),
            Map.entry(DataKind.BANK_ACCOUNT, List.of("6222020000000000009", "某农商行")),
            Map.entry(DataKind.EDUCATION_EMPLOYMENT, List.of("某纺织厂")),
            Map.entry(DataKind.NEED, List.of("等待移植", "yizheng-help", "仪征市慈善总会")));

    /** What was planted of the guardian, by the kind that lets it through together with the household, if one consented. */
    static final Map<DataKind, String> OF_GUARDIAN = Map.of(DataKind.NAME, "孙某外", DataKind.CONTACT, "0300-20000002");

    /** What was planted of the other member and in remarks: nobody is told. */
    static final List<String> NEVER = List.of(
            "李某乙",
            number(3).reveal(),
            "0300-20000003",
            "ZHUANG",
            "1990-05-20",
            "URAEMIA",
            "某机械厂",
            "DIBAO_EDGE",
            "家里的话");

    private GateSamples() {}

    private static io.github.zhuanjie.identity.ResidentId number(int of) {
        return Samples.residentId(LocalDate.of(1970 + of, 1, 1), of);
    }

    private static <T> Fact<T> known(T value) {
        return Fact.known(value);
    }

    static Person person() {
        Guardian guardian = Guardian.builder()
                .relation(FamilyRelation.MATERNAL_GRANDMOTHER)
                .name(PersonName.of("孙某外"))
                .phone(Phone.of("0300-20000002"))
                .residentId(number(2))
                .build();
        return Samples.head()
                .relationWording(Wording.of("某户主"))
                .name(PersonName.of("钱某甲"))
                .residentId(number(1))
                .phone(Phone.of("0300-20000001"))
                .birthDate(known(LocalDate.of(2008, 5, 20)))
                .nation(known(Nation.WEIWUER))
                .employer(Note.of("某纺织厂"))
                .illnesses(known(Set.of(Illness.LEUKAEMIA)))
                .recognitions(known(List.of(Samples.recognition(AssistanceCategory.ORPHAN))))
                .guardians(known(List.of(guardian)))
                .build();
    }

    static Person other() {
        return Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.YOUNGER_BROTHER)
                .name(PersonName.of("李某乙"))
                .residentId(number(3))
                .phone(Phone.of("0300-20000003"))
                .birthDate(known(LocalDate.of(1990, 5, 20)))
                .nation(known(Nation.ZHUANG))
                .employer(Note.of("某机械厂"))
                .illnesses(known(Set.of(Illness.URAEMIA)))
                .recognitions(known(List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE))))
                .build();
    }

    static NeedCase subject() {
        Recognition tekun = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.TEKUN_SCATTERED))
                .wording(Wording.of("城乡低保"))
                .build();
        Household home = Samples.household(person(), other())
                .address(Address.of("某镇某村一组1号"))
                .phone(Phone.of("0300-20000001"))
                .recognitions(known(List.of(tekun)))
                .annualIncome(known(Yuan.parse("12345.67")))
                .bankAccount(new BankAccount(
                        BankAccountNumber.of("6222020000000000009"),
                        Optional.of("某农商行"),
                        Optional.of(PersonName.of("周某账"))))
                .remarks(Note.of("家里的话"))
                .build();
        Need need = Samples.need()
                .description(Note.of("等待移植"))
                .addEvidence(ExpenseEvidence.builder()
                        .kind(ExpenseKind.MEDICAL)
                        .since(DAY.minusDays(9))
                        .until(DAY.minusDays(2))
                        .total(known(Yuan.parse("7654.32")))
                        .build())
                .build();
        return NeedCase.of(home, need);
    }

    static ReferralTerms terms() {
        return ReferralTerms.builder()
                .from(ReferralSamples.terms(subject()))
                .reservation(ReservationId.of("RS-1"))
                .build();
    }

    static Referral.Builder referral(ReferralTerms terms) {
        return Referral.builder()
                .id(terms.referralId())
                .opening(terms.opening())
                .terms(terms)
                .state(ReferralState.DRAFT)
                .head(EventId.of("E-1"))
                .sequence(1)
                .stateSince(NOW)
                .consent(ConsentId.of("C-1"));
    }

    static Consent.Builder consent(Set<DataKind> kinds) {
        return ReferralSamples.consent().dataKinds(kinds);
    }

    static Consent.Builder consent() {
        return consent(EnumSet.allOf(DataKind.class));
    }

    static DisclosureRequest request(Referral referral, LegalBasis basis, DataNeeds needs) {
        return new DisclosureRequest(
                ProvisionId.of("V-1"),
                referral,
                subject(),
                basis,
                referral.getOpening().recipient(),
                ProvisionMethod.ELECTRONIC,
                needs);
    }

    static DisclosureRequest request(DataNeeds needs) {
        return request(referral(terms()).build(), byConsent(), needs);
    }

    static LegalBasis byConsent() {
        return new LegalBasis.ByConsent(ConsentId.of("C-1"));
    }

    static DataNeeds everything() {
        return DataNeeds.stated(PURPOSE, EnumSet.allOf(DataKind.class));
    }
}
