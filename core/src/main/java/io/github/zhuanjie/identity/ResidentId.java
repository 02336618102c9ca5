package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.SensitiveText;
import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A citizen identity number (公民身份号码, GB 11643-1999): six digits of area, eight of birth date, three of sequence
 * and an ISO 7064 MOD 11-2 check character. Residence permits of Hong Kong, Macau and Taiwan residents (area 81, 82,
 * 83) have the same form.
 *
 * <p>The area is read but not judged: numbers keep the area of the place of first registration, which may have been
 * abolished long ago. Whether the number was ever issued cannot be known from its digits.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class ResidentId extends SensitiveText implements Comparable<ResidentId> {

    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int FIRST_CENTENARIAN = 996;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int MODULUS = 11;

    private ResidentId(String value) {
        super(value);
    }

    /**
     * Obtains a number from its canonical form: 17 ASCII digits and a digit or capital X.
     *
     * @param text  the number
     * @return the number
     * @throws InvalidValueException with code {@code RESIDENT_ID_SYNTAX}, {@code RESIDENT_ID_FOREIGN} (begins with 9, as
     *     no province does but a {@link ForeignPermanentResidentId}), {@code RESIDENT_ID_DATE} (no such day in the
     *     calendar) or {@code RESIDENT_ID_CHECK} (wrong check character)
     */
    public static ResidentId of(String text) {
        Fault fault = examine(Objects.requireNonNull(text, "text"));
        if (fault != Fault.NONE) {
            throw new InvalidValueException(fault.code, fault.rule);
        }
        return new ResidentId(text);
    }

    /**
     * Tells whether {@link #of} would accept a text. Never throws, does not allocate.
     *
     * @param text  any text
     * @return true if the text is a valid number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return examine(text) == Fault.NONE;
    }

    /**
     * Reads a number as people and spreadsheets write it: spaces and apostrophes around it, full-width digits and a
     * lower-case x are repaired and reported, nothing else.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<ResidentId> normalize(String text) {
        Normalized<String> repaired = Normalization.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    /**
     * Makes the number of today of one of fifteen digits, as issued until 1999: the year gets its century and the check
     * character is computed. Nothing else in the library accepts fifteen digits, because the step adds what the source
     * did not say.
     *
     * <p>The birth year is taken as 1900 to 1999. The sequences 996 to 999 were given to people born before 1900, so the
     * century of such a number is not known and it is refused. That rule, and that the upgraded number is the one that
     * was issued, are general knowledge.
     *
     * @param fifteenDigits  six digits of area, six of birth date, three of sequence
     * @return the number of eighteen characters
     * @throws InvalidValueException with code {@code RESIDENT_ID_OLD_SYNTAX}, {@code RESIDENT_ID_OLD_CENTURY} (sequence
     *     996 to 999), {@code RESIDENT_ID_FOREIGN} or {@code RESIDENT_ID_DATE} (no such day in the calendar)
     */
    public static ResidentId upgrade(String fifteenDigits) {
        if (fifteenDigits.length() != OLD_LENGTH || !Digits.areAll(fifteenDigits, 0, OLD_LENGTH)) {
            throw new InvalidValueException("RESIDENT_ID_OLD_SYNTAX", "old resident number must be 15 ASCII digits");
        }
        if (number(fifteenDigits, OLD_LENGTH - 3, OLD_LENGTH) >= FIRST_CENTENARIAN) {
            throw new InvalidValueException(
                    "RESIDENT_ID_OLD_CENTURY", "old resident number must not have a sequence from 996 to 999");
        }
        String body = fifteenDigits.substring(0, 6) + "19" + fifteenDigits.substring(6);
        return of(body + check(body));
    }

    /**
     * Computes the check character of the first 17 digits.
     *
     * @param body  17 ASCII digits
     * @return the check character, a digit or X
     * @throws InvalidValueException with code {@code RESIDENT_ID_SYNTAX} if there are not 17 ASCII digits
     */
    public static char checkCharacter(String body) {
        if (body.length() != LENGTH - 1 || !Digits.areAll(body, 0, LENGTH - 1)) {
            throw new InvalidValueException(Fault.SYNTAX.code, "body must be 17 ASCII digits");
        }
        return check(body);
    }

    /**
     * Returns the birth date.
     *
     * @return the day of birth
     */
    public LocalDate getBirthDate() {
        return LocalDate.of(birthYear(reveal()), number(reveal(), 10, 12), number(reveal(), 12, 14));
    }

    /**
     * Returns the sex: the sequence is odd for men and even for women.
     *
     * @return the sex
     */
    public Sex getSex() {
        return number(reveal(), 14, 17) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * Returns whose number this is.
     *
     * @return the kind, told by the area
     */
    public ResidentIdKind getKind() {
        return switch (number(reveal(), 0, 2)) {
            case 81 -> ResidentIdKind.HONG_KONG_PERMIT;
            case 82 -> ResidentIdKind.MACAU_PERMIT;
            case 83 -> ResidentIdKind.TAIWAN_PERMIT;
            default -> ResidentIdKind.CITIZEN;
        };
    }

    /**
     * Returns the area of first registration, which need not exist any more and says nothing of today's hukou.
     *
     * @return the six-digit division code
     */
    public DivisionCode getArea() {
        return DivisionCode.of(reveal().substring(0, 6));
    }

    @Override
    public int compareTo(ResidentId other) {
        return reveal().compareTo(other.reveal());
    }

    private static Fault examine(CharSequence s) {
        if (s.length() != LENGTH || !Digits.areAll(s, 0, LENGTH - 1)) {
            return Fault.SYNTAX;
        }
        char last = s.charAt(LENGTH - 1);
        if (last != 'X' && (last < '0' || last > '9')) {
            return Fault.SYNTAX;
        }
        if (s.charAt(0) == '9') {
            return Fault.FOREIGN;
        }
        if (!hasBirthDate(s)) {
            return Fault.DATE;
        }
        return check(s) == last ? Fault.NONE : Fault.CHECK;
    }

    static char check(CharSequence s) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += WEIGHTS[i] * (s.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % MODULUS);
    }

    static boolean hasBirthDate(CharSequence s) {
        return isDate(birthYear(s), number(s, 10, 12), number(s, 12, 14));
    }

    static int birthYear(CharSequence s) {
        return number(s, 6, 10);
    }

    private static int number(CharSequence s, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n = n * 10 + (s.charAt(i) - '0');
        }
        return n;
    }

    private static boolean isDate(int year, int month, int day) {
        if (year == 0 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        return day <= length;
    }

    private enum Fault {
        NONE("", ""),
        SYNTAX("RESIDENT_ID_SYNTAX", "resident number must be 17 ASCII digits and a digit or capital X"),
        FOREIGN("RESIDENT_ID_FOREIGN", "resident number must not begin with 9, as a permanent residence number does"),
        DATE("RESIDENT_ID_DATE", "resident number must hold a day that exists"),
        CHECK("RESIDENT_ID_CHECK", "resident number must end in its check character");

        private final String code;
        private final String rule;

        Fault(String code, String rule) {
            this.code = code;
            this.rule = rule;
        }
    }
}
