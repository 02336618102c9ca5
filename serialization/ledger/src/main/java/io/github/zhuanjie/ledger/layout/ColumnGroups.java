package io.github.zhuanjie.ledger.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells lists that stand side by side, as where a long roster is printed in two columns: the same headers once more in the
 * same order, and so on to the last. Anything else is one list.
 */
final class ColumnGroups {

    private static final int MIN_GROUP = 2;

    private ColumnGroups() {}

    /**
     * The header over one column.
     *
     * @param number  the number of the column, from 1
     * @param text  what stands over it, as it is compared
     * @param column  what it is, empty if that is not known
     * @param inTenThousands  whether its amounts are in ten thousands of yuan
     */
    record Heading(int number, String text, Optional<Column> column, boolean inTenThousands) {

        boolean isPersonal() {
            return column.filter(found -> found.cells() == CellKind.NAME || found.cells() == CellKind.RESIDENT_ID)
                    .isPresent();
        }
    }

    /** Returns the lists from left to right, at least one. */
    static List<List<Heading>> of(List<Heading> headings) {
        for (int size = MIN_GROUP; size <= headings.size() / 2; size++) {
            if (repeats(headings, size)) {
                int width = size;
                return IntStream.range(0, headings.size() / width)
                        .mapToObj(list -> headings.subList(list * width, (list + 1) * width))
                        .toList();
            }
        }
        return List.of(headings);
    }

    /** The first list must name somebody, and nothing twice: else it may be one list with groups of columns. */
    private static boolean repeats(List<Heading> headings, int size) {
        List<Heading> first = headings.subList(0, size);
        Set<String> texts = new HashSet<>();
        if (headings.size() % size != 0
                || !first.stream().allMatch(heading -> texts.add(heading.text()))
                || first.stream().noneMatch(Heading::isPersonal)) {
            return false;
        }
        for (int i = size; i < headings.size(); i++) {
            if (!headings.get(i).text().equals(headings.get(i % size).text())) {
                return false;
            }
        }
        return true;
    }
}
