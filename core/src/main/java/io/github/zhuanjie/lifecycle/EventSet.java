package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.types.CanonicalJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Events of one referral, each once, in an order that does not depend on that of their arrival. */
final class EventSet {

    private static final Comparator<ReferralEvent> ORDER = Comparator.comparingInt(ReferralEvent::getSequence)
            .thenComparingInt(EventSet::precedence)
            .thenComparing(ReferralEvent::getId);

    /** Tells apart what only a forger makes: different events with one identifier. */
    private static final Comparator<ReferralEvent> BY_CONTENT = (left, right) -> Arrays.compare(
            CanonicalJson.write(ReferralEvent.class, left.withoutDetails()),
            CanonicalJson.write(ReferralEvent.class, right.withoutDetails()));

    private final Map<EventId, List<ReferralEvent>> byId = new TreeMap<>();
    private final TreeSet<EventId> unfit = new TreeSet<>();
    private @Nullable ReferralId referral;

    EventSet copy() {
        EventSet copy = new EventSet();
        byId.forEach((id, versions) -> copy.byId.put(id, new ArrayList<>(versions)));
        copy.unfit.addAll(unfit);
        copy.referral = referral;
        return copy;
    }

    /** Adds an event, or the details of one that is there without; returns false if that tells nothing new. */
    boolean add(ReferralEvent event, boolean detailsFit) {
        if (referral != null && !referral.equals(event.getReferral())) {
            throw new IllegalArgumentException("events must be of one referral");
        }
        referral = event.getReferral();
        boolean told = !detailsFit && unfit.add(event.getId());
        return keep(detailsFit ? event : event.withoutDetails()) || told;
    }

    private boolean keep(ReferralEvent event) {
        List<ReferralEvent> versions = byId.computeIfAbsent(event.getId(), id -> new ArrayList<>(1));
        ReferralEvent skeleton = event.withoutDetails();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).withoutDetails().equals(skeleton)) {
                boolean more = versions.get(i).getDetails().isEmpty()
                        && event.getDetails().isPresent();
                if (more) {
                    versions.set(i, event);
                }
                return more;
            }
        }
        return versions.add(event);
    }

    private static int precedence(ReferralEvent event) {
        if (event.getAction() == ReferralAction.WITHDRAW_CONSENT) {
            return 1;
        } else if (event.getAction() == ReferralAction.MARK_ERROR) {
            return 2;
        }
        return isFeedback(event) ? 0 : 3;
    }

    private static boolean isFeedback(ReferralEvent event) {
        return event.getAction() == ReferralAction.REPORT_AID || event.getAction() == ReferralAction.COMPLETE;
    }

    Optional<ReferralId> referral() {
        return Optional.ofNullable(referral);
    }

    List<ReferralEvent> ordered() {
        List<ReferralEvent> ordered = new ArrayList<>(byId.size());
        for (List<ReferralEvent> versions : byId.values()) {
            ordered.addAll(
                    versions.size() > 1 ? versions.stream().sorted(BY_CONTENT).toList() : versions);
        }
        ordered.sort(ORDER);
        return ordered;
    }

    List<ReferralEvent> versions(EventId id) {
        return byId.getOrDefault(id, List.of());
    }

    Optional<ReferralEvent> only(EventId id) {
        List<ReferralEvent> versions = versions(id);
        return versions.size() == 1 ? Optional.of(versions.get(0)) : Optional.empty();
    }

    TreeSet<EventId> unfit() {
        return unfit;
    }
}
