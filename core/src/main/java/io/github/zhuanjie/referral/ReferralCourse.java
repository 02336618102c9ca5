package io.github.zhuanjie.referral;

import io.github.zhuanjie.aid.AidRecord;
import java.util.List;
import java.util.Objects;

/**
 * A referral with the events behind it, for whoever looks at many: lists, statistics, the aid ledger. What a {@code
 * lifecycle.ReferralHistory} comes to is such a course.
 *
 * @param referral  the referral as it stands
 * @param applied  the events that had effect, in the order in which they had it
 * @param setAside  the events that had none, because somebody else was faster or they broke a rule; also those that wait
 *     for another event
 * @param aidSetAside  what the recipient fed back and the referral does not show, see {@code
 *     ReferralHistory.getAidSetAside}
 */
public record ReferralCourse(
        Referral referral, List<ReferralEvent> applied, List<ReferralEvent> setAside, List<AidRecord> aidSetAside) {

    /** Copies the lists. */
    public ReferralCourse {
        Objects.requireNonNull(referral, "referral");
        applied = List.copyOf(applied);
        setAside = List.copyOf(setAside);
        aidSetAside = List.copyOf(aidSetAside);
    }

    /**
     * Obtains a course of which no aid was set aside.
     *
     * @param referral  the referral
     * @param applied  the events that had effect
     * @param setAside  the events that had none
     */
    public ReferralCourse(Referral referral, List<ReferralEvent> applied, List<ReferralEvent> setAside) {
        this(referral, applied, setAside, List.of());
    }

    /**
     * Returns only the identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "ReferralCourse[" + referral.getId() + "]";
    }
}
