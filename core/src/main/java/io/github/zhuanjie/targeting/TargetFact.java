package io.github.zhuanjie.targeting;

import io.github.zhuanjie.base.Coded;

/**
 * Something that had to be known to answer a question about a target of charity.
 */
public enum TargetFact implements Coded {
    /** What is missing of the need. */
    NEED_GAP("NEED_GAP"),
    /** Whether government assistance was given for the need. */
    GOVERNMENT_AID("GOVERNMENT_AID"),
    /** The recognitions of the person alone. */
    PERSON_RECOGNITIONS("PERSON_RECOGNITIONS"),
    /** The recognitions of the household. */
    HOUSEHOLD_RECOGNITIONS("HOUSEHOLD_RECOGNITIONS"),
    /** The household's income of a year. */
    ANNUAL_INCOME("ANNUAL_INCOME"),
    /** How many people the household counts. */
    HEAD_COUNT("HEAD_COUNT"),
    /** The local subsistence standard of the day. */
    LOCAL_STANDARD("LOCAL_STANDARD"),
    /** The local income multiple for the margin. */
    LOCAL_MULTIPLE("LOCAL_MULTIPLE"),
    /** How far the person can care for themselves. */
    SELF_CARE("SELF_CARE"),
    /** The person's age. */
    BIRTH_DATE("BIRTH_DATE"),
    /** The person's disability. */
    DISABILITY_LEVEL("DISABILITY_LEVEL"),
    /** The person's serious illnesses. */
    ILLNESSES("ILLNESSES");

    private final String code;

    TargetFact(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
