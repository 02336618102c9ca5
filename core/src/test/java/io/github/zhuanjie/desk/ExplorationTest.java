package io.github.zhuanjie.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.disclosure.InMemoryProvisionLog;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.party.Actor;
import io.github.zhuanjie.referral.EarlierState;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Every sequence of up to eight moves of both sides, the person and the calendar, with consents that fit and do not.
 *
 * <p>Sequences that have come to the same situation are continued once. That is sound: what a desk does depends only on
 * the referral that the events come to, on the consents of the register with their days, and on the day; identifiers,
 * salts and times of day decide nothing. {@link Situation} holds all of that, and whatever an invariant asks of the past
 * is asked at the move itself. A move that is refused is not continued at all, since the test shows that it changed
 * nothing. Cutting is itself checked by continuing every sequence of four moves in full.
 */
class ExplorationTest {

    private static final int LENGTH = Integer.getInteger("zhuanjie.explorationLength", 8);
    private static final int FULL_LENGTH = Math.min(LENGTH, 4);
    private static final ReferralId ID = Cases.TERMS.referralId();
    private static final Consent NARROW = Consent.builder()
            .from(Cases.CONSENT)
            .id(ConsentId.of("C-3"))
            .expiresOn(Samples.TODAY.plusDays(1))
            .build();
    private static final List<Consent> CONSENTS = List.of(Cases.CONSENT, Cases.FOR_ANOTHER, NARROW);

    /** What decides how things can go on. */
    private record Situation(
            ReferralState state,
            Optional<ReferralState> before,
            Optional<ConsentId> consent,
            Set<ConsentId> earlier,
            Set<ConsentId> registered,
            Set<ConsentId> withdrawn,
            LocalDate day,
            boolean withdrawalApplied) {}

    /** Everything that a sequence has made: it can be set up again from this alone. */
    private record World(
            List<ReferralEvent> events, List<Consent> register, List<Provision> provisions, Instant now, int moves) {}

    private record Move(String name, Function<Bench, Boolean> done) {}

    /** A world in which moves are made. */
    private static final class Bench {
        private final MovableClock clock;
        private final InMemoryReferralStore store = new InMemoryReferralStore();
        private final InMemoryConsentRegister register = new InMemoryConsentRegister();
        private final InMemoryProvisionLog log = new InMemoryProvisionLog();
        private final ReferralDesk office;
        private final ReferralDesk charity;

        Bench(World world) {
            clock = new MovableClock(world.now());
            if (!world.events().isEmpty()) {
                store.append(ID, 0, world.events());
            }
            world.register().forEach(register::put);
            world.provisions().forEach(log::record);
            office = Cases.office(clock)
                    .salt(Cases.salts(world.events().size() + 1L))
                    .store(store)
                    .consents(register)
                    .provisions(log)
                    .build();
            charity = Cases.charity(clock)
                    .salt(Cases.salts(world.events().size() + 100L))
                    .store(store)
                    .consents(register)
                    .provisions(log)
                    .build();
        }

        World world(int moves) {
            List<Consent> kept = CONSENTS.stream()
                    .flatMap(each -> register.find(each.getId()).stream())
                    .toList();
            List<ReferralEvent> events =
                    store.load(ID).map(StoredEvents::events).orElse(List.of());
            return new World(events, kept, log.ofReferral(ID), clock.instant(), moves);
        }

        LocalDate day() {
            return LocalDate.ofInstant(clock.instant(), MovableClock.CHINA);
        }
    }

    private static final List<Move> MOVES = moves();
    private long made;
    private long done;
    private long disclosures;

    private static List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        for (ReferralAction action : ReferralAction.values()) {
            ReferralStep step = Cases.step(action);
            if (action != ReferralAction.DRAFT) {
                moves.add(new Move(
                        "office " + action, bench -> bench.office.act(ID, step).isDone()));
                moves.add(new Move(
                        "charity " + action,
                        bench -> bench.charity.act(ID, step).isDone()));
                moves.add(new Move(
                        "person " + action,
                        bench -> bench.office
                                .act(ID, Actor.person(Cases.OFFICE), step)
                                .isDone()));
            }
        }
        for (Consent consent : CONSENTS) {
            LegalBasis basis = new LegalBasis.ByConsent(consent.getId());
            moves.add(new Move(
                    "record " + consent.getId(),
                    bench -> bench.office.recordConsent(ID, consent).isDone()));
            moves.add(new Move("disclose on " + consent.getId(), bench -> discloses(bench, bench.office, basis)));
            moves.add(new Move(
                    "charity discloses on " + consent.getId(), bench -> discloses(bench, bench.charity, basis)));
            moves.add(new Move("withdraw " + consent.getId(), bench -> withdraws(bench, consent)));
        }
        moves.add(new Move("a day", bench -> passes(bench, Duration.ofDays(1))));
        moves.add(new Move("a month", bench -> passes(bench, Duration.ofDays(31))));
        return List.copyOf(moves);
    }

    private static boolean passes(Bench bench, Duration time) {
        bench.clock.advance(time);
        return true;
    }

    private static boolean withdraws(Bench bench, Consent consent) {
        if (bench.register.find(consent.getId()).isEmpty()) {
            return false;
        }
        World before = bench.world(0);
        bench.office.withdraw(consent.getId());
        return !bench.world(0).equals(before);
    }

    /** Discloses, and asks an oracle of its own whether that was right. */
    private static boolean discloses(Bench bench, ReferralDesk desk, LegalBasis basis) {
        Set<?> before = Set.copyOf(bench.log.ofReferral(ID));
        DeskOutcome outcome = desk.disclose(ID, basis, Cases.SUBJECT, Cases.NEEDS);
        assertThat(outcome.payload().isPresent()).isEqualTo(outcome.isDone());
        assertThat(bench.log.ofReferral(ID)).hasSize(before.size() + (outcome.isDone() ? 1 : 0));
        if (outcome.isDone()) {
            ConsentId used = ((LegalBasis.ByConsent) basis).consent();
            assertThat(desk).isSameAs(bench.office);
            assertThat(inForce(bench, used)).isTrue();
        }
        return outcome.isDone();
    }

    /** Tells from the consent alone, without the library's judgement, whether it carries a disclosure. */
    private static boolean inForce(Bench bench, ConsentId id) {
        Consent consent = bench.register.find(id).orElseThrow();
        boolean charity = consent.getRecipient().getId().equals(Cases.CHARITY);
        boolean days =
                !bench.day().isBefore(consent.getGivenOn()) && bench.day().compareTo(consent.getExpiresOn()) <= 0;
        boolean recorded = bench.store.load(ID).orElseThrow().events().stream()
                .filter(event -> event.getAction() == ReferralAction.RECORD_CONSENT)
                .reduce((first, second) -> second)
                .filter(event -> event.getConsent().equals(Optional.of(id)))
                .isPresent();
        return charity && days && recorded && consent.getWithdrawnOn().isEmpty();
    }

    @Test
    void nothingIsSentWithoutAConsentInForceWhateverHappens() {
        Set<Situation> all = explore(LENGTH, true);

        assertThat(disclosures).isPositive();
        assertThat(all.stream().map(Situation::state).distinct()).containsExactlyInAnyOrder(ReferralState.values());
    }

    @Test
    void continuingEverySituationOnceLosesNothing() {
        Set<Situation> cut = explore(FULL_LENGTH, true);
        long fewer = made;
        made = 0;
        Set<Situation> full = explore(FULL_LENGTH, false);

        assertThat(cut).isEqualTo(full);
        assertThat(made).isGreaterThan(fewer);
    }

    private Set<Situation> explore(int length, boolean cutting) {
        Set<Situation> seen = new HashSet<>();
        Deque<World> open = new ArrayDeque<>();
        Bench first = new Bench(new World(List.of(), List.of(), List.of(), Cases.NINE, 0));
        assertThat(first.office.draft(Cases.TERMS).isDone()).isTrue();
        open.add(first.world(0));
        seen.add(situation(first.world(0), first));
        while (!open.isEmpty()) {
            World world = open.remove();
            if (world.moves() < length) {
                for (Move move : MOVES) {
                    made(world, move).ifPresent(next -> {
                        if (seen.add(situation(next, new Bench(next))) || !cutting) {
                            open.add(next);
                        }
                    });
                }
            }
        }
        return seen;
    }

    private Optional<World> made(World world, Move move) {
        Bench bench = new Bench(world);
        boolean accepted = move.done().apply(bench);
        World next = bench.world(world.moves() + 1);
        made++;
        if (!accepted) {
            assertThat(next.events()).as(move.name()).isEqualTo(world.events());
            assertThat(next.register()).as(move.name()).isEqualTo(world.register());
            assertThat(next.provisions()).as(move.name()).isEqualTo(world.provisions());
            return Optional.empty();
        }
        done++;
        check(world, next, bench, move);
        return Optional.of(next);
    }

    private void check(World world, World next, Bench bench, Move move) {
        ReferralHistory history = bench.office.history(ID).orElseThrow();
        assertThat(history.getConflicts()).as(move.name()).isEmpty();
        List<ReferralEvent> fresh =
                next.events().subList(world.events().size(), next.events().size());
        boolean discloses = move.name().contains("disclose");
        for (ReferralEvent event : fresh) {
            boolean tells =
                    event.getAction() == ReferralAction.SEND || event.getAction() == ReferralAction.SUPPLY_FACTS;
            assertThat(tells).as(move.name()).isEqualTo(discloses);
            disclosures += tells ? 1 : 0;
        }
        assertThat(next.provisions())
                .as(move.name())
                .extracting(Provision::getId)
                .containsExactlyInAnyOrderElementsOf(
                        history.getReferral().orElseThrow().getProvisions());
    }

    private static Situation situation(World world, Bench bench) {
        ReferralHistory history = bench.office.history(ID).orElseThrow();
        Referral referral = history.getReferral().orElseThrow();
        Set<ConsentId> registered = new HashSet<>();
        Set<ConsentId> withdrawn = new HashSet<>();
        for (Consent consent : world.register()) {
            registered.add(consent.getId());
            consent.getWithdrawnOn().ifPresent(day -> withdrawn.add(consent.getId()));
        }
        boolean applied = history.getApplied().stream().anyMatch(Withdrawals::takesBack);
        return new Situation(
                referral.getState(),
                referral.getBefore().map(EarlierState::state),
                referral.getConsent(),
                Set.copyOf(referral.getEarlierConsents()),
                registered,
                withdrawn,
                bench.day(),
                applied);
    }
}
