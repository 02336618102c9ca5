package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/** Something that has to be known to decide a condition, so that what is missing can be named and asked for. */
public enum FactKind implements Coded {
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
    /** The person's day of birth. */
    BIRTH_DATE("BIRTH_DATE"),
    /** The person's disability. */
    DISABILITY_LEVEL("DISABILITY_LEVEL"),
    /** The person's serious illnesses. */
    ILLNESSES("ILLNESSES"),
    /** The kinds of the person's disability. */
    DISABILITY_KINDS("DISABILITY_KINDS"),
    /** The person's sex. */
    SEX("SEX"),
    /** Whether the person is a Chinese national. */
    NATIONALITY("NATIONALITY"),
    /** At which stage of schooling the person is. */
    STUDENT_STAGE("STUDENT_STAGE"),
    /** Whether the person is in basic medical insurance. */
    INSURED("INSURED"),
    /** How far the person can work. */
    WORK_CAPACITY("WORK_CAPACITY"),
    /** The person's employment. */
    EMPLOYMENT("EMPLOYMENT"),
    /** Members of the household that are not listed. */
    MEMBERS("MEMBERS"),
    /** Where the household lives. */
    RESIDENCE("RESIDENCE"),
    /** Where the household is registered. */
    HUKOU("HUKOU"),
    /** Whether the household counts as urban or rural. */
    SETTLEMENT("SETTLEMENT"),
    /** The household's own expense of twelve months, of a kind. */
    HOUSEHOLD_EXPENSE("HOUSEHOLD_EXPENSE"),
    /** The household's financial assets. */
    FINANCIAL_ASSETS("FINANCIAL_ASSETS"),
    /** How many dwellings the household owns. */
    DWELLINGS("DWELLINGS"),
    /** How many motor vehicles the household owns. */
    MOTOR_VEHICLES("MOTOR_VEHICLES"),
    /** The own expense behind the need, of a kind. */
    NEED_EXPENSE("NEED_EXPENSE"),
    /** The documents of the own expense, of a kind. */
    EXPENSE_EVIDENCE("EXPENSE_EVIDENCE"),
    /** The sudden event behind the need. */
    EVENT("EVENT"),
    /** The day of the sudden event. */
    EVENT_DAY("EVENT_DAY"),
    /** What aid was given before. */
    AID_HISTORY("AID_HISTORY"),
    /** The local share of income above which rigid expenditure is hardship. */
    LOCAL_RIGID_RATIO("LOCAL_RIGID_RATIO"),
    /** The local disposable income per head of the year before. */
    DISPOSABLE_INCOME("DISPOSABLE_INCOME"),
    /** What a person has to judge. */
    JUDGEMENT("JUDGEMENT"),
    /** What the project has not published. */
    PROJECT_RULE("PROJECT_RULE"),
    /** What a newer version would know how to ask. */
    NEWER_RULE("NEWER_RULE"),
    /** Whether the person is an interested party of the project. */
    INTERESTED_PARTY("INTERESTED_PARTY"),
    /** A need, where a rule asks about one and none is recorded. */
    NEED("NEED"),
    /** The rule of the place and day by which government assistance is given. */
    LOCAL_RULE("LOCAL_RULE");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
