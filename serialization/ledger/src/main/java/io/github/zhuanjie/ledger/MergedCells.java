package io.github.zhuanjie.ledger;

import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.ledger.table.MergedRegion;
import io.github.zhuanjie.ledger.table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The merged cells of a list, followed from row to row: which of them a row lies in, and what stands in their first cell.
 * A region is known by its leftmost column, the only one in which it can say anything. Not thread-safe.
 */
final class MergedCells {

    private static final int WIDE = 3;

    private final List<MergedRegion> regions;
    private final int from;
    private final int to;
    private final Map<Integer, Open> byColumn = new HashMap<>();
    private final PriorityQueue<MergedRegion> open =
            new PriorityQueue<>(Comparator.comparingInt(MergedRegion::lastRow));
    private final List<Integer> begun = new ArrayList<>();
    private int next;

    /**
     * A merged cell from further up.
     *
     * @param content  what stands in it, blank if the row in which it begins is no record
     * @param since  the row in which it begins
     */
    record Above(Cell content, int since) {}

    private record Open(MergedRegion region, Cell content) {}

    /**
     * Begins below a header, whose merged cells are its own.
     *
     * @param sorted  the regions of the sheet as {@link #sorted} returns them
     * @param afterRow  the last row of the header
     * @param from  the first column of the list
     * @param to  its last column
     */
    MergedCells(List<MergedRegion> sorted, int afterRow, int from, int to) {
        this.regions = sorted;
        this.from = from;
        this.to = to;
        this.next = firstBelow(sorted, afterRow);
    }

    /** Returns regions in the order of their first rows. */
    static List<MergedRegion> sorted(List<MergedRegion> regions) {
        List<MergedRegion> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparingInt(MergedRegion::firstRow));
        return sorted;
    }

    private static int firstBelow(List<MergedRegion> sorted, int row) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).firstRow() <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Goes on to a row; rows come in the order of their numbers. */
    void moveTo(Row row) {
        begun.clear();
        while (!open.isEmpty() && open.peek().lastRow() < row.number()) {
            MergedRegion ended = open.poll();
            byColumn.computeIfPresent(ended.firstColumn(), (column, last) -> last.region() == ended ? null : last);
        }
        while (next < regions.size() && regions.get(next).firstRow() <= row.number()) {
            MergedRegion region = regions.get(next);
            next++;
            if (region.firstColumn() >= from && region.firstColumn() <= to && region.lastRow() >= row.number()) {
                boolean begins = region.firstRow() == row.number();
                byColumn.put(
                        region.firstColumn(), new Open(region, begins ? row.cell(region.firstColumn()) : Cell.BLANK));
                open.add(region);
                begun.add(region.firstColumn());
            }
        }
    }

    /** Takes back what the row said that was moved to: it is no record, and merged cells that begin in it are its own. */
    void passOver() {
        begun.forEach(
                column -> byColumn.computeIfPresent(column, (number, last) -> new Open(last.region(), Cell.BLANK)));
    }

    boolean isNone() {
        return byColumn.isEmpty();
    }

    /** Returns the merged cell of a column that began in a row further up and covers this one too. */
    Optional<Above> above(int row, int column) {
        Open last = byColumn.get(column);
        return last == null || last.region().firstRow() == row
                ? Optional.empty()
                : Optional.of(new Above(last.content(), last.region().firstRow()));
    }

    /** Returns the last column of the merged cell that begins in a column, the column itself if none does. */
    int lastColumn(int column) {
        Open last = byColumn.get(column);
        return last == null ? column : last.region().lastColumn();
    }

    /** Tells whether a cell is merged across, as the heading of a part of the table is. */
    boolean isAcross(int column) {
        return lastColumn(column) - column + 1 >= WIDE;
    }
}
