package io.github.zhuanjie.party;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Who did something in a referral. Organisations act, not clerks: who sat at the desk is the embedding system's own
 * record and goes to nobody else.
 *
 * @param side  for whom
 * @param party  which organisation acted, or wrote down what the person said
 */
@Disclosure(DisclosureClass.PUBLIC)
public record Actor(ActorSide side, PartyId party) {

    /** Requires both. */
    public Actor {
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(party, "party");
    }

    /**
     * Obtains an actor for the referring side.
     *
     * @param party  the organisation
     * @return the actor
     */
    public static Actor referrer(PartyId party) {
        return new Actor(ActorSide.REFERRER, party);
    }

    /**
     * Obtains an actor for the receiving side.
     *
     * @param party  the organisation
     * @return the actor
     */
    public static Actor recipient(PartyId party) {
        return new Actor(ActorSide.RECIPIENT, party);
    }

    /**
     * Obtains the person as an actor.
     *
     * @param writtenDownBy  the organisation that writes down what the person said
     * @return the actor
     */
    public static Actor person(PartyId writtenDownBy) {
        return new Actor(ActorSide.PERSON, writtenDownBy);
    }
}
