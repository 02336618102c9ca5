package io.github.zhuanjie.supply;

import io.github.zhuanjie.base.Coded;

/**
 * Why a change to the reservations was refused.
 */
public enum ReservationRefusal implements Coded {
    /** The supply list has no such project. */
    PROJECT_UNKNOWN("PROJECT_UNKNOWN"),
    /** The project states no capacity, so that nothing can be promised of it. */
    CAPACITY_UNKNOWN("CAPACITY_UNKNOWN"),
    /** The residence lies in none of the areas that the project serves. */
    AREA_NOT_SERVED("AREA_NOT_SERVED"),
    /** The project takes no applications on this day: it has not begun, or has ended. */
    PROJECT_CLOSED("PROJECT_CLOSED"),
    /** The reservation does not say how much money or how many units it holds, which the project limits. */
    USE_UNKNOWN("USE_UNKNOWN"),
    /** Not enough places are left. */
    PLACES_EXHAUSTED("PLACES_EXHAUSTED"),
    /** Not enough money is left. */
    BUDGET_EXHAUSTED("BUDGET_EXHAUSTED"),
    /** Not enough units of service are left. */
    UNITS_EXHAUSTED("UNITS_EXHAUSTED"),
    /** The quota of the place, or of an area around it, does not reach, or the place has no share. */
    AREA_QUOTA_EXHAUSTED("AREA_QUOTA_EXHAUSTED"),
    /** All that is held would come to more money than can be counted. */
    AMOUNT_RANGE("AMOUNT_RANGE"),
    /** Another reservation has the identifier. */
    ID_TAKEN("ID_TAKEN"),
    /** No reservation has the identifier: it was never made, was released or has expired. */
    RESERVATION_UNKNOWN("RESERVATION_UNKNOWN"),
    /** The hold ended before it was confirmed, or before it was even asked for. */
    HOLD_EXPIRED("HOLD_EXPIRED");

    private final String code;

    ReservationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
