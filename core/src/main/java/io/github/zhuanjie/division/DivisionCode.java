package io.github.zhuanjie.division;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Normalized.Change;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A code of an administrative division: six digits down to the county (GB/T 2260), nine for a township, twelve for a
 * village or community (the 统计用区划代码 extension: 2 + 2 + 2 + 3 + 3 digits).
 *
 * <p>A division has one canonical form, the shortest of these: {@code 321081}, never {@code 321081000000}; the long
 * form is accepted by {@link #normalize}. Containment is a comparison of digits, so it holds for codes that no
 * registry knows.
 *
 * <p>Immutable and thread-safe; ordered by digits, so that a division sorts before its parts.
 */
public final class DivisionCode implements Comparable<DivisionCode> {

    /** The whole country, written {@code 000000}: contains every division and is part of none. */
    public static final DivisionCode NATIONWIDE = new DivisionCode("000000");

    private final String value;

    private DivisionCode(String value) {
        this.value = value;
    }

    /**
     * Obtains a code from its canonical form.
     *
     * @param text  six, nine or twelve ASCII digits
     * @return the code
     * @throws InvalidValueException with code {@code DIVISION_SYNTAX} if the text is not of this form or has trailing
     *     zero groups that a shorter form leaves out
     */
    public static DivisionCode of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "DIVISION_SYNTAX", "division code must be 6, 9 or 12 ASCII digits in its shortest form");
        }
        return new DivisionCode(text);
    }

    /**
     * Tells whether {@link #of} would accept a text. Never throws, does not allocate.
     *
     * @param text  any text
     * @return true if the text is a code in canonical form
     */
    public static boolean isValid(CharSequence text) {
        int length = text.length();
        if (length != 6 && length != 9 && length != 12) {
            return false;
        }
        boolean lastGroupIsZero = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            lastGroupIsZero &= i < length - 3 || c == '0';
        }
        return length == 6 || !lastGroupIsZero;
    }

    /**
     * Reads a code as systems write it: the twelve-digit form of a higher division is shortened, surrounding spaces
     * and full-width digits are repaired.
     *
     * @param text  the code as found
     * @return the code with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<DivisionCode> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        String digits = repaired.value();
        if (isValid(digits)) {
            return new Normalized<>(of(digits), repaired.changes());
        }
        String shorter = digits;
        while ((shorter.length() == 9 || shorter.length() == 12) && shorter.endsWith("000")) {
            shorter = shorter.substring(0, shorter.length() - 3);
        }
        Set<Change> changes = EnumSet.of(Change.SHORTENED);
        changes.addAll(repaired.changes());
        return new Normalized<>(of(shorter), changes);
    }

    /**
     * Returns the level, read off the digits.
     *
     * @return the level
     */
    public DivisionLevel getLevel() {
        return switch (significantDigits()) {
            case 0 -> DivisionLevel.NATION;
            case 2 -> DivisionLevel.PROVINCE;
            case 4 -> DivisionLevel.PREFECTURE;
            case 6 -> DivisionLevel.COUNTY;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> DivisionLevel.VILLAGE;
        };
    }

    /**
     * Returns the division one level up, by the digits.
     *
     * @return the parent; empty for the whole country
     */
    public Optional<DivisionCode> getParent() {
        return switch (getLevel()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATIONWIDE);
            case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(new DivisionCode(value.substring(0, 6)));
            // a village without a township of its own lies directly in the county
            case VILLAGE -> Optional.of(new DivisionCode(value.substring(0, value.startsWith("000", 6) ? 6 : 9)));
        };
    }

    /**
     * Returns the division of a level that this one is or lies in.
     *
     * @param level  the level asked for
     * @return the ancestor or this code itself; empty if this code is above the level
     */
    public Optional<DivisionCode> atLevel(DivisionLevel level) {
        Optional<DivisionCode> code = Optional.of(this);
        while (code.isPresent() && code.get().getLevel().compareTo(level) > 0) {
            code = code.get().getParent();
        }
        return code.filter(c -> c.getLevel() == level);
    }

    /**
     * Tells whether this division is another one or lies in it. Takes constant time.
     *
     * @param other  the other division
     * @return true if this division is within the other
     */
    public boolean isWithin(DivisionCode other) {
        return value.startsWith(other.value.substring(0, other.significantDigits()));
    }

    int significantDigits() {
        if (value.length() > 6) {
            return value.length();
        }
        if (!value.endsWith("00")) {
            return 6;
        }
        if (!value.startsWith("00", 2)) {
            return 4;
        }
        return value.startsWith("00") ? 0 : 2;
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DivisionCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the canonical digits.
     *
     * @return six, nine or twelve digits
     */
    @Override
    public String toString() {
        return value;
    }
}
