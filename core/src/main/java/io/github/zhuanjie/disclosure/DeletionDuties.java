package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.calendar.ChinaDay;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentRegister;
import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.consent.DeletionReason;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out what recipients must delete: after a withdrawal, when a consent has expired before help came to an end, when a
 * referral ended without help, and when the retention that the person was told of is over.
 *
 * <p>Of several reasons the earliest day counts. An office that was told by a statutory duty keeps its files by its own
 * rules, so only a referral that came to nothing obliges it; what was told in an emergency has no retention that anybody
 * was told of, and goes when the referral ends. A referral whose outcome is not known has not ended. Days on which a
 * deletion becomes due are our reading: the law names none.
 *
 * <p>Immutable, and thread-safe if the register is.
 */
public final class DeletionDuties {

    private static final Set<ReferralState> ENDED_WITHOUT_HELP = EnumSet.of(
            ReferralState.NOT_CONSENTED,
            ReferralState.NOT_AIDED,
            ReferralState.DECLINED,
            ReferralState.CANCELLED,
            ReferralState.WITHDRAWN,
            ReferralState.ENTERED_IN_ERROR);

    private final ConsentRegister consents;
    private final Clock clock;

    private DeletionDuties(ConsentRegister consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Obtains what works out duties.
     *
     * @param consents  where consents are looked up
     * @param clock  tells the instant; days are {@linkplain ChinaDay civil days}, whatever zone it has
     * @return the calculator
     */
    public static DeletionDuties of(ConsentRegister consents, Clock clock) {
        return new DeletionDuties(Objects.requireNonNull(consents, "consents"), Objects.requireNonNull(clock, "clock"));
    }

    /** From which day on something must be deleted, and why; the earliest first, then in the order of the constants. */
    private record Limit(LocalDate due, DeletionReason why) {
        private static final Comparator<Limit> EARLIEST =
                Comparator.comparing(Limit::due).thenComparing(Limit::why);
    }

    /**
     * Works out what the recipient of a referral must delete.
     *
     * @param referral  the referral as it stands
     * @param provisions  what was disclosed for it, as the log keeps it; those of other referrals are passed over
     * @return the duties that stand, due or not yet, at most one for each reason, in the order of the reasons
     */
    public List<DeletionDuty> of(Referral referral, Collection<Provision> provisions) {
        Map<DeletionReason, DeletionDuty> duties = new EnumMap<>(DeletionReason.class);
        provisions.stream()
                .filter(each -> each.getReferral().equals(referral.getId()))
                .sorted(Comparator.comparing(Provision::getAt).thenComparing(Provision::getId))
                .forEach(each -> earliest(referral, each)
                        .ifPresent(limit -> duties.merge(limit.why(), duty(each, limit), DeletionDuties::merged)));
        return List.copyOf(duties.values());
    }

    private Optional<Limit> earliest(Referral referral, Provision provision) {
        Optional<Consent> consent = provision.getConsent().flatMap(consents::find);
        Optional<Limit> withdrawn = consent.flatMap(Consent::getWithdrawnOn)
                .map(day -> new Limit(
                        later(earlier(day, ChinaDay.today(clock)), day(provision.getAt())),
                        DeletionReason.CONSENT_WITHDRAWN));
        Optional<Limit> expired = consent.filter(each -> hasRunOut(each, referral))
                .filter(each -> !isRenewed(provision, referral))
                .map(each -> new Limit(each.getExpiresOn().plusDays(1), DeletionReason.CONSENT_EXPIRED));
        return Stream.of(withdrawn, expired, ended(referral, provision, consent))
                .flatMap(Optional::stream)
                .min(Limit.EARLIEST);
    }

    private Optional<Limit> ended(Referral referral, Provision provision, Optional<Consent> consent) {
        LocalDate since = day(referral.getStateSince());
        if (ENDED_WITHOUT_HELP.contains(referral.getState())) {
            return Optional.of(new Limit(since, DeletionReason.PURPOSE_VOID));
        }
        boolean kept = provision.getBasis() == BasisKind.STATUTORY_DUTY;
        if (referral.getState() != ReferralState.COMPLETED || kept) {
            return Optional.empty();
        }
        Period retention = consent.map(Consent::getRetention).orElse(Period.ZERO);
        return Optional.of(new Limit(since.plus(retention), DeletionReason.RETENTION_OVER));
    }

    /** Help that came to an end while the consent was in force is kept as long as the person was told. */
    private boolean hasRunOut(Consent consent, Referral referral) {
        boolean helpedInTime = referral.getState() == ReferralState.COMPLETED
                && !day(referral.getStateSince()).isAfter(consent.getExpiresOn());
        return day(clock.instant()).isAfter(consent.getExpiresOn()) && !helpedInTime;
    }

    /** Another consent stands on the referral now, and covers what was told by the one that ran out. */
    private boolean isRenewed(Provision provision, Referral referral) {
        return referral.getConsent()
                .flatMap(consents::find)
                .filter(now -> now.getWithdrawnOn().isEmpty() && !hasRunOut(now, referral))
                .filter(now -> now.getProvider().equals(provision.getProvider()))
                .filter(now -> now.getRecipient().getId().equals(provision.getRecipient()))
                .filter(now -> now.getPurpose().equals(provision.getPurpose()))
                .filter(now -> now.getDataKinds().containsAll(provision.getDataKinds()))
                .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return ChinaDay.of(instant);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DeletionDuty duty(Provision provision, Limit limit) {
        return DeletionDuty.builder()
                .referral(provision.getReferral())
                .recipient(provision.getRecipient())
                .why(limit.why())
                .due(limit.due())
                .dataKinds(provision.getDataKinds())
                .addProvisions(provision.getId())
                .build();
    }

    private static DeletionDuty merged(DeletionDuty one, DeletionDuty other) {
        return DeletionDuty.builder()
                .from(one)
                .due(later(one.getDue(), other.getDue()).equals(one.getDue()) ? other.getDue() : one.getDue())
                .addAllDataKinds(other.getDataKinds())
                .addAllProvisions(other.getProvisions())
                .build();
    }
}
