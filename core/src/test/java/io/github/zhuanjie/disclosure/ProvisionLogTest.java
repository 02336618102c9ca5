package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of disclosures keeps what it was told, in order, and for three years. */
class ProvisionLogTest {

    private static final ReferralId REFERRAL = ReferralId.of("R-1");
    private static final Instant NOW = GateSamples.NOW;
    private static final Instant THREE_YEARS_AGO =
            NOW.atZone(GateSamples.ZONE).minusYears(3).toInstant();

    private final InMemoryProvisionLog log = new InMemoryProvisionLog();

    private static Provision provision(String id, Instant at) {
        return Provision.builder()
                .id(ProvisionId.of(id))
                .referral(REFERRAL)
                .person(PersonId.of("P-1"))
                .provider(PartyId.of("O-1"))
                .recipient(PartyId.of("O-2"))
                .basis(BasisKind.CONSENT)
                .consent(ConsentId.of("C-1"))
                .purpose(GateSamples.PURPOSE)
                .addDataKinds(DataKind.NEED)
                .at(at)
                .build();
    }

    @Test
    void keepsARecordOnceAndNeverChangesIt() {
        Provision first = provision("V-1", NOW);
        log.record(first);
        log.record(first);

        assertThat(log.find(first.getId())).contains(first);
        assertThatIllegalStateException()
                .isThrownBy(() -> log.record(provision("V-1", NOW.plusMillis(1))))
                .withMessageContaining("V-1");
        assertThat(log.ofReferral(REFERRAL)).containsExactly(first);
    }

    @Test
    void annulsADisclosureThatDidNotTakePlace() {
        log.record(provision("V-1", NOW));
        log.annul(ProvisionId.of("V-1"));
        log.annul(ProvisionId.of("V-1"));

        assertThat(log.find(ProvisionId.of("V-1"))).isEmpty();
    }

    @Test
    void tellsTheRecordsOfAReferralByTimeAndIdentifier() {
        log.record(provision("V-3", NOW));
        log.record(provision("V-1", NOW));
        log.record(provision("V-2", NOW.minusMillis(1)));
        log.record(Provision.builder()
                .from(provision("V-4", NOW))
                .referral(ReferralId.of("R-2"))
                .build());

        assertThat(log.ofReferral(REFERRAL))
                .extracting(each -> each.getId().value())
                .containsExactly("V-2", "V-1", "V-3");
    }

    @Test
    void purgesWhatIsOlderThanItIsKept() {
        log.record(provision("V-1", THREE_YEARS_AGO.minusMillis(1)));
        log.record(provision("V-2", THREE_YEARS_AGO));
        log.record(provision("V-3", NOW));

        assertThat(log.purge(Period.ofYears(3), GateSamples.CLOCK)).isEqualTo(1);
        assertThat(log.ofReferral(REFERRAL))
                .extracting(each -> each.getId().value())
                .containsExactly("V-2", "V-3");
        assertThat(log.purge(Period.ofYears(3), GateSamples.CLOCK)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P2Y11M29D", "P35M", "P0D", "P-3Y"})
    void purgingEarlierThanAfterThreeYearsIsRefused(String keeping) {
        log.record(provision("V-1", THREE_YEARS_AGO.minusSeconds(99)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.purge(Period.parse(keeping), GateSamples.CLOCK))
                .withMessage("keeping must be three years or more");
        assertThat(log.ofReferral(REFERRAL)).hasSize(1);
    }

    @Test
    void threeYearsAreThoseOfTheCalendar() {
        Clock leapDay = Clock.fixed(
                LocalDate.of(2024, 2, 29).atStartOfDay(GateSamples.ZONE).toInstant(), ZoneOffset.UTC);

        assertThat(ProvisionLog.keptFrom(Period.ofMonths(36), leapDay))
                .isEqualTo(
                        LocalDate.of(2021, 2, 28).atStartOfDay(GateSamples.ZONE).toInstant());
        assertThat(ProvisionLog.keptFrom(Period.ofYears(5), GateSamples.CLOCK))
                .isEqualTo(NOW.atZone(GateSamples.ZONE).minusYears(5).toInstant());
    }

    @Test
    void theWordsAboutAnEmergencyAreErasedAlone() {
        InMemoryProvisionLog log = new InMemoryProvisionLog();
        Provision urgent = Provision.builder()
                .id(ProvisionId.of("V-urgent"))
                .referral(ReferralId.of("R-urgent"))
                .person(PersonId.of("P-1"))
                .provider(PartyId.of("O-1"))
                .recipient(PartyId.of("O-2"))
                .basis(BasisKind.EMERGENCY)
                .rule(new RuleReference("flood", Optional.empty(), Optional.empty()))
                .why(Note.of("某人被困屋顶"))
                .purpose(Purpose.project(ProjectId.of("PR-1")))
                .addDataKinds(DataKind.NEED)
                .at(Instant.parse("2024-05-20T01:00:00Z"))
                .build();
        log.record(urgent);
        log.eraseWhy(urgent.getId());
        log.eraseWhy(ProvisionId.of("V-none"));

        assertThat(log.ofReferral(urgent.getReferral()))
                .containsExactly(
                        Provision.builder().from(urgent).why(Optional.empty()).build());
    }
}
