package io.github.zhuanjie.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Some of all pairs of a case and a target: for each case the targets, ascending. A target is the position of a project or
 * criterion in the list that was given. Takes 2 bytes a pair and 8 bytes a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Selection {

    private final int[] rowOfCase;
    private final List<Part> parts;

    Selection(int[] rowOfCase, List<Part> parts) {
        this.rowOfCase = rowOfCase;
        this.parts = List.copyOf(parts);
    }

    /**
     * Returns how many targets there are for a case.
     *
     * @param index  the position of the case in the collection that was given
     * @return the number
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public int count(int index) {
        Part part = partOf(index);
        int row = rowOfCase[index] % Block.SIZE;
        return part.first[row + 1] - part.first[row];
    }

    /**
     * Returns one of the targets of a case.
     *
     * @param index  the position of the case in the collection that was given
     * @param number  which of them, from zero
     * @return the position of the project or criterion; greater for a greater number
     * @throws IndexOutOfBoundsException if there is no such case, or it has not so many targets
     */
    public int target(int index, int number) {
        Objects.checkIndex(number, count(index));
        Part part = partOf(index);
        return part.targets[part.first[rowOfCase[index] % Block.SIZE] + number];
    }

    /**
     * Tells whether a pair is among them, in time logarithmic in the number of targets of the case.
     *
     * @param index  the position of the case in the collection that was given
     * @param target  the position of the project or criterion
     * @return true if it is
     * @throws IndexOutOfBoundsException if there is no such case
     */
    public boolean contains(int index, int target) {
        Part part = partOf(index);
        int row = rowOfCase[index] % Block.SIZE;
        return target >= 0
                && target <= Character.MAX_VALUE
                && Arrays.binarySearch(part.targets, part.first[row], part.first[row + 1], (char) target) >= 0;
    }

    /**
     * Returns the number of pairs.
     *
     * @return the number, of all cases together
     */
    public long size() {
        return parts.stream().mapToLong(part -> part.targets.length).sum();
    }

    private Part partOf(int index) {
        return parts.get(rowOfCase[Objects.checkIndex(index, rowOfCase.length)] / Block.SIZE);
    }

    /** The pairs of a block: where those of each row begin, and the targets. */
    static final class Part {

        private final int[] first;
        private final char[] targets;

        Part(int[] first, char[] targets) {
            this.first = first;
            this.targets = targets;
        }
    }
}
