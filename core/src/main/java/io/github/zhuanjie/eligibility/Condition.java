package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/**
 * What a finding is about: a kind of criterion, or one of the conditions that every project has. The code is the key of
 * its text in both languages.
 */
public enum Condition implements Coded {
    /** The project helps where the household lives. */
    PROJECT_AREA("PROJECT_AREA"),
    /** The project is open on the day. */
    PROJECT_WINDOW("PROJECT_WINDOW"),
    /** The project helps with this kind of need. */
    PROJECT_NEED_KIND("PROJECT_NEED_KIND"),
    /** Help from the project can be had by a single person or family. */
    PROJECT_APPLICATION("PROJECT_APPLICATION"),
    /** The project's criteria are published. */
    PROJECT_CRITERIA("PROJECT_CRITERIA"),
    /** What the project gives is published and comes to a sum in this case. */
    PROJECT_STANDARD("PROJECT_STANDARD"),
    /** The person is no interested party of the project's donors or managers; missing where nobody was asked. */
    CONFLICT_OF_INTEREST("CONFLICT_OF_INTEREST"),
    /** All parts hold. */
    ALL_OF("ALL_OF"),
    /** At least one part holds. */
    ANY_OF("ANY_OF"),
    /** The part does not hold. */
    NOT("NOT"),
    /** The part holds for at least one member of the household. */
    ANY_MEMBER("ANY_MEMBER"),
    /** Recognised in one of the categories. */
    CATEGORY("CATEGORY"),
    /** Age between bounds. */
    AGE("AGE"),
    /** Hukou within a division. */
    HUKOU("HUKOU"),
    /** Living within a division. */
    RESIDENCE("RESIDENCE"),
    /** Urban or rural. */
    SETTLEMENT("SETTLEMENT"),
    /** Disability of at least a level. */
    DISABILITY("DISABILITY"),
    /** Diagnosed with one of the illnesses. */
    ILLNESS("ILLNESS"),
    /** At one of the stages of schooling. */
    STUDENT("STUDENT"),
    /** In basic medical insurance. */
    INSURED("INSURED"),
    /** Own expense of at least an amount. */
    EXPENSE("EXPENSE"),
    /** Income per head of at most a multiple of the local standard. */
    INCOME("INCOME"),
    /** One of the sudden events. */
    EVENT("EVENT"),
    /** Government aid was given before. */
    AFTER_GOVERNMENT_AID("AFTER_GOVERNMENT_AID"),
    /** A rule that only a person can judge. */
    JUDGEMENT("JUDGEMENT");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
