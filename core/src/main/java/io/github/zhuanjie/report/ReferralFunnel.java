package io.github.zhuanjie.report;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.referral.ReferralCourse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * What became of referrals: how many were drafted, consented to, sent, accepted and helped, and why the others were not
 * (闭环管理: from the need to the answer). Beside the {@link CoordinationReport}, which shows what a plan could do, it shows
 * what was done.
 *
 * <p>A working paper for the two sides and not for publication: it holds counts only, but a count of one points at a
 * person. Depends on the set of referrals only, never on their order.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface ReferralFunnel {

    /**
     * Returns the area.
     *
     * @return the division that the funnel is about
     */
    DivisionCode getArea();

    /**
     * Returns the day.
     *
     * @return the day on which was counted
     */
    LocalDate getAsOf();

    /**
     * Returns all referrals together.
     *
     * @return the total
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    FunnelTally getTotal();

    /**
     * Returns the referrals that should never have been, which no tally counts.
     *
     * @return the number of those marked as errors
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    int getErrors();

    /**
     * Returns the referrals by who refers to whom.
     *
     * @return a line for every direction, in the order of the directions
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FunnelDirectionLine> getByDirection();

    /**
     * Returns the referrals by kind of need.
     *
     * @return a line for every kind, in the order of the kinds
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FunnelKindLine> getByKind();

    /**
     * Returns the referrals by part of the area: the townships of a county, the counties of a prefecture.
     *
     * @return a line for every part that has a referral, in the order of the codes
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FunnelAreaLine> getByArea();

    /**
     * Returns the referrals of which neither kind of need nor residence is known: their terms were erased, or their case is
     * not at hand.
     *
     * @return what lacks in the lines by kind and by area of the total
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    FunnelTally getWithoutCase();

    /**
     * Returns why referrals ended without help.
     *
     * @return a line for every reason that occurs, in the order of the reasons; together those of the total that were not
     *     helped, as far as a reason is recorded
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    List<FunnelReasonLine> getByReason();

    /**
     * Counts referrals, in one pass.
     *
     * @param area  the division that the funnel is about
     * @param asOf  the day of counting
     * @param cases  the cases that the referrals are about; others are not counted
     * @param courses  the referrals
     * @return the funnel
     * @throws IllegalArgumentException if two courses are of one referral, or two cases of one need
     */
    static ReferralFunnel of(
            DivisionCode area, LocalDate asOf, Collection<NeedCase> cases, Collection<ReferralCourse> courses) {
        return new FunnelCompiler(area, cases).compile(asOf, courses);
    }

    /**
     * Starts a funnel.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralFunnel}; {@code build} requires area, day, tallies and number of errors. */
    final class Builder extends ImmutableReferralFunnel.Builder {
        Builder() {}
    }
}
