package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.Coded;

/** How an amount must compare with a threshold; whether the threshold itself is enough is never left to a guess. */
public enum Comparison implements Coded {
    /** Less than the threshold (低于). */
    BELOW("BELOW"),
    /** The threshold or less (不超过). */
    AT_MOST("AT_MOST"),
    /** The threshold or more (达到). */
    AT_LEAST("AT_LEAST"),
    /** More than the threshold (超过). */
    ABOVE("ABOVE");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells on which side of the threshold it holds.
     *
     * @return true if it holds for more, false if for less
     */
    public boolean isMore() {
        return this == AT_LEAST || this == ABOVE;
    }

    /**
     * Tells whether a value compares so.
     *
     * @param <T> the type of both
     * @param value  the value
     * @param threshold  the threshold
     * @return true if it does
     */
    public <T extends Comparable<T>> boolean holds(T value, T threshold) {
        int order = value.compareTo(threshold);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
        };
    }
}
