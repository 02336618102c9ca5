package io.github.zhuanjie.supply;

import static io.github.zhuanjie.supply.ReservationSamples.LATER;
import static io.github.zhuanjie.supply.ReservationSamples.NOON;
import static io.github.zhuanjie.supply.ReservationSamples.QUOTA;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A book against a model that adds everything up anew, for any sequence and for every interleaving of short ones. */
class ReservationBookPropertyTest {

    private static final List<String> PLACES = List.of(
            ReservationSamples.YIZHENG,
            ReservationSamples.GUANGLING,
            ReservationSamples.SUZHOU,
            ReservationSamples.GAOYOU);

    @Property(tries = 500)
    void aBookDoesWhatTheModelDoes(@ForAll("sequences") List<Step> steps) {
        follow(steps);
    }

    @Test
    void everyInterleavingOfThreeOfficesDoesWhatTheModelDoes() {
        Step first = new Step(Kind.RESERVE, "1", 0, 2);
        Step second = new Step(Kind.RESERVE, "2", 0, 1);
        Step third = new Step(Kind.RESERVE, "3", 1, 2);
        List<Step> one = List.of(first, new Step(Kind.CONFIRM, "1", 0, 0), new Step(Kind.RELEASE, "1", 0, 0));
        List<Step> two = List.of(second, new Step(Kind.RELEASE, "2", 0, 0), second);
        List<Step> three = List.of(third, new Step(Kind.EXPIRE, "", 0, 0), new Step(Kind.LOWER, "", 0, 0));
        int[] count = new int[1];
        Set<List<String>> ends = new HashSet<>();
        interleave(List.of(one, two, three), new int[3], new ArrayList<>(), steps -> {
            count[0]++;
            ends.add(follow(steps));
        });
        assertThat(count[0]).isEqualTo(1680); // 9! / 3!^3
        assertThat(ends).containsExactlyInAnyOrder(List.of(), List.of("2"));
    }

    private static void interleave(List<List<Step>> offices, int[] done, List<Step> so, Consumer<List<Step>> action) {
        boolean any = false;
        for (int i = 0; i < offices.size(); i++) {
            if (done[i] < offices.get(i).size()) {
                any = true;
                so.add(offices.get(i).get(done[i]++));
                interleave(offices, done, so, action);
                done[i]--;
                so.remove(so.size() - 1);
            }
        }
        if (!any) {
            action.accept(List.copyOf(so));
        }
    }

    /** Makes the steps on both, compares after each, and returns what is held in the end. */
    private static List<String> follow(List<Step> steps) {
        TestClock clock = new TestClock();
        ReservationBook book =
                new ReservationBook(ReservationSamples.list(), Holdings.none(SupplyListId.of("L-1")), clock);
        Model model = new Model();
        for (Step step : steps) {
            boolean before = book.availabilities(QUOTA).stream().anyMatch(Availability::overCommitted);
            boolean accepted = step.on(book, clock);
            assertThat(accepted).as(step.toString()).isEqualTo(model.make(step));
            Holdings holdings = book.holdings();
            assertThat(holdings.reservations())
                    .extracting(each -> each.reservation().getId().value())
                    .containsExactlyElementsOf(model.held.keySet());
            List<Availability> availabilities = book.availabilities(QUOTA);
            for (Availability left : availabilities) {
                assertThat(left.getUsedPlaces()).isEqualTo(model.used(left.getArea()));
                assertThat(left.placesLeft().orElseThrow()).isNotNegative();
                if (step.kind != Kind.LOWER && !before) {
                    assertThat(left.overCommitted()).isFalse();
                }
            }
            ReservationBook restored = new ReservationBook(
                    ReservationSamples.list(model.places, 1),
                    Holdings.of(holdings.list(), holdings.reservations()),
                    clock);
            assertThat(restored.holdings()).isEqualTo(holdings);
            assertThat(restored.availabilities(QUOTA)).isEqualTo(availabilities);
        }
        return List.copyOf(model.held.keySet());
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.RESERVE,
                Kind.RESERVE,
                Kind.RESERVE,
                Kind.CONFIRM,
                Kind.RELEASE,
                Kind.EXPIRE,
                Kind.LOWER,
                Kind.RAISE);
        Arbitrary<String> ids = Arbitraries.integers().between(0, 8).map(String::valueOf);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, PLACES.size() - 1);
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 3);
        return Combinators.combine(kinds, ids, places, counts)
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private enum Kind {
        RESERVE,
        CONFIRM,
        RELEASE,
        EXPIRE,
        LOWER,
        RAISE
    }

    private record Step(Kind kind, String id, int place, int count) {

        boolean on(ReservationBook book, TestClock clock) {
            ReservationId reservation = ReservationId.of(id.isEmpty() ? "0" : id);
            switch (kind) {
                case RESERVE:
                    Reservation wish = ReservationSamples.reservation(id, QUOTA, PLACES.get(place))
                            .places(count)
                            .build();
                    return book.reserve(wish).isAccepted();
                case CONFIRM:
                    return book.confirm(reservation).isAccepted();
                case RELEASE:
                    return book.release(reservation).isAccepted();
                case EXPIRE:
                    clock.now.set(LATER);
                    book.expire();
                    clock.now.set(NOON);
                    return true;
                default:
                    book.update(kind == Kind.LOWER ? ReservationSamples.list(2, 1) : ReservationSamples.list());
                    return true;
            }
        }
    }

    /** Keeps a list and adds it up anew for every question. */
    private static final class Model {

        private final Map<String, Step> held = new TreeMap<>();
        private final Set<String> confirmed = new HashSet<>();
        private int places = 5;

        boolean make(Step step) {
            switch (step.kind) {
                case RESERVE:
                    return reserve(step);
                case CONFIRM:
                    return held.containsKey(step.id) && (confirmed.add(step.id) || true);
                case RELEASE:
                    confirmed.remove(step.id);
                    return held.remove(step.id) != null;
                case EXPIRE:
                    held.keySet().retainAll(confirmed);
                    return true;
                default:
                    places = step.kind == Kind.LOWER ? 2 : 5;
                    return true;
            }
        }

        private boolean reserve(Step step) {
            if (held.containsKey(step.id)) {
                return held.get(step.id).equals(step);
            }
            DivisionCode place = DivisionCode.of(PLACES.get(step.place));
            boolean fits = limits().entrySet().stream()
                    .filter(limit -> place.isWithin(limit.getKey()))
                    .allMatch(limit -> used(limit.getKey()) + step.count <= limit.getValue());
            if (fits) {
                held.put(step.id, step);
            }
            return fits;
        }

        private Map<DivisionCode, Integer> limits() {
            return Map.of(
                    DivisionCode.NATIONWIDE,
                    places,
                    DivisionCode.of("321000"),
                    Math.min(3, places),
                    DivisionCode.of("321081"),
                    2,
                    DivisionCode.of("320500"),
                    Math.max(0, places - 3));
        }

        long used(DivisionCode area) {
            return held.values().stream()
                    .filter(step -> DivisionCode.of(PLACES.get(step.place)).isWithin(area))
                    .mapToInt(Step::count)
                    .sum();
        }
    }
}
