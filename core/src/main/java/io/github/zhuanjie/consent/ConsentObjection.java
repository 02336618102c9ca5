package io.github.zhuanjie.consent;

import io.github.zhuanjie.base.Coded;

/**
 * Why a consent does not carry a disclosure.
 */
public enum ConsentObjection implements Coded {
    /** The consent is of another household or person. */
    OTHER_SUBJECT("OTHER_SUBJECT"),
    /** The consent was given to another organisation, which may tell; this one may not (PIPL art. 23). */
    OTHER_PROVIDER("OTHER_PROVIDER"),
    /** The consent names another recipient (PIPL art. 23: consent is separate for each). */
    OTHER_RECIPIENT("OTHER_RECIPIENT"),
    /** The consent is for another purpose (PIPL art. 14: a changed purpose takes a new consent). */
    OTHER_PURPOSE("OTHER_PURPOSE"),
    /** The person was told of another way in which the recipient gets it (PIPL art. 14, 23). */
    OTHER_METHOD("OTHER_METHOD"),
    /** The consent begins after this day. */
    NOT_YET_GIVEN("NOT_YET_GIVEN"),
    /** The consent has expired. */
    EXPIRED("EXPIRED"),
    /** The consent was withdrawn (PIPL art. 15). */
    WITHDRAWN("WITHDRAWN"),
    /** The consent does not cover a kind of information without which there is nothing to disclose. */
    DATA_NOT_COVERED("DATA_NOT_COVERED"),
    /**
     * The person is under fourteen, or may be (PIPL art. 31), or is of age and has a guardian on record, and no guardian
     * consented.
     */
    GUARDIAN_REQUIRED("GUARDIAN_REQUIRED"),
    /** A guardian consented, but the record does not bear out that it was one. */
    GUARDIAN_UNCONFIRMED("GUARDIAN_UNCONFIRMED"),
    /** The person was not told all that the law asks for, or was told after consenting (PIPL art. 17, 23, 30). */
    NOTICE_INCOMPLETE("NOTICE_INCOMPLETE"),
    /** The person was told of no name or no contact of the recipient (PIPL art. 23). */
    CONTACT_MISSING("CONTACT_MISSING");

    private final String code;

    ConsentObjection(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }
}
