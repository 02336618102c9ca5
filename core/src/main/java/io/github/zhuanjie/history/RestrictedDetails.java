package io.github.zhuanjie.history;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.DetailsRelease;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.types.CanonicalJson;
import io.github.zhuanjie.types.TypeRegistry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Events whose details would have to be erased but must be kept by law, and may only be stored and protected until then
 * (个人信息保护法 art. 47 ¶2). The desk goes on with {@link #events() the events without them}; the details are had by {@link
 * #release}, which is recorded, or in protected form for storage. No codec knows this type, and its text says nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class RestrictedDetails {

    private final List<ReferralEvent> whole;
    private final RuleReference ground;
    private final LocalDate until;

    private RestrictedDetails(List<ReferralEvent> whole, RuleReference ground, LocalDate until) {
        this.whole = whole;
        this.ground = ground;
        this.until = until;
    }

    /**
     * Puts the details of a referral out of reach.
     *
     * @param events  every event that is kept of one referral
     * @param ground  the rule that demands keeping
     * @param until  the last day on which they must be kept
     * @return the restricted details
     * @throws IllegalArgumentException if there is no event, or they are of several referrals
     */
    public static RestrictedDetails of(Collection<ReferralEvent> events, RuleReference ground, LocalDate until) {
        Erasure.referralOf(events);
        return new RestrictedDetails(
                List.copyOf(events), Objects.requireNonNull(ground, "ground"), Objects.requireNonNull(until, "until"));
    }

    /**
     * Returns the referral.
     *
     * @return its identifier
     */
    public ReferralId referral() {
        return whole.get(0).getReferral();
    }

    /**
     * Returns why the details are kept.
     *
     * @return the rule
     */
    public RuleReference ground() {
        return ground;
    }

    /**
     * Returns until when.
     *
     * @return the last day
     */
    public LocalDate until() {
        return until;
    }

    /**
     * Tells whether nothing demands keeping any longer, so that the details are to be dropped.
     *
     * @param today  the day
     * @return true if the last day is over
     */
    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /**
     * Returns what may be worked with.
     *
     * @return the events without details, in the order in which they were given
     */
    public List<ReferralEvent> events() {
        return whole.stream().map(ReferralEvent::withoutDetails).toList();
    }

    /**
     * Shows the details to whoever may see them, once that is recorded.
     *
     * @param release  who looks and what allows it
     * @param log  where that is recorded first
     * @return the events with their details
     * @throws IllegalArgumentException if the record is about another referral
     */
    public List<ReferralEvent> release(DetailsRelease release, ReleaseLog log) {
        if (!release.referral().equals(referral())) {
            throw new IllegalArgumentException("release must be of this referral");
        }
        log.record(release);
        return whole;
    }

    /**
     * Writes everything for storage.
     *
     * @param protection  encrypts with a key that the desk does not have; the text it is given must not be kept
     * @return what the protection makes of it
     */
    public byte[] store(UnaryOperator<byte[]> protection) {
        StringBuilder text = new StringBuilder();
        text.append(json(RuleReference.class, ground)).append('\n').append(until);
        whole.forEach(event -> text.append('\n').append(json(ReferralEvent.class, event)));
        return protection.apply(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Restores what was stored.
     *
     * @param stored  what {@link #store} returned
     * @param opening  undoes the protection
     * @return the restricted details
     * @throws InvalidValueException with code {@code RESTRICTED_DETAILS} if that gives nothing readable
     */
    public static RestrictedDetails restore(byte[] stored, UnaryOperator<byte[]> opening) {
        List<String> lines = new String(opening.apply(stored), StandardCharsets.UTF_8)
                .lines()
                .toList();
        try {
            return of(events(lines), read(RuleReference.class, lines.get(0)), LocalDate.parse(lines.get(1)));
        } catch (RuntimeException e) {
            // the causes may quote what they could not read
            throw new InvalidValueException("RESTRICTED_DETAILS", "stored details must be readable with this key");
        }
    }

    private static List<ReferralEvent> events(List<String> lines) {
        List<ReferralEvent> events = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            events.add(read(ReferralEvent.class, line));
        }
        return events;
    }

    private static <T> String json(Class<T> type, T value) {
        return new String(CanonicalJson.write(type, value), StandardCharsets.UTF_8);
    }

    private static <T> T read(Class<T> type, String json) {
        Optional<T> value = TypeRegistry.standard()
                .find(type)
                .map(codec -> codec.readResource(json))
                .flatMap(Outcome::value)
                .map(type::cast);
        return value.orElseThrow();
    }

    /**
     * Returns the referral and the day only.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "RestrictedDetails[" + referral() + ", until " + until + "]";
    }
}
