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
    /** At least so many parts hold. */
    AT_LEAST("AT_LEAST"),
    /** The part holds for every member who is meant, and somebody is. */
    ALL_MEMBERS("ALL_MEMBERS"),
    /** Somebody is meant and has it. */
    MEMBER_MEANT("MEMBER_MEANT"),
    /** The part holds for a number of members. */
    MEMBER_COUNT("MEMBER_COUNT"),
    /** What holds for members who are not listed. */
    UNLISTED_MEMBERS("UNLISTED_MEMBERS"),
    /** Recognised in one of the categories. */
    CATEGORY("CATEGORY"),
    /** A recognition in one of the categories ended not long ago. */
    CATEGORY_LEFT("CATEGORY_LEFT"),
    /** Age between bounds. */
    AGE("AGE"),
    /** Of a sex. */
    SEX("SEX"),
    /** A Chinese national. */
    NATIONALITY("NATIONALITY"),
    /** Hukou within a division. */
    HUKOU("HUKOU"),
    /** Living within a division. */
    RESIDENCE("RESIDENCE"),
    /** Urban or rural. */
    SETTLEMENT("SETTLEMENT"),
    /** Disability of at least a level. */
    DISABILITY("DISABILITY"),
    /** Able to care for themselves to one of the degrees. */
    SELF_CARE("SELF_CARE"),
    /** Diagnosed with one of the illnesses. */
    ILLNESS("ILLNESS"),
    /** At one of the stages of schooling. */
    STUDENT("STUDENT"),
    /** In basic medical insurance. */
    INSURED("INSURED"),
    /** Able to work to one of the degrees. */
    WORK_CAPACITY("WORK_CAPACITY"),
    /** In one of the states of employment. */
    EMPLOYMENT("EMPLOYMENT"),
    /** A household of a number of people. */
    HEAD_COUNT("HEAD_COUNT"),
    /** Need of one of the kinds. */
    NEED_KIND("NEED_KIND"),
    /** Own expense behind the need against a threshold. */
    EXPENSE("EXPENSE"),
    /** Income per head against a threshold. */
    INCOME("INCOME"),
    /** Income per head within the local multiple of the standard. */
    LOCAL_INCOME_MULTIPLE("LOCAL_INCOME_MULTIPLE"),
    /** Rigid expenditure of a kind against a threshold. */
    RIGID_EXPENSE("RIGID_EXPENSE"),
    /** Rigid expenditure above the local share of income. */
    RIGID_SHARE("RIGID_SHARE"),
    /** Financial assets per head against a threshold. */
    FINANCIAL_ASSETS("FINANCIAL_ASSETS"),
    /** No more dwellings than a number. */
    DWELLINGS("DWELLINGS"),
    /** No more motor vehicles than a number. */
    MOTOR_VEHICLES("MOTOR_VEHICLES"),
    /** One of the sudden events. */
    EVENT("EVENT"),
    /** Government aid was given before. */
    AFTER_GOVERNMENT_AID("AFTER_GOVERNMENT_AID"),
    /** Aid was received before. */
    AID_RECEIVED("AID_RECEIVED"),
    /** A rule that only a person can judge. */
    JUDGEMENT("JUDGEMENT"),
    /** A rule of a kind that this version does not know. */
    UNRECOGNIZED("UNRECOGNIZED"),
    /** The rule of the place and day by which government assistance is given is known. */
    LOCAL_RULE("LOCAL_RULE");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
