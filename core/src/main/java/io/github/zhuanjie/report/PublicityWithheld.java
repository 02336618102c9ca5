package io.github.zhuanjie.report;

import io.github.zhuanjie.base.Coded;

/** Why a household is counted on a publicity list and not named. */
public enum PublicityWithheld implements Coded {
    /** The person to be named is a minor, or the recognition is one of a child. */
    MINOR("MINOR"),
    /** The birth date of the person to be named is not known, so that a minor cannot be ruled out. */
    AGE_UNKNOWN("AGE_UNKNOWN"),
    /** Nobody to be named, or no name, is recorded. */
    NAME_UNKNOWN("NAME_UNKNOWN"),
    /** Who is covered, or how many are, is not known. */
    COVERED_UNKNOWN("COVERED_UNKNOWN"),
    /** The household's recognition covers several members and not the head. */
    HEAD_NOT_COVERED("HEAD_NOT_COVERED"),
    /** The recognition or the consent begins after the list is put up. */
    NOT_YET("NOT_YET"),
    /** The recognition ended before the list is put up, or the consent ends or is withdrawn before it is taken down. */
    ENDED("ENDED");

    private final String code;

    PublicityWithheld(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
