package io.github.zhuanjie.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.Draft;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a consent must say before it is handed in. */
class ConsentConstraintsTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();

    private static List<String> codes(Consent consent, Class<?> group) {
        return VALIDATOR.validate(consent, group).stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    @Test
    void aGuardianIsNamedWhenItIsHandedIn() {
        Consent nameless = ReferralSamples.consent()
                .giver(ConsentGiver.GUARDIAN)
                .guardianRelation(FamilyRelation.MOTHER)
                .build();
        Consent named = Consent.builder()
                .from(nameless)
                .guardianName(PersonName.of("某家长"))
                .build();

        assertThat(codes(nameless, Draft.class)).isEmpty();
        assertThat(codes(nameless, Submit.class)).containsExactly("GUARDIAN_NAMED /guardianName");
        assertThat(codes(named, Submit.class)).isEmpty();
        assertThat(codes(ReferralSamples.consent().build(), Submit.class)).isEmpty();
    }

    @Test
    void thePersonWasToldEverythingWhenItIsHandedIn() {
        Consent right = ReferralSamples.consent().build();
        Consent untold = Consent.builder()
                .from(right)
                .notice(new ConsentNotice("form", Samples.TODAY, Set.of()))
                .recipient(Party.builder()
                        .from(right.getRecipient())
                        .contact(Optional.empty())
                        .build())
                .build();

        assertThat(codes(untold, Draft.class)).isEmpty();
        assertThat(codes(untold, Submit.class)).containsExactly("FULLY_TOLD /notice", "FULLY_TOLD /recipient");
        assertThat(codes(
                        Consent.builder().from(untold).notice(right.getNotice()).build(), Submit.class))
                .containsExactly("FULLY_TOLD /recipient");
    }

    @Test
    void nothingIsFoundOfNothing() {
        assertThat(new FullyTold.Validator().isValid(null, null)).isTrue();
        assertThat(new GuardianNamed.Validator().isValid(null, null)).isTrue();
    }

    @Test
    void faultsNameNobody() {
        Consent nameless = ReferralSamples.consent()
                .giver(ConsentGiver.GUARDIAN)
                .guardianRelation(FamilyRelation.MOTHER)
                .build();

        assertThat(VALIDATOR.validate(nameless, Submit.class))
                .extracting(Fault::toString)
                .noneMatch(text -> text.contains("MOTHER"));
    }
}
