package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.supply.ReservationId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a referral is about: one need of one person, handed by one organisation to another. Fixed when it is drafted; what
 * happens afterwards is in the events.
 */
@Value.Immutable
public interface ReferralTerms {

    /**
     * Returns the number under which the referring side files it.
     *
     * @return the number, empty if it has none but the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReferralNumber> getNumber();

    /**
     * Returns the need.
     *
     * @return the need's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getNeed();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns the person in need.
     *
     * @return the member's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getPerson();

    /**
     * Returns what the referring side does.
     *
     * @return the act
     */
    @Disclosure(DisclosureClass.PUBLIC)
    ReferralAct getAct();

    /**
     * Returns what it is for.
     *
     * @return the project applied to, or the assistance
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Purpose getPurpose();

    /**
     * Returns who refers.
     *
     * @return the referring party
     */
    @Disclosure(DisclosureClass.PUBLIC)
    @Valid
    Party getReferrer();

    /**
     * Returns who receives the referral.
     *
     * @return the receiving party
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Valid
    Party getRecipient();

    /**
     * Returns the referral that is passed on with this one.
     *
     * @return the referral's identifier, empty if this is a first one
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReferralId> getParent();

    /**
     * Returns the referral in whose place this one stands: a new try after the person had refused, or another recipient
     * after one had declined.
     *
     * @return the identifier of the referral that has ended, empty if this one stands in the place of none
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReferralId> getReplaces();

    /**
     * Returns what is proposed.
     *
     * @return the sum or its bounds, empty if none is proposed
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    Optional<Award> getProposedAward();

    /**
     * Returns why the recipient may simplify its procedure: a permission, not a duty (可以简化程序).
     *
     * @return the ground, empty if there is none
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<SimplifiedGround> getSimplifiedGround();

    /**
     * Returns the capacity that is held for it.
     *
     * @return the reservation, empty if none is held
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<ReservationId> getReservation();

    /**
     * Returns the day of drafting.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.PUBLIC)
    LocalDate getDraftedOn();

    /**
     * Requires an act that fits its purpose and parties.
     *
     * @throws InvalidValueException with code {@code REFERRAL_PARTIES} if somebody refers to itself, {@code
     *     REFERRAL_ACT} if the act does not fit: only a government office helps with a project, only a charity informs
     *     or assists, and to a charity a person is referred for a project, to the government for assistance
     */
    @Value.Check
    default void check() {
        if (getReferrer().getId().equals(getRecipient().getId())) {
            throw new InvalidValueException("REFERRAL_PARTIES", "nobody refers to itself");
        }
        boolean toGovernment = getRecipient().getKind().isGovernment();
        boolean fromGovernment = getReferrer().getKind().isGovernment();
        boolean fits = switch (getAct()) {
            case REFER -> true;
            case HELP_APPLY -> fromGovernment && !toGovernment;
            case INFORM, ASSIST_APPLICATION -> !fromGovernment && toGovernment;
        };
        if (!fits || toGovernment != getPurpose() instanceof Purpose.Assistance) {
            throw new InvalidValueException("REFERRAL_ACT", "act, purpose and parties must fit each other");
        }
    }

    /**
     * Returns the referral's identifier: computed from need, purpose, parties and day, and from the referral that it
     * replaces if there is one, so that drafting twice gives the same referral and not a second one.
     *
     * @return the identifier
     */
    default ReferralId referralId() {
        Stream<String> parts = Stream.of(
                getNeed().value(),
                getAct().getCode(),
                project().map(ProjectId::value).orElse(""),
                getReferrer().getId().value(),
                getRecipient().getId().value(),
                getDraftedOn().toString());
        return ReferralId.of(Identifiers.derived(
                "R-",
                Stream.concat(parts, getReplaces().stream().map(ReferralId::value))
                        .toArray(String[]::new)));
    }

    /**
     * Returns the project applied to.
     *
     * @return the project, empty if the purpose is assistance
     */
    default Optional<ProjectId> project() {
        return getPurpose() instanceof Purpose.ProjectAid aid ? Optional.of(aid.project()) : Optional.empty();
    }

    /**
     * Returns what of these terms stays in the history.
     *
     * @return direction, act and parties
     */
    default Opening opening() {
        return new Opening(
                direction(), getAct(), getReferrer().getId(), getRecipient().getId(), getParent());
    }

    private ReferralDirection direction() {
        boolean toGovernment = getRecipient().getKind().isGovernment();
        if (getReferrer().getKind().isGovernment()) {
            return toGovernment ? ReferralDirection.GOVERNMENT_TO_GOVERNMENT : ReferralDirection.GOVERNMENT_TO_CHARITY;
        }
        return toGovernment ? ReferralDirection.CHARITY_TO_GOVERNMENT : ReferralDirection.CHARITY_TO_CHARITY;
    }

    /**
     * Starts terms.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ReferralTerms}; {@code build} requires need, household, person, act, purpose, parties and day. */
    final class Builder extends ImmutableReferralTerms.Builder {
        Builder() {}
    }
}
