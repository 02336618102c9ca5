package io.github.zhuanjie.ledger;

/**
 * What a row says about whose household it belongs to. Ledgers write the number of the household, the head's number or the
 * head's name, each on every row or on the first alone; the strongest that two rows both have tells whether they are of one
 * household.
 *
 * @param id  the number of the household, empty if the row has none
 * @param headNumber  the head's resident number, as it stands there
 * @param headName  the head's name, as it stands there
 */
record FamilyKey(String id, String headNumber, String headName) {

    static final FamilyKey NONE = new FamilyKey("", "", "");

    boolean isEmpty() {
        return id.isEmpty() && headNumber.isEmpty() && headName.isEmpty();
    }

    /** Returns what both say together; what this one says counts. */
    FamilyKey and(FamilyKey other) {
        return new FamilyKey(
                id.isEmpty() ? other.id : id,
                headNumber.isEmpty() ? other.headNumber : headNumber,
                headName.isEmpty() ? other.headName : headName);
    }

    /** Tells whether both are of one household by the first thing that both say; not if they have nothing in common. */
    boolean isSameAs(FamilyKey other) {
        if (!id.isEmpty() && !other.id.isEmpty()) {
            return id.equals(other.id);
        }
        if (!headNumber.isEmpty() && !other.headNumber.isEmpty()) {
            return headNumber.equalsIgnoreCase(other.headNumber);
        }
        return !headName.isEmpty() && headName.equals(other.headName);
    }

    boolean hasIdOf(FamilyKey other) {
        return !id.isEmpty() && id.equals(other.id);
    }

    /** Returns a constant: whose it is is personal. */
    @Override
    public String toString() {
        return "FamilyKey[***]";
    }
}
