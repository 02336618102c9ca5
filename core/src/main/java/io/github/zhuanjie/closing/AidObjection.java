package io.github.zhuanjie.closing;

import io.github.zhuanjie.base.Coded;

/**
 * What is wrong or doubtful with a record of aid that a referral fed back. The first seven keep it out of the ledger; with
 * the others it is entered, because aid that was given and is missing would be given twice, and a person looks at it.
 */
public enum AidObjection implements Coded {
    /** What the referral is about was erased, or is not known to this side: nothing can be compared. */
    TERMS_UNKNOWN("TERMS_UNKNOWN", true),
    /** The referral should never have been. */
    REFERRAL_IN_ERROR("REFERRAL_IN_ERROR", true),
    /** It is for another household. */
    OTHER_HOUSEHOLD("OTHER_HOUSEHOLD", true),
    /** It is for another member of the household. */
    OTHER_PERSON("OTHER_PERSON", true),
    /** It is for another need. */
    OTHER_NEED("OTHER_NEED", true),
    /** It is of another project than the one that the referral was for. */
    OTHER_PROJECT("OTHER_PROJECT", true),
    /** Help was fed back, but its records were erased before they came here: what was given is missing in the ledger. */
    DETAILS_ERASED("DETAILS_ERASED", true),
    /** It came with an event that had no effect, as after a withdrawal; it was given all the same. */
    SET_ASIDE("SET_ASIDE", false),
    /** It names no need, so that it does not reduce the gap of this one. */
    NEED_NOT_NAMED("NEED_NOT_NAMED", false),
    /** It was given by somebody else than the recipient, as when a hub passed the referral on. */
    OTHER_PROVIDER("OTHER_PROVIDER", false),
    /** It is called aid of the government where a charity was referred to, or the other way round. */
    OTHER_SOURCE("OTHER_SOURCE", false),
    /** It was decided before the referral was drafted: perhaps the need was met already. */
    DECIDED_BEFORE("DECIDED_BEFORE", false),
    /** It is itself a referral and no aid of its own. */
    REFERRAL_ONLY("REFERRAL_ONLY", false),
    /** The ledger has a different record under the same identifier; neither counts until somebody has decided. */
    DIFFERENT_VERSIONS("DIFFERENT_VERSIONS", false),
    /**
     * The ledger that the feed was given has it, though the referral that it looks like coming from does not report it, or
     * reports what is refused here: perhaps it came from an earlier feed, and was taken back since.
     */
    STILL_IN_LEDGER("STILL_IN_LEDGER", false);

    private final String code;
    private final boolean refusing;

    AidObjection(String code, boolean refusing) {
        this.code = code;
        this.refusing = refusing;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells whether a record is kept out of the ledger.
     *
     * @return true if it is, false if it is only doubtful
     */
    public boolean isRefusing() {
        return refusing;
    }
}
