package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.types.CanonicalJson;
import io.github.zhuanjie.types.TypeRegistry;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What makes terms, events and their details meaningless, and what directions follow from the parties. */
class ReferralValuesTest {

    private static final ReferralTerms TERMS = ReferralSamples.terms(Samples.plainCase());

    @Test
    void directionsFollowFromTheParties() {
        assertThat(TERMS.opening().direction()).isEqualTo(ReferralDirection.GOVERNMENT_TO_CHARITY);
        ReferralTerms back = back(ReferralAct.INFORM).build();
        assertThat(back.opening().direction()).isEqualTo(ReferralDirection.CHARITY_TO_GOVERNMENT);
        assertThat(back.project()).isEmpty();
    }

    @Test
    void nobodyRefersToItself() {
        assertThat(codeOf(() -> ReferralTerms.builder()
                        .from(TERMS)
                        .recipient(TERMS.getReferrer())
                        .build()))
                .isEqualTo("REFERRAL_PARTIES");
        assertThat(codeOf(() -> new Opening(
                        ReferralDirection.CHARITY_TO_CHARITY,
                        ReferralAct.REFER,
                        TERMS.getReferrer().getId(),
                        TERMS.getReferrer().getId(),
                        Optional.empty())))
                .isEqualTo("REFERRAL_PARTIES");
    }

    @Test
    void actPurposeAndPartiesFitEachOther() {
        assertThat(codeOf(() -> back(ReferralAct.HELP_APPLY).build())).isEqualTo("REFERRAL_ACT");
        assertThat(codeOf(() -> ReferralTerms.builder()
                        .from(TERMS)
                        .act(ReferralAct.INFORM)
                        .build()))
                .isEqualTo("REFERRAL_ACT");
        assertThat(codeOf(() -> ReferralTerms.builder()
                        .from(TERMS)
                        .purpose(Purpose.assistance())
                        .build()))
                .isEqualTo("REFERRAL_ACT");
    }

    @Test
    void draftingTwiceGivesTheSameIdentifier() {
        assertThat(ReferralSamples.terms(Samples.plainCase()).referralId()).isEqualTo(TERMS.referralId());
        ReferralTerms later = ReferralTerms.builder()
                .from(TERMS)
                .draftedOn(Samples.TODAY.plusDays(1))
                .build();
        assertThat(later.referralId()).isNotEqualTo(TERMS.referralId());
    }

    @Test
    void theIdentifierIsMadeOfWhatIsReplacedOnlyWhereSomethingIs() {
        String[] parts = {
            TERMS.getNeed().value(),
            "REFER",
            "yizheng-help",
            TERMS.getReferrer().getId().value(),
            TERMS.getRecipient().getId().value(),
            TERMS.getDraftedOn().toString(),
            TERMS.referralId().value()
        };
        ReferralTerms again =
                ReferralTerms.builder().from(TERMS).replaces(TERMS.referralId()).build();

        assertThat(TERMS.referralId().value()).isEqualTo(Identifiers.derived("R-", Arrays.copyOf(parts, 6)));
        assertThat(again.referralId().value()).isEqualTo(Identifiers.derived("R-", parts));
        assertThat(again.opening()).isEqualTo(TERMS.opening());
    }

    @Test
    void eventsOpenOrNameTheirCauseAndCommitToTheirDetails() {
        assertThat(codeOf(() -> event(1).build())).isEqualTo("EVENT_CAUSE");
        assertThat(codeOf(() -> event(0).build())).isEqualTo("EVENT_CAUSE");
        EventDetails details = EventDetails.builder().salt("0".repeat(32)).build();
        assertThat(codeOf(
                        () -> event(1).cause(EventId.of("E-0")).details(details).build()))
                .isEqualTo("EVENT_DETAILS");
        assertThat(codeOf(() -> EventDetails.builder().salt("0".repeat(31)).build()))
                .isEqualTo("EVENT_SALT");
        assertThat(codeOf(() -> EventDetails.builder().salt("G".repeat(32)).build()))
                .isEqualTo("EVENT_SALT");
    }

    @Test
    void anErasedEventKeepsItsHash() {
        DocumentHash hash = DocumentHash.of("0".repeat(64));
        ReferralEvent event = event(1).cause(EventId.of("E-0"))
                .detailsHash(hash)
                .details(EventDetails.builder().salt("0".repeat(32)).build())
                .build();
        assertThat(event.withoutDetails().getDetails()).isEmpty();
        assertThat(event.withoutDetails().getDetailsHash()).contains(hash);
        ReferralEvent erased = event.withoutDetails();
        assertThat(erased.withoutDetails()).isSameAs(erased);
    }

    @Test
    void aGuardianNamesTheRelation() {
        assertThat(codeOf(() ->
                        ReferralSamples.consent().giver(ConsentGiver.GUARDIAN).build()))
                .isEqualTo("CONSENT_GUARDIAN");
    }

    @Test
    void brokenResourcesAreRefused() {
        assertThat(codeOf(() -> TypeRegistry.standard()
                        .find(ReferralTerms.class)
                        .orElseThrow()
                        .readResource("{\"act\":")))
                .isEqualTo("JSON_SYNTAX");
        assertThat(new String(CanonicalJson.write(ReferralTerms.class, TERMS), java.nio.charset.StandardCharsets.UTF_8))
                .startsWith("{\"act\":\"REFER\",\"draftedOn\":");
    }

    private static ReferralTerms.Builder back(ReferralAct act) {
        return ReferralTerms.builder()
                .from(TERMS)
                .act(act)
                .purpose(Purpose.assistance(AssistanceCategory.DIBAO))
                .referrer(TERMS.getRecipient())
                .recipient(TERMS.getReferrer());
    }

    private static ReferralEvent.Builder event(int sequence) {
        ReferralEvent.Builder event = ReferralEvent.builder();
        return event.id(EventId.of("E-1"))
                .referral(ReferralId.of("R-1"))
                .sequence(sequence)
                .action(ReferralAction.SEND)
                .actor(Actor.referrer(TERMS.getReferrer().getId()))
                .at(Instant.EPOCH);
    }

    private static String codeOf(ThrowingCallable broken) {
        InvalidValueException[] thrown = new InvalidValueException[1];
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(broken)
                .satisfies(e -> thrown[0] = e);
        return thrown[0].getCode();
    }
}
