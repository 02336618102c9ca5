package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Needs without their candidates, which are in {@link Pairs}, in columns: about 40 bytes for a need. */
final class NeedTable {

    private final TextColumn id;
    private final TextColumn household;
    /** Empty texts where no person is named. */
    private final TextColumn person;

    private final @Nullable DivisionCode[] place;
    /** Empty if no need may have several. */
    private final int[] mostGrants;

    private final int[] priority;
    private final LocalDate[] registeredOn;

    private NeedTable(TextColumn id, TextColumn household, TextColumn person, Builder rest) {
        this.id = id;
        this.household = household;
        this.person = person;
        place = rest.place;
        mostGrants = rest.mostGrants;
        priority = rest.priority;
        registeredOn = rest.registeredOn;
    }

    int size() {
        return priority.length;
    }

    NeedId id(int at) {
        return NeedId.of(id.get(at));
    }

    TextColumn ids() {
        return id;
    }

    HouseholdId household(int at) {
        return HouseholdId.of(household.get(at));
    }

    TextColumn households() {
        return household;
    }

    /** Returns for each need where the first of the same household stands. */
    int[] firstOfHousehold() {
        TextIndex index = new TextIndex(household);
        int[] first = new int[size()];
        for (int at = 0; at < first.length; at++) {
            first[at] = index.find(household, at);
        }
        return first;
    }

    Optional<PersonId> person(int at) {
        return person.size() == 0 || person.isEmpty(at) ? Optional.empty() : Optional.of(PersonId.of(person.get(at)));
    }

    Optional<DivisionCode> place(int at) {
        return place.length == 0 ? Optional.empty() : Optional.ofNullable(place[at]);
    }

    boolean isSamePlace(int at, int other) {
        return place.length == 0 || Objects.equals(place[at], place[other]);
    }

    boolean anyPlace() {
        return place.length > 0;
    }

    int mostGrants(int at) {
        return mostGrants.length == 0 ? 1 : mostGrants[at];
    }

    boolean anySeveralGrants() {
        return mostGrants.length > 0;
    }

    int priority(int at) {
        return priority[at];
    }

    LocalDate registeredOn(int at) {
        return registeredOn[at];
    }

    MatchingNeed with(int at, Iterable<Candidate> candidates) {
        return MatchingNeed.builder()
                .id(id(at))
                .household(household(at))
                .person(person(at))
                .place(place(at))
                .mostGrants(mostGrants(at))
                .priority(priority(at))
                .registeredOn(registeredOn(at))
                .candidates(candidates)
                .build();
    }

    /** Returns the needs in another order. */
    NeedTable arranged(int[] order) {
        Builder rest = new Builder();
        rest.place = arranged(place, order);
        rest.mostGrants = arranged(mostGrants, order);
        rest.priority = arranged(priority, order);
        rest.registeredOn = arranged(registeredOn, order);
        return new NeedTable(
                id.arranged(order),
                household.arranged(order),
                person.size() == 0 ? person : person.arranged(order),
                rest);
    }

    private static int[] arranged(int[] column, int[] order) {
        int[] arranged = new int[column.length];
        for (int i = 0; i < arranged.length; i++) {
            arranged[i] = column[order[i]];
        }
        return arranged;
    }

    private static <T extends @Nullable Object> T[] arranged(T[] column, int[] order) {
        T[] arranged = column.clone();
        for (int i = 0; i < arranged.length; i++) {
            arranged[i] = column[order[i]];
        }
        return arranged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeedTable table
                && id.equals(table.id)
                && household.equals(table.household)
                && person.equals(table.person)
                && Arrays.equals(place, table.place)
                && Arrays.equals(mostGrants, table.mostGrants)
                && Arrays.equals(priority, table.priority)
                && Arrays.equals(registeredOn, table.registeredOn);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Collects needs. Days and places that are equal are kept as one object. */
    static final class Builder {

        private static final int START = 16;

        private final TextColumn.Builder id = new TextColumn.Builder();
        private final TextColumn.Builder household = new TextColumn.Builder();
        private final TextColumn.Builder person = new TextColumn.Builder();
        private final Map<DivisionCode, DivisionCode> places = new HashMap<>();
        private final Map<LocalDate, LocalDate> days = new HashMap<>();
        private @Nullable DivisionCode[] place = new DivisionCode[START];
        private int[] mostGrants = new int[START];
        private int[] priority = new int[START];
        private LocalDate[] registeredOn = new LocalDate[START];
        private int size;

        void add(MatchingNeed need) {
            makeRoom(1);
            id.add(need.getId().value());
            household.add(need.getHousehold().value());
            person.add(need.getPerson().map(PersonId::value).orElse(""));
            place[size] = need.getPlace()
                    .map(code -> places.computeIfAbsent(code, same -> same))
                    .orElse(null);
            mostGrants[size] = need.getMostGrants();
            priority[size] = need.getPriority();
            registeredOn[size] = days.computeIfAbsent(need.getRegisteredOn(), same -> same);
            size++;
        }

        /** Adds those of a range. */
        void addAll(NeedTable other, int from, int to) {
            int count = to - from;
            makeRoom(count);
            id.addAll(other.id, from, to);
            household.addAll(other.household, from, to);
            addPersons(other.person, from, to);
            if (other.place.length > 0) {
                System.arraycopy(other.place, from, place, size, count);
            }
            if (other.mostGrants.length > 0) {
                System.arraycopy(other.mostGrants, from, mostGrants, size, count);
            } else {
                Arrays.fill(mostGrants, size, size + count, 1);
            }
            System.arraycopy(other.priority, from, priority, size, count);
            System.arraycopy(other.registeredOn, from, registeredOn, size, count);
            size += count;
        }

        private void addPersons(TextColumn other, int from, int to) {
            for (int at = from; at < to && other.size() == 0; at++) {
                person.add("");
            }
            if (other.size() > 0) {
                person.addAll(other, from, to);
            }
        }

        private void makeRoom(int more) {
            int needed = Math.addExact(size, more);
            if (needed > priority.length) {
                int larger = Math.addExact(needed, needed >> 1);
                place = Arrays.copyOf(place, larger);
                mostGrants = Arrays.copyOf(mostGrants, larger);
                priority = Arrays.copyOf(priority, larger);
                registeredOn = Arrays.copyOf(registeredOn, larger);
            }
        }

        /** Returns what was added. */
        NeedTable build() {
            trim();
            return new NeedTable(id.build(), household.build(), persons(person.build()), this);
        }

        private TextColumn persons(TextColumn all) {
            return all.anyText() ? all : new TextColumn.Builder().build();
        }

        /** Forgets the room to grow, and columns that say nothing. */
        private void trim() {
            boolean anyPlace = Arrays.stream(place, 0, size).anyMatch(Objects::nonNull);
            boolean anySeveral = Arrays.stream(mostGrants, 0, size).anyMatch(most -> most > 1);
            place = Arrays.copyOf(place, anyPlace ? size : 0);
            mostGrants = Arrays.copyOf(mostGrants, anySeveral ? size : 0);
            priority = Arrays.copyOf(priority, size);
            registeredOn = Arrays.copyOf(registeredOn, size);
        }
    }
}
