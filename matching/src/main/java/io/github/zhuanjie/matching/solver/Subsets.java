package io.github.zhuanjie.matching.solver;

/**
 * The sets that can be made of a few changes, by what they cost, with what they lose. A set is left out where another
 * costs no more, takes no more places and is better even when the money that the difference leaves is put to use.
 */
final class Subsets {

    private final int most;
    int size;
    long[] cost;
    double[] value;
    int[] places;
    long[] chosen;

    private long[] otherCost;
    private double[] otherValue;
    private int[] otherPlaces;
    private long[] otherChosen;

    Subsets(int most) {
        this.most = most;
        cost = new long[most];
        value = new double[most];
        places = new int[most];
        chosen = new long[most];
        otherCost = new long[most];
        otherValue = new double[most];
        otherPlaces = new int[most];
        otherChosen = new long[most];
    }

    /** Forgets all sets but the empty one. */
    void clear() {
        size = 1;
        cost[0] = 0;
        value[0] = 0;
        places[0] = 0;
        chosen[0] = 0;
    }

    /**
     * Lets each set be made with a change and without, unless there would be too many.
     *
     * @param bit  the change
     * @param itsCost  what it costs, negative if it gives money back
     * @param itsPlaces  how many places it takes
     * @param itsValue  what it loses less what the money and the places that it takes are worth
     */
    void add(int bit, long itsCost, int itsPlaces, double itsValue) {
        if (size > most / 2) {
            return;
        }
        int made = 0;
        int without = 0;
        int with = 0;
        while (without < size || with < size) {
            boolean isWith = without == size || with < size && cost[with] + itsCost < cost[without];
            int from = isWith ? with++ : without++;
            long c = isWith ? cost[from] + itsCost : cost[from];
            double v = isWith ? value[from] + itsValue : value[from];
            int q = isWith ? places[from] + itsPlaces : places[from];
            if (made == 0 || v < otherValue[made - 1] || q < otherPlaces[made - 1]) {
                otherCost[made] = c;
                otherValue[made] = v;
                otherPlaces[made] = q;
                otherChosen[made] = isWith ? chosen[from] | 1L << bit : chosen[from];
                made++;
            }
        }
        swap(made);
    }

    private void swap(int made) {
        size = made;
        long[] swapped = cost;
        cost = otherCost;
        otherCost = swapped;
        double[] swappedValue = value;
        value = otherValue;
        otherValue = swappedValue;
        int[] swappedPlaces = places;
        places = otherPlaces;
        otherPlaces = swappedPlaces;
        swapped = chosen;
        chosen = otherChosen;
        otherChosen = swapped;
    }
}
