package io.github.zhuanjie.ledger;

import io.github.zhuanjie.identity.ResidentId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run has seen what should come once: identifiers of records, people by their numbers, and rows that say the same of
 * somebody. Keeps numbers and codes of texts in primitive arrays, since a file may have a million of them. Not thread-safe.
 */
final class Seen {

    private final Map<String, Long> records = new HashMap<>();
    private final LongMap heads = new LongMap();
    private final LongMap persons = new LongMap();
    private final LongMap likenesses = new LongMap();
    private final LongMap copies = new LongMap();

    /**
     * A cell, or a whole row.
     *
     * @param sheet  the sheet, from 1
     * @param row  the row, from 1
     * @param column  the column, 0 for the whole row
     */
    record Place(int sheet, int row, int column) {

        private static final int COLUMN_BITS = 15;
        private static final int ROW_BITS = 31;

        private long packed() {
            return ((long) sheet << ROW_BITS | row) << COLUMN_BITS | column;
        }

        private static Optional<Place> unpacked(long packed) {
            return packed == 0
                    ? Optional.empty()
                    : Optional.of(new Place(
                            (int) (packed >>> COLUMN_BITS + ROW_BITS),
                            (int) (packed >>> COLUMN_BITS & Integer.MAX_VALUE),
                            (int) (packed & (1 << COLUMN_BITS) - 1)));
        }

        /** Returns the arguments of a fault that names this place: the sheet, and the cell or row in it. */
        String[] arguments() {
            return new String[] {Integer.toString(sheet), CellFault.nameOf(row, column)};
        }
    }

    /** Forgets everything: what follows is another ledger. */
    void clear() {
        records.clear();
        for (LongMap map : List.of(heads, persons, likenesses, copies)) {
            map.clear();
        }
    }

    /** Remembers a record; returns where another had its identifier. */
    Optional<Place> record(String id, Place here) {
        Long before = records.putIfAbsent(id, here.packed());
        return before == null ? Optional.empty() : Place.unpacked(before);
    }

    /** Remembers the head of a household; returns where the same person headed another. */
    Optional<Place> head(ResidentId number, Place here) {
        return Place.unpacked(heads.putIfAbsent(keyOf(number), here.packed()));
    }

    /** Remembers a member of a household; returns where the same person was one before. */
    Optional<Place> person(ResidentId number, Place here) {
        return Place.unpacked(persons.putIfAbsent(keyOf(number), here.packed()));
    }

    /** Remembers what rows about one thing have in common; returns where that stood before. */
    Optional<Place> likeness(String text, Place here) {
        return Place.unpacked(likenesses.putIfAbsent(codeOf(text), here.packed()));
    }

    /** Remembers all that a row says; returns where that stood before. */
    Optional<Place> copy(String text, Place here) {
        return Place.unpacked(copies.putIfAbsent(codeOf(text), here.packed()));
    }

    /** The last of the eighteen characters follows from the others. */
    private static long keyOf(ResidentId number) {
        String text = number.reveal();
        return Long.parseLong(text, 0, text.length() - 1, 10);
    }

    /** Returns 64 bits that two texts among millions do not share by chance; never zero. */
    private static long codeOf(String text) {
        long code = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            code = mixed(code ^ text.charAt(i));
        }
        return code == 0 ? 1 : code;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 32) * 0xd6e8feb86659fd93L;
        return mixed ^ mixed >>> 29;
    }

    /** A map of numbers, none of which is zero, by numbers that are not zero either. */
    private static final class LongMap {

        private static final int SMALLEST = 1 << 6;

        private long[] keys = new long[SMALLEST];
        private long[] values = new long[SMALLEST];
        private int size;

        private void clear() {
            if (size > 0) {
                Arrays.fill(keys, 0);
                size = 0;
            }
        }

        /** Returns what was there before, 0 for nothing. */
        long putIfAbsent(long key, long value) {
            if (2 * size >= keys.length) {
                grow();
            }
            int slot = slot(key);
            if (keys[slot] == key) {
                return values[slot];
            }
            keys[slot] = key;
            values[slot] = value;
            size++;
            return 0;
        }

        private int slot(long key) {
            int slot = (int) mixed(key) & keys.length - 1;
            while (keys[slot] != 0 && keys[slot] != key) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private void grow() {
            long[] oldKeys = keys;
            long[] oldValues = values;
            keys = new long[2 * oldKeys.length];
            values = new long[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i]);
                    keys[slot] = oldKeys[i];
                    values[slot] = oldValues[i];
                }
            }
        }
    }
}
