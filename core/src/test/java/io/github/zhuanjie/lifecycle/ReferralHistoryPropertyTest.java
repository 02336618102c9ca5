package io.github.zhuanjie.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.referral.EventDetails;
import io.github.zhuanjie.referral.EventId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.transition.ReferralAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever arrives in whatever order, as often as it likes. */
class ReferralHistoryPropertyTest {

    private static final Lifecycle LIFECYCLE = Lifecycle.standard();

    /** An event and after which of those before it. */
    private record Sprout(int cause, ReferralAction action, ActorSide side, int id, int clock) {}

    @Provide
    Arbitrary<List<ReferralEvent>> trees() {
        Arbitrary<Sprout> sprout = Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
                        Arbitraries.of(ReferralAction.class),
                        Arbitraries.of(ActorSide.class),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(-7_200, 7_200))
                .as(Sprout::new);
        return sprout.list().ofMinSize(1).ofMaxSize(9).map(ReferralHistoryPropertyTest::grown);
    }

    private static List<ReferralEvent> grown(List<Sprout> sprouts) {
        ReferralEvent draft = Chains.draft("E-0");
        ReferralEvent consent = Chains.next(draft, "E-1", ReferralAction.RECORD_CONSENT);
        List<ReferralEvent> events =
                new ArrayList<>(List.of(draft, consent, Chains.next(consent, "E-2", ReferralAction.SEND)));
        for (Sprout sprout : sprouts) {
            ReferralEvent cause = events.get(Math.max(0, events.size() - 1 - sprout.cause()));
            Actor actor = switch (sprout.side()) {
                case REFERRER -> Chains.REFERRER;
                case RECIPIENT -> Chains.RECIPIENT;
                case PERSON -> Actor.person(Chains.OFFICE);
            };
            events.add(Chains.after(cause, "E-" + sprout.id() + "-" + events.size(), sprout.action(), actor)
                    .at(cause.getAt().plusSeconds(sprout.clock()))
                    .build());
        }
        return events;
    }

    private static void same(ReferralHistory left, ReferralHistory right) {
        assertThat(left.getReferral()).isEqualTo(right.getReferral());
        assertThat(left.getEvents()).isEqualTo(right.getEvents());
        assertThat(left.getApplied()).isEqualTo(right.getApplied());
        assertThat(left.getConflicts()).isEqualTo(right.getConflicts());
        assertThat(left.getWaiting()).isEqualTo(right.getWaiting());
        assertThat(left.getMissing()).isEqualTo(right.getMissing());
    }

    @Property(tries = 400)
    void orderAndRepetitionDoNotMatter(@ForAll("trees") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> arriving = new ArrayList<>(events);
        arriving.addAll(events.subList(0, random.nextInt(events.size())));
        Collections.shuffle(arriving, random);

        same(ReferralHistory.of(LIFECYCLE, arriving), ReferralHistory.of(LIFECYCLE, events));
    }

    @Property(tries = 400)
    void takingUpEventsOneByOneComesToTheSame(@ForAll("trees") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> arriving = new ArrayList<>(events);
        Collections.shuffle(arriving, random);
        ReferralHistory history = ReferralHistory.of(LIFECYCLE, List.of());
        for (ReferralEvent event : arriving) {
            ReferralHistory more = history.with(List.of(event));
            assertThat(more.getEvents()).containsAll(history.getEvents());
            history = more;
        }
        same(history, ReferralHistory.of(LIFECYCLE, events));
    }

    @Property(tries = 400)
    void everyEventHasEffectOrIsSetAsideOrWaits(@ForAll("trees") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> some =
                events.stream().filter(event -> random.nextInt(5) != 0).toList();
        ReferralHistory history = ReferralHistory.of(LIFECYCLE, some);
        List<ReferralEvent> all = new ArrayList<>(history.getApplied());
        history.getConflicts().forEach(conflict -> all.add(conflict.event()));
        all.addAll(history.getWaiting());

        assertThat(all).containsExactlyInAnyOrderElementsOf(some);
        assertThat(history.getConflicts())
                .noneMatch(conflict -> conflict.refusals().isEmpty());
        assertThat(history.getWaiting().isEmpty())
                .isEqualTo(history.getMissing().isEmpty());
        Set<EventId> there = new HashSet<>();
        some.forEach(event -> there.add(event.getId()));
        assertThat(Collections.disjoint(history.getMissing(), there)).isTrue();
    }

    @Property(tries = 400)
    void clocksDoNotMatter(@ForAll("trees") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> otherwise = events.stream()
                .map(event -> ReferralEvent.builder()
                        .from(event)
                        .at(event.getAt().plusSeconds(random.nextInt(14_400) - 7_200))
                        .build())
                .toList();

        assertThat(ReferralHistory.of(LIFECYCLE, otherwise).getApplied())
                .extracting(ReferralEvent::getId)
                .isEqualTo(ReferralHistory.of(LIFECYCLE, events).getApplied().stream()
                        .map(ReferralEvent::getId)
                        .toList());
    }

    /** Erasing changes what is known of the person, and nothing of what happened. */
    @Property(tries = 600)
    void detailsDoNotMatter(@ForAll("trees") List<ReferralEvent> events, @ForAll Random random) {
        List<ReferralEvent> detailed = events.stream()
                .filter(event -> random.nextInt(9) != 0)
                .map(event -> event.getSequence() == 0 || random.nextInt(3) == 0
                        ? event
                        : Chains.with(event, detailsOf(event)))
                .toList();
        ReferralHistory before = ReferralHistory.ofKept(LIFECYCLE, detailed);
        ReferralHistory after = ReferralHistory.of(
                LIFECYCLE, detailed.stream().map(ReferralEvent::withoutDetails).toList());

        assertThat(after.getApplied()).isEqualTo(skeletons(before.getApplied()));
        assertThat(after.getConflicts())
                .isEqualTo(before.getConflicts().stream()
                        .map(each -> new ReferralHistory.SetAside(each.event().withoutDetails(), each.refusals()))
                        .toList());
        assertThat(after.getWaiting()).isEqualTo(skeletons(before.getWaiting()));
        assertThat(after.getMissing()).isEqualTo(before.getMissing());
        assertThat(after.getReferral())
                .isEqualTo(before.getReferral()
                        .map(referral -> Referral.builder()
                                .from(referral)
                                .terms(Optional.empty())
                                .askedFacts(Set.of())
                                .aid(List.of())
                                .recipientNumber(Optional.empty())
                                .simplified(Optional.empty())
                                .build()));
    }

    private static EventDetails detailsOf(ReferralEvent event) {
        return Chains.details()
                .number(ReferralNumber.of("2024-" + event.getSequence()))
                .addFacts(FactKind.values()[event.getSequence()])
                .addAid(Chains.aid("A-" + event.getId().value()))
                .build();
    }

    private static List<ReferralEvent> skeletons(List<ReferralEvent> events) {
        return events.stream().map(ReferralEvent::withoutDetails).toList();
    }

    /** As the engine alone would have it: the history adds nothing where nobody acted at the same time. */
    @Property(tries = 400)
    void aChainWithoutForksIsWhatTheEngineMakesOfIt(@ForAll("trees") List<ReferralEvent> events) {
        ReferralHistory history = ReferralHistory.of(LIFECYCLE, events.subList(0, 3));
        for (ReferralEvent event : events.subList(3, events.size())) {
            TransitionOutcome outcome = LIFECYCLE.apply(history.getReferral().orElseThrow(), event);
            ReferralHistory next = history.with(List.of(event));
            if (outcome.isAccepted()) {
                assertThat(next.getReferral()).isEqualTo(outcome.referral());
                history = next;
            } else if (!outcome.refusals().contains(TransitionRefusal.NOT_NEXT)) {
                assertThat(next.getConflicts().get(0).refusals()).isEqualTo(outcome.refusals());
                assertThat(next.getReferral()).isEqualTo(history.getReferral());
            }
        }
    }
}
