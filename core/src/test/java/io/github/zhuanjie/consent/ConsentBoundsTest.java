package io.github.zhuanjie.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.Draft;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consent carries what it says, to the word and to the day, and nothing beside it. */
class ConsentBoundsTest {

    private static final LocalDate DAY = Samples.TODAY;
    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();

    private final Consent consent = ReferralSamples.consent().build();

    private Consent.Builder changed() {
        return Consent.builder().from(consent);
    }

    private ConsentUse use(LocalDate day) {
        Person adult = Samples.head().birthDate(Fact.known(DAY.minusYears(40))).build();
        Household home = Samples.household(adult).build();
        return new ConsentUse(
                home,
                adult,
                consent.getProvider(),
                consent.getRecipient().getId(),
                consent.getPurpose(),
                consent.getMethod(),
                EnumSet.of(DataKind.NEED),
                day);
    }

    private static List<String> faults(Consent some, Class<?> group) {
        return VALIDATOR.validate(some, group).stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    @Test
    void itIsOfOnePersonInOneHousehold() {
        assertThat(consent.objectionsTo(use(DAY))).isEmpty();
        assertThat(changed().person(PersonId.of("P-9")).build().objectionsTo(use(DAY)))
                .containsExactly(ConsentObjection.OTHER_SUBJECT);
        assertThat(changed().household(HouseholdId.of("H-9")).build().objectionsTo(use(DAY)))
                .containsExactly(ConsentObjection.OTHER_SUBJECT);
    }

    @Test
    void itIsForOneRecipientWhateverItsNameIsToday() {
        Party told = consent.getRecipient();
        Party renamed = Party.builder().from(told).name("某慈善会").build();
        Party other = Party.builder().from(told).id(PartyId.of("O-9")).build();

        assertThat(changed().recipient(renamed).build().objectionsTo(use(DAY))).isEmpty();
        assertThat(changed().recipient(other).build().objectionsTo(use(DAY)))
                .containsExactly(ConsentObjection.OTHER_RECIPIENT);
    }

    @Test
    void itIsForOnePurpose() {
        Consent another =
                changed().purpose(Purpose.project(ProjectId.of("another"))).build();
        Consent government =
                changed().purpose(Purpose.assistance(AssistanceCategory.DIBAO)).build();

        assertThat(another.objectionsTo(use(DAY))).containsExactly(ConsentObjection.OTHER_PURPOSE);
        assertThat(government.objectionsTo(use(DAY))).containsExactly(ConsentObjection.OTHER_PURPOSE);
    }

    @ParameterizedTest
    @EnumSource
    void itIsForOneWayOfTelling(ProvisionMethod method) {
        assertThat(changed().method(method).build().objectionsTo(use(DAY)))
                .isEqualTo(method == consent.getMethod() ? Set.of() : Set.of(ConsentObjection.OTHER_METHOD));
    }

    @Test
    void itCarriesFromItsFirstDayToItsLastUnlessWithdrawnBefore() {
        LocalDate last = consent.getExpiresOn();
        Consent withdrawn = changed().withdrawnOn(DAY.plusDays(3)).build();

        assertThat(consent.objectionsTo(use(DAY.minusDays(1)))).containsExactly(ConsentObjection.NOT_YET_GIVEN);
        assertThat(consent.objectionsTo(use(last))).isEmpty();
        assertThat(consent.objectionsTo(use(last.plusDays(1)))).containsExactly(ConsentObjection.EXPIRED);
        assertThat(withdrawn.objectionsTo(use(DAY.plusDays(2)))).isEmpty();
        assertThat(withdrawn.objectionsTo(use(DAY.plusDays(3)))).containsExactly(ConsentObjection.WITHDRAWN);
        assertThat(withdrawn.objectionsTo(use(last.plusDays(1))))
                .containsExactly(ConsentObjection.EXPIRED, ConsentObjection.WITHDRAWN);
    }

    @Test
    void itDoesNotExpireBeforeItIsGiven() {
        assertThat(faults(changed().expiresOn(DAY.minusDays(1)).build(), Draft.class))
                .singleElement()
                .asString()
                .startsWith("DATES_IN_ORDER");
        assertThat(faults(changed().expiresOn(DAY).build(), Draft.class)).isEmpty();
    }

    @Test
    void eitherGapInWhatThePersonWasToldIsTold() {
        Consent untold = changed()
                .notice(new ConsentNotice("form", DAY, Set.of(NoticeTopic.PURPOSE)))
                .build();
        Consent toldLater = changed()
                .notice(new ConsentNotice("form", DAY.plusDays(1), EnumSet.allOf(NoticeTopic.class)))
                .build();
        Consent unreachable = changed()
                .recipient(Party.builder()
                        .from(consent.getRecipient())
                        .contact(Optional.empty())
                        .build())
                .build();

        assertThat(faults(untold, Submit.class)).containsExactly("FULLY_TOLD /notice");
        assertThat(faults(toldLater, Submit.class)).containsExactly("FULLY_TOLD /notice");
        assertThat(faults(unreachable, Submit.class)).containsExactly("FULLY_TOLD /recipient");
        assertThat(new FullyTold.Validator().isValid(consent, null)).isTrue();
    }
}
