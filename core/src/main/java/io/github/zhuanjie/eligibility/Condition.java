package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.Coded;

/**
 * What a finding is about: a kind of criterion, or one of the conditions that every project has. The code is the key of
 * its text in both languages.
 *
 * <p>Which conditions can change is our reading, no document's: what a person, a household or a project may yet come to,
 * not what is asked of anybody. Health, sex, nationality, what happened and who belongs to a household are what they are.
 */
public enum Condition implements Coded {
    /** The project helps where the household lives. */
    PROJECT_AREA("PROJECT_AREA", Change.EITHER_WAY),
    /** The project is open on the day. */
    PROJECT_WINDOW("PROJECT_WINDOW", Change.EITHER_WAY),
    /** The project helps with this kind of need. */
    PROJECT_NEED_KIND("PROJECT_NEED_KIND", Change.EITHER_WAY),
    /** Help from the project can be had by a single person or family. */
    PROJECT_APPLICATION("PROJECT_APPLICATION"),
    /** The project's criteria are published. */
    PROJECT_CRITERIA("PROJECT_CRITERIA"),
    /** What the project gives is published and comes to a sum in this case. */
    PROJECT_STANDARD("PROJECT_STANDARD", Change.EITHER_WAY),
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
    CATEGORY("CATEGORY", Change.EITHER_WAY),
    /** A recognition in one of the categories ended not long ago. */
    CATEGORY_LEFT("CATEGORY_LEFT"),
    /** Age between bounds. */
    AGE("AGE", Change.EITHER_WAY),
    /** Of a sex. */
    SEX("SEX"),
    /** A Chinese national. */
    NATIONALITY("NATIONALITY"),
    /** Hukou within a division. */
    HUKOU("HUKOU", Change.EITHER_WAY),
    /** Living within a division. */
    RESIDENCE("RESIDENCE", Change.EITHER_WAY),
    /** Urban or rural. */
    SETTLEMENT("SETTLEMENT", Change.EITHER_WAY),
    /** Disability of at least a level. */
    DISABILITY("DISABILITY"),
    /** Able to care for themselves to one of the degrees. */
    SELF_CARE("SELF_CARE"),
    /** Diagnosed with one of the illnesses. */
    ILLNESS("ILLNESS"),
    /** At one of the stages of schooling. */
    STUDENT("STUDENT", Change.EITHER_WAY),
    /** In basic medical insurance. */
    INSURED("INSURED", Change.EITHER_WAY),
    /** Able to work to one of the degrees. */
    WORK_CAPACITY("WORK_CAPACITY"),
    /** In one of the states of employment. */
    EMPLOYMENT("EMPLOYMENT", Change.EITHER_WAY),
    /** A household of a number of people. */
    HEAD_COUNT("HEAD_COUNT"),
    /** Need of one of the kinds. */
    NEED_KIND("NEED_KIND", Change.EITHER_WAY),
    /** Own expense behind the need against a threshold. */
    EXPENSE("EXPENSE", Change.EITHER_WAY),
    /** Income per head against a threshold. */
    INCOME("INCOME", Change.EITHER_WAY),
    /** Income per head within the local multiple of the standard. */
    LOCAL_INCOME_MULTIPLE("LOCAL_INCOME_MULTIPLE", Change.EITHER_WAY),
    /** Rigid expenditure of a kind against a threshold. */
    RIGID_EXPENSE("RIGID_EXPENSE", Change.EITHER_WAY),
    /** Rigid expenditure above the local share of income. */
    RIGID_SHARE("RIGID_SHARE", Change.EITHER_WAY),
    /** Financial assets per head against a threshold. */
    FINANCIAL_ASSETS("FINANCIAL_ASSETS", Change.EITHER_WAY),
    /** No more dwellings than a number. */
    DWELLINGS("DWELLINGS", Change.EITHER_WAY),
    /** No more motor vehicles than a number. */
    MOTOR_VEHICLES("MOTOR_VEHICLES", Change.EITHER_WAY),
    /** One of the sudden events. */
    EVENT("EVENT"),
    /** Government aid was given before. */
    AFTER_GOVERNMENT_AID("AFTER_GOVERNMENT_AID", Change.COMES_TO_BE),
    /** Aid was received before. */
    AID_RECEIVED("AID_RECEIVED", Change.COMES_TO_BE),
    /** A rule that only a person can judge. */
    JUDGEMENT("JUDGEMENT"),
    /** A rule of a kind that this version does not know. */
    UNRECOGNIZED("UNRECOGNIZED"),
    /** The rule of the place and day by which government assistance is given is known. */
    LOCAL_RULE("LOCAL_RULE");

    private final String code;
    private final Change change;

    Condition(String code) {
        this(code, Change.NEVER);
    }

    Condition(String code, Change change) {
        this.code = code;
        this.change = change;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells whether the outcome may become another without a mistake having been corrected.
     *
     * @return true if it can change in at least one direction; aid that was given cannot be undone, and age only grows
     */
    public boolean isChangeable() {
        return change != Change.NEVER;
    }

    /** Tells whether the condition may come to hold, or to hold no longer. Age is told by its limits besides. */
    boolean canBecome(Truth truth) {
        return change == Change.EITHER_WAY || change == Change.COMES_TO_BE && truth == Truth.TRUE;
    }

    /** In which directions a condition can change. */
    private enum Change {
        NEVER,
        COMES_TO_BE,
        EITHER_WAY
    }
}
