package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.Phone;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays back in every case, and consents that stand side by side. */
class DisclosureLimitsTest {

    /** A guardian who consents is spoken to by name and phone; the number has no use for the recipient. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNumberOfAGuardianIsToldToNobody(boolean guarded) {
        ResidentId number = GateSamples.person().getGuardians().toOptional().orElseThrow().stream()
                .map(Guardian::getResidentId)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
        Content content = Content.allowing(EnumSet.allOf(DataKind.class), List.of(), guarded);

        assertThat(String.join("\n", Lines.of(content.of(GateSamples.terms(), GateSamples.subject()))))
                .contains(GateSamples.person().getResidentId().orElseThrow().reveal())
                .doesNotContain(number.reveal());
    }

    @Test
    void whyAKindIsNeededIsNotForOthersToChange() {
        DataNeeds needs = DataNeeds.stated(GateSamples.PURPOSE, Set.of(DataKind.NEED));
        Set<DataNeedReason> reasons = needs.getReasons().get(DataKind.NEED);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> reasons.add(DataNeedReason.CRITERION));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> needs.getKinds().remove(DataKind.NEED));
        assertThat(needs.getReasons().get(DataKind.NEED)).containsExactly(DataNeedReason.STATED);
    }

    /** A later consent for less does not shorten the earlier one, which nobody withdrew. */
    @Test
    void aConsentInForceCarriesWhatWasToldByItThoughAnotherStandsNow() {
        Consent first = GateSamples.consent().build();
        Consent narrower = GateSamples.consent(Set.of(DataKind.NEED))
                .id(ConsentId.of("C-2"))
                .build();
        InMemoryConsentRegister register = new InMemoryConsentRegister();
        register.put(first);
        register.put(narrower);
        Referral referral = GateSamples.referral(GateSamples.terms())
                .state(ReferralState.IN_PROGRESS)
                .consent(narrower.getId())
                .build();
        Provision told = Provision.builder()
                .id(ProvisionId.of("V-1"))
                .referral(referral.getId())
                .person(GateSamples.terms().getPerson())
                .provider(ReferralSamples.office().getId())
                .recipient(ReferralSamples.charity().getId())
                .basis(BasisKind.CONSENT)
                .consent(first.getId())
                .purpose(GateSamples.PURPOSE)
                .dataKinds(Set.of(DataKind.NAME, DataKind.NEED))
                .at(GateSamples.NOW)
                .build();
        Clock lastDay = Clock.fixed(
                first.getExpiresOn().atTime(23, 59).atZone(GateSamples.ZONE).toInstant(), GateSamples.ZONE);

        assertThat(DeletionDuties.of(register, lastDay).of(referral, List.of(told)))
                .isEmpty();
    }

    /** A mother at home who consented is reached at home; other members are not. */
    @Test
    void aGuardianAtHomeWhoConsentedIsSpokenTo() {
        Person mother = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.MOTHER)
                .name(PersonName.of("母某亲"))
                .phone(Phone.of("0300-20000099"))
                .build();
        Guardian recorded = Guardian.builder()
                .member(mother.getId())
                .relation(FamilyRelation.MOTHER)
                .build();
        Person child = Samples.head().guardians(Fact.known(List.of(recorded))).build();
        NeedCase subject = NeedCase.of(
                Samples.household(child, mother).build(), Samples.need().build());

        assertThat(told(EnumSet.allOf(DataKind.class), true, subject)).contains("母某亲", "0300-20000099");
        assertThat(told(EnumSet.of(DataKind.HOUSEHOLD), true, subject)).doesNotContain("母某亲", "0300-20000099");
        assertThat(told(EnumSet.allOf(DataKind.class), false, subject)).doesNotContain("母某亲", "0300-20000099");
    }

    @Test
    void ofOthersAtHomeOnlyTheRelationIsTold() {
        Person other = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .countedInHousehold(Fact.known(false))
                .guardians(Fact.known(
                        List.of(Guardian.builder().organization("某县医院").build())))
                .build();
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().build(), other).build(),
                Samples.need().build());

        assertThat(told(EnumSet.allOf(DataKind.class), true, subject)
                        .lines()
                        .filter(line -> line.startsWith("members")))
                .hasSize(2)
                .allMatch(line -> line.contains(".id =") || line.contains(".relation ="));
    }

    private static String told(Set<DataKind> kinds, boolean guarded, NeedCase subject) {
        return String.join(
                "\n", Lines.of(Content.allowing(kinds, List.of(), guarded).of(GateSamples.terms(), subject)));
    }
}
