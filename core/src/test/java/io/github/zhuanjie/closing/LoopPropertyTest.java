package io.github.zhuanjie.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.lifecycle.Lifecycle;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.CaseDesk;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.HeldReservation;
import io.github.zhuanjie.supply.Holdings;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.supply.ReservationBook;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.transition.CapacityEffect;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of book, ledger and gap after any run of events, with crashes between an event and the book. */
class LoopPropertyTest {

    private static final int REFERRALS = 5;
    private static final int PLACES = 3;
    private static final Lifecycle LIFECYCLE = Lifecycle.standard();
    private static final CapacityReconciler RECONCILER = CapacityReconciler.of(LIFECYCLE.getTable());

    private static ReferralTerms terms(int number) {
        return ReferralTerms.builder()
                .from(CapacityReconcilerTest.terms())
                .need(NeedId.of("N-" + number))
                .reservation(ReservationId.of("RS-" + number))
                .build();
    }

    private static SupplyList supply() {
        Capacity capacity = Capacity.builder()
                .places(PLACES)
                .provenance(Provenance.PUBLISHED)
                .build();
        return SupplyList.builder()
                .from(CapacityReconcilerTest.list())
                .projects(List.of(Samples.project().capacity(capacity).build()))
                .build();
    }

    private static Reservation place(int number, LocalDate until) {
        return CapacityReconcilerTest.place("RS-" + number)
                .need(NeedId.of("N-" + number))
                .heldUntil(until.atStartOfDay(CaseDesk.ZONE).toInstant())
                .build();
    }

    @Property(tries = 500)
    void theBookNeverOversellsAndAgreesWithTheStates(@ForAll long seed) {
        Random random = new Random(seed);
        CaseDesk days = new CaseDesk();
        LocalDate day = Samples.TODAY;
        SupplyList supply = supply();
        ReservationBook book = new ReservationBook(supply, Holdings.none(supply.getId()), days.clock());
        List<RandomLife> lives = lives(random);
        for (int i = 0; i < 120; i++) {
            int number = random.nextInt(REFERRALS);
            switch (random.nextInt(10)) {
                case 0 -> book.reserve(place(number, day.plusDays(3)));
                case 1 -> days.on(day = day.plusDays(random.nextInt(2)));
                case 2 -> book.expire();
                case 3 -> RECONCILER.reconcile(book, referrals(lives));
                default -> lives.get(number).live();
            }
            assertThat(places(book)).isLessThanOrEqualTo(PLACES);
        }
        List<CapacityFinding> findings = RECONCILER.reconcile(book, referrals(lives));
        agree(book, referrals(lives), findings);
        Holdings settled = book.holdings();
        List<Referral> shuffled = new ArrayList<>(referrals(lives));
        Collections.shuffle(shuffled, random);
        assertThat(RECONCILER.reconcile(book, shuffled)).isEqualTo(findings);
        assertThat(book.holdings()).isEqualTo(settled);
    }

    private static List<RandomLife> lives(Random random) {
        return IntStream.range(0, REFERRALS)
                .mapToObj(number -> new RandomLife(terms(number), random))
                .toList();
    }

    private static List<Referral> referrals(List<RandomLife> lives) {
        return lives.stream().map(RandomLife::referral).toList();
    }

    private static int places(ReservationBook book) {
        return book.holdings().reservations().stream()
                .mapToInt(held -> held.reservation().getPlaces())
                .sum();
    }

    private static void agree(ReservationBook book, List<Referral> referrals, List<CapacityFinding> findings) {
        Set<ReservationId> open =
                findings.stream().map(CapacityFinding::reservation).collect(Collectors.toSet());
        for (Referral referral : referrals) {
            ReservationId id =
                    referral.getTerms().orElseThrow().getReservation().orElseThrow();
            Optional<Boolean> confirmed = book.find(id).map(HeldReservation::confirmed);
            CapacityEffect effect = LIFECYCLE.ruleOf(referral.getState()).capacity();
            switch (effect) {
                case CONFIRM ->
                    assertThat(confirmed.equals(Optional.of(true)) || open.contains(id))
                            .isTrue();
                case RELEASE -> assertThat(confirmed).isEmpty();
                case HOLD ->
                    assertThat(confirmed.equals(Optional.of(true))
                                    && referral.getState() != ReferralState.OUTCOME_UNKNOWN)
                            .isFalse();
            }
            assertThat(open.contains(id) && confirmed.equals(Optional.of(true))).isFalse();
        }
    }

    @Property(tries = 500)
    void theLedgerHasEveryRecordOnceInWhateverOrderEventsCame(@ForAll long seed) {
        Random random = new Random(seed);
        List<RandomLife> lives = lives(random);
        IntStream.range(0, 80).forEach(i -> lives.get(random.nextInt(REFERRALS)).live());
        AidLedger ledger = AidFeed.into(AidLedger.empty(), referrals(lives)).ledger();

        List<Referral> again = new ArrayList<>();
        for (RandomLife life : lives) {
            List<ReferralEvent> events = new ArrayList<>(life.events());
            events.addAll(life.events());
            Collections.shuffle(events, random);
            again.add(ReferralHistory.of(LIFECYCLE, events).getReferral().orElseThrow());
        }
        again.addAll(again);
        Collections.shuffle(again, random);
        assertThat(AidFeed.into(AidLedger.empty(), again).ledger()).isEqualTo(ledger);
        assertThat(AidFeed.into(ledger, again).ledger()).isEqualTo(ledger);

        Map<AidRecordId, Set<AidRecord>> expected = new TreeMap<>();
        for (Referral referral : referrals(lives)) {
            if (referral.getState() != ReferralState.ENTERED_IN_ERROR) {
                referral.getAid()
                        .forEach(record -> expected.computeIfAbsent(record.getId(), id -> new HashSet<>())
                                .add(record));
            }
        }
        expected.forEach((id, versions) -> assertThat(ledger.versionsOf(id)).isEqualTo(versions));
        assertThat(ledger.all().getRecords())
                .hasSameSizeAs(expected.values().stream()
                        .filter(versions -> versions.size() == 1)
                        .toList());
    }

    @Property(tries = 500)
    void theGapIsNeverNegativeAndWhatIsUnknownStaysUnknown(@ForAll long seed) {
        Random random = new Random(seed);
        RandomLife life = new RandomLife(terms(1), random);
        IntStream.range(0, 40).forEach(i -> life.live());
        Yuan gap = Yuan.of(random.nextInt(400));
        NeedCase adult = CaseDesk.adult();
        NeedCase subject = NeedCase.of(
                adult.household(),
                Need.builder().from(adult.need()).gap(Fact.known(gap)).build());
        AidLedger ledger =
                AidFeed.into(AidLedger.empty(), List.of(life.referral())).ledger();
        Fact<Yuan> remaining = RemainingNeed.of(subject, ledger, SamePersons.none(), LocalDate.of(2024, 12, 31))
                .getGap()
                .remaining();
        remaining.toOptional().ifPresent(left -> assertThat(left.isNegative()).isFalse());
        assertThat(remaining).isEqualTo(expected(gap, life.referral()));
    }

    /** Records of one identifier that differ, and those without an amount, leave open how much was given. */
    private static Fact<Yuan> expected(Yuan gap, Referral referral) {
        if (referral.getState() == ReferralState.ENTERED_IN_ERROR) {
            return Fact.known(gap);
        }
        Map<AidRecordId, Set<AidRecord>> records =
                referral.getAid().stream().collect(Collectors.groupingBy(AidRecord::getId, Collectors.toSet()));
        Yuan sure = Yuan.ZERO;
        boolean open = false;
        for (Collection<AidRecord> versions : records.values()) {
            Optional<Yuan> amount = versions.iterator().next().getAmount().toOptional();
            boolean known = versions.size() == 1 && amount.isPresent();
            open |= !known;
            sure = known ? sure.plus(amount.orElseThrow()) : sure;
        }
        boolean covered = sure.compareTo(gap) >= 0;
        return covered ? Fact.known(Yuan.ZERO) : open ? Fact.unknown() : Fact.known(gap.minus(sure));
    }

    @Example
    void livesComeToEveryState() {
        Map<ReferralState, Integer> seen = new EnumMap<>(ReferralState.class);
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            RandomLife life = new RandomLife(terms(1), random);
            IntStream.range(0, random.nextInt(40)).forEach(step -> life.live());
            seen.merge(life.referral().getState(), 1, Integer::sum);
        }
        assertThat(seen).hasSize(ReferralState.values().length);
        assertThat(seen.get(ReferralState.COMPLETED)).isGreaterThan(50);
    }
}
