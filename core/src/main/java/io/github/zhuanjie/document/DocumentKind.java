package io.github.zhuanjie.document;

import io.github.zhuanjie.base.Coded;
import java.util.Locale;

/** A kind of document, told apart by the code of its content; each has a schema. */
public enum DocumentKind implements Coded {
    /** A household with its members. */
    HOUSEHOLD("HOUSEHOLD"),
    /** Needs of whatever households. */
    NEED_LIST("NEED_LIST"),
    /** A supply list (慈善资源供给清单). */
    SUPPLY_LIST("SUPPLY_LIST"),
    /** What changed from one version of a supply list to another. */
    SUPPLY_CHANGE("SUPPLY_CHANGE"),
    /** A referral as its events have left it. */
    REFERRAL("REFERRAL"),
    /** What one side tells the other of referrals, such as a reply. */
    REFERRAL_EVENTS("REFERRAL_EVENTS"),
    /** A part of the history of a referral, bound by its hashes. */
    REFERRAL_HISTORY("REFERRAL_HISTORY"),
    /** A consent. */
    CONSENT("CONSENT"),
    /** Records of aid. */
    AID_RECORDS("AID_RECORDS"),
    /** What a matching service is asked. */
    MATCHING_REQUEST("MATCHING_REQUEST"),
    /** What a matching service answers. */
    MATCHING_RESULT("MATCHING_RESULT"),
    /** Supply against demand in an area. */
    COORDINATION_REPORT("COORDINATION_REPORT");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Returns the name of the file that the schema of this kind is in, in every version.
     *
     * @return a name such as {@code supply-list.schema.json}
     */
    public String schemaFile() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-') + ".schema.json";
    }
}
