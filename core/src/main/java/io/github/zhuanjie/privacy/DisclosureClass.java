package io.github.zhuanjie.privacy;

import io.github.zhuanjie.base.Coded;
import java.util.Arrays;
import java.util.Optional;

/**
 * To whom a member of a document may be shown: to everybody, to those whom a consent names for a {@link DataKind}, or
 * to nobody outside the office. A member that nobody classed is {@link #HIDDEN}, so that a new one stays inside until
 * somebody has thought about it (PIPL art. 6: the least that the purpose needs). The classes are ours; the law knows
 * personal and sensitive personal information (art. 4, 28).
 */
public enum DisclosureClass implements Coded {
    /** Says nothing of a person, not even beside other members of the document. */
    PUBLIC("PUBLIC", null),
    /**
     * An identifier of the embedding system: means nothing outside, goes along with whatever is disclosed and may stand
     * in logs. {@link io.github.zhuanjie.identity.Identifiers} keeps personal numbers out of it.
     */
    IDENTIFIER("IDENTIFIER", null),
    /** Never leaves the office, whatever a consent says: notes, evidence, who decided. */
    INTERNAL("INTERNAL", null),
    /** Disclosed with {@link DataKind#NAME}. */
    NAME("NAME", DataKind.NAME),
    /** Disclosed with {@link DataKind#RESIDENT_ID}. */
    RESIDENT_ID("RESIDENT_ID", DataKind.RESIDENT_ID),
    /** Disclosed with {@link DataKind#CONTACT}. */
    CONTACT("CONTACT", DataKind.CONTACT),
    /** Disclosed with {@link DataKind#DEMOGRAPHICS}. */
    DEMOGRAPHICS("DEMOGRAPHICS", DataKind.DEMOGRAPHICS),
    /** Disclosed with {@link DataKind#HOUSEHOLD}. */
    HOUSEHOLD("HOUSEHOLD", DataKind.HOUSEHOLD),
    /** Disclosed with {@link DataKind#ASSISTANCE_STATUS}. */
    ASSISTANCE_STATUS("ASSISTANCE_STATUS", DataKind.ASSISTANCE_STATUS),
    /** Disclosed with {@link DataKind#HEALTH}. */
    HEALTH("HEALTH", DataKind.HEALTH),
    /** Disclosed with {@link DataKind#INCOME}. */
    INCOME("INCOME", DataKind.INCOME),
    /** Disclosed with {@link DataKind#BANK_ACCOUNT}. */
    BANK_ACCOUNT("BANK_ACCOUNT", DataKind.BANK_ACCOUNT),
    /** Disclosed with {@link DataKind#EDUCATION_EMPLOYMENT}. */
    EDUCATION_EMPLOYMENT("EDUCATION_EMPLOYMENT", DataKind.EDUCATION_EMPLOYMENT),
    /** Disclosed with {@link DataKind#NEED}. */
    NEED("NEED", DataKind.NEED),
    /** Not classed, and therefore shown to nobody. */
    HIDDEN("HIDDEN", null);

    private final String code;
    private final DataKind kind;

    DisclosureClass(String code, DataKind kind) {
        this.code = code;
        this.kind = kind;
    }

    /**
     * Returns the class of what is disclosed with a kind of information.
     *
     * @param kind  the kind
     * @return the class
     */
    public static DisclosureClass of(DataKind kind) {
        return Arrays.stream(values())
                .filter(disclosure -> disclosure.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Returns the kind of information that a consent must cover.
     *
     * @return the kind; empty if consent is not needed, or does not help
     */
    public Optional<DataKind> getDataKind() {
        return Optional.ofNullable(kind);
    }

    /**
     * Tells whether a member of this class may stand in {@code toString}, logs and messages.
     *
     * @return true for what is public and for identifiers
     */
    public boolean isPrintable() {
        return this == PUBLIC || this == IDENTIFIER;
    }
}
