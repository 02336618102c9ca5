package io.github.zhuanjie.extension;

import io.github.zhuanjie.base.Coded;

/** A type of value that may carry fields of a city's own; there is one for every {@link Extensible}. */
public enum ExtensionCarrier implements Coded {
    /** A household. */
    HOUSEHOLD("HOUSEHOLD", "Household"),
    /** A person. */
    PERSON("PERSON", "Person"),
    /** A need. */
    NEED("NEED", "Need"),
    /** A recognition for assistance (救助认定). */
    RECOGNITION("RECOGNITION", "Recognition"),
    /** A charitable organization. */
    ORGANIZATION("ORGANIZATION", "CharityOrganization"),
    /** A project of one. */
    PROJECT("PROJECT", "CharityProject"),
    /** A supply list. */
    SUPPLY_LIST("SUPPLY_LIST", "SupplyList"),
    /** A record of aid. */
    AID_RECORD("AID_RECORD", "AidRecord"),
    /** A consent. */
    CONSENT("CONSENT", "Consent"),
    /** A document between systems. */
    DOCUMENT("DOCUMENT", "Document");

    private final String code;
    private final String typeName;

    ExtensionCarrier(String code, String typeName) {
        this.code = code;
        this.typeName = typeName;
    }

    @Override
    public String getCode() {
        return code;
    }

    /**
     * Tells whether this is the carrier for a type.
     *
     * @param type  a registered type
     * @return true if fields of values of the type are meant
     */
    public boolean is(Class<?> type) {
        return Extensible.class.isAssignableFrom(type) && type.getSimpleName().equals(typeName);
    }
}
