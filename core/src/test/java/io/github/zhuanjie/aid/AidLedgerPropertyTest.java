package io.github.zhuanjie.aid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the ledger, and its overlaps against a search through all pairs. */
class AidLedgerPropertyTest {

    /** Everybody called P-0 is one person, whatever the household. */
    private static final SamePersons TRAVELLER = name -> {
        Set<HouseholdMember> names = new TreeSet<>(Set.of(name));
        if (name.person().equals(PersonId.of("P-0"))) {
            List.of("H-0", "H-1", "H-2").forEach(h -> names.add(new HouseholdMember(HouseholdId.of(h), name.person())));
        }
        return names;
    };

    @Provide
    Arbitrary<List<AidRecord>> records() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 2);
        Arbitrary<AidRecord> one = Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        small,
                        small.optional(0.7),
                        Arbitraries.of(NeedKind.MEDICAL, NeedKind.LIVING),
                        Arbitraries.of(AidForm.MONEY, AidForm.GOODS, AidForm.REFERRAL),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.longs().between(0, 100_000).optional(0.8))
                .as(AidLedgerPropertyTest::record);
        return one.list().ofMaxSize(24);
    }

    private static AidRecord record(
            int id,
            int household,
            Optional<Integer> person,
            NeedKind kind,
            AidForm form,
            int from,
            int days,
            Optional<Long> fen) {
        return (id % 2 == 0 ? AidSamples.charity("A-" + id) : AidSamples.government("A-" + id))
                .household(HouseholdId.of("H-" + household))
                .person(person.map(p -> PersonId.of("P-" + p)))
                .needKind(kind)
                .form(form)
                .decidedOn(AidSamples.DAY.plusDays(from))
                .coveredFrom(Optional.of(AidSamples.DAY.plusDays(from)).filter(day -> days < 7))
                .coveredUntil(Optional.of(AidSamples.DAY.plusDays(from + days)).filter(day -> days < 7))
                .need(Optional.of(NeedId.of("N-" + from)).filter(need -> id % 3 == 0))
                .amount(fen.map(Yuan::ofFen).map(Fact::known).orElseGet(Fact::unknown))
                .build();
    }

    @Property
    void dependsOnTheSetAndNotOnTheOrder(@ForAll("records") List<AidRecord> records, @ForAll Random random) {
        List<AidRecord> shuffled = new ArrayList<>(records);
        shuffled.addAll(records);
        Collections.shuffle(shuffled, random);
        AidLedger one = AidLedger.of(records);
        AidLedger other = shuffled.stream().reduce(AidLedger.empty(), AidLedger::with, (a, b) -> b);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.all().getRecords()).isEqualTo(one.all().getRecords());
        assertThat(other.all().getConflicts()).isEqualTo(one.all().getConflicts());
        assertThat(other.all().total()).isEqualTo(one.all().total());
        assertThat(other.overlaps(TRAVELLER)).isEqualTo(one.overlaps(TRAVELLER));
    }

    @Property
    void partsAddUpToTheWhole(@ForAll("records") List<AidRecord> records) {
        List<AidRecord> consistent = withoutConflicts(records);
        AidLedger ledger = AidLedger.of(consistent);
        AidTotal bySource = ledger.all()
                .bySource(AidSource.CHARITY)
                .total()
                .plus(ledger.all().bySource(AidSource.GOVERNMENT).total());
        assertThat(bySource).isEqualTo(ledger.all().total());
        AidTotal byHousehold = List.of("H-0", "H-1", "H-2").stream()
                .map(id -> ledger.ofHousehold(HouseholdId.of(id)).total())
                .reduce(AidTotal.ZERO, AidTotal::plus);
        assertThat(byHousehold).isEqualTo(ledger.all().total());
        long fen = consistent.stream()
                .flatMap(record -> record.getAmount().toOptional().stream())
                .mapToLong(Yuan::toFen)
                .sum();
        assertThat(ledger.all().total().known()).isEqualTo(Yuan.ofFen(fen));
    }

    @Property(tries = 2000)
    void overlapsAreThoseOfAllPairs(@ForAll("records") List<AidRecord> records) {
        List<AidRecord> consistent = withoutConflicts(records);
        Set<String> expected = new TreeSet<>();
        boolean travels =
                consistent.stream().anyMatch(record -> record.getForm() != AidForm.REFERRAL && isTraveller(record));
        for (AidRecord one : consistent) {
            for (AidRecord other : consistent) {
                if (one.getId().compareTo(other.getId()) < 0 && isOverlap(one, other, travels)) {
                    expected.add(one.getId() + " " + other.getId());
                }
            }
        }
        List<AidOverlap> found = AidLedger.of(consistent).overlaps(TRAVELLER);
        assertThat(found)
                .extracting(overlap -> overlap.getFirst() + " " + overlap.getSecond())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found)
                .isSortedAccordingTo((a, b) -> a.getFirst().equals(b.getFirst())
                        ? a.getSecond().compareTo(b.getSecond())
                        : a.getFirst().compareTo(b.getFirst()));
    }

    private static boolean isOverlap(AidRecord one, AidRecord other, boolean travels) {
        boolean days = other.coveredDays().map(one::covers).orElse(Truth.UNKNOWN) != Truth.FALSE;
        boolean kind = one.getNeedKind() == other.getNeedKind();
        boolean aid = one.getForm() != AidForm.REFERRAL && other.getForm() != AidForm.REFERRAL;
        boolean home = one.getHousehold().equals(other.getHousehold());
        boolean whole = one.getPerson().isEmpty() || other.getPerson().isEmpty();
        boolean person = one.getPerson().isPresent() && one.getPerson().equals(other.getPerson());
        boolean traveller = person && isTraveller(one);
        boolean need = one.getNeed().isPresent() && one.getNeed().equals(other.getNeed());
        // everybody shares the traveller once a record names him
        boolean wanderer = whole
                && (one.getPerson().isPresent() && isTraveller(one)
                        || other.getPerson().isPresent() && isTraveller(other));
        boolean both = one.getPerson().isEmpty() && other.getPerson().isEmpty() && travels;
        return aid && (need || days && kind && (home && (whole || person) || traveller || wanderer || both));
    }

    private static boolean isTraveller(AidRecord record) {
        return record.getPerson().equals(Optional.of(PersonId.of("P-0")));
    }

    private static List<AidRecord> withoutConflicts(List<AidRecord> records) {
        return AidLedger.of(records).all().getRecords();
    }
}
