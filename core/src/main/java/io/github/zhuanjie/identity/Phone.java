package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * A person's telephone number in mainland China: a mobile number of eleven digits that begins with 13 to 19, or a number
 * with area code and hyphen such as {@code 0514-83456789}, with an extension of one to six digits after another hyphen.
 *
 * <p>Service numbers (12345, 400-…, 95…) are those of organisations and are refused: a person who is reached through one
 * is not reached. The contact of an organisation is a plain text. The area code is 010, 02x or 0 and three digits; the
 * number behind it has seven or eight digits and begins with 2 to 9. These forms are general knowledge; whether a number
 * is in use cannot be known from its digits.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class Phone extends SensitiveText {

    private static final int MOBILE_LENGTH = 11;
    private static final int MAX_EXTENSION = 6;

    private Phone(String value) {
        super(value);
    }

    /**
     * Obtains a number from its canonical form.
     *
     * @param text  a mobile number or a number with area code
     * @return the number
     * @throws InvalidValueException with code {@code PHONE_SYNTAX} if the text is of another form
     */
    public static Phone of(String text) {
        if (!isValid(Objects.requireNonNull(text, "text"))) {
            throw new InvalidValueException(
                    "PHONE_SYNTAX", "phone must be a mobile number of 11 digits or a number with area code and hyphen");
        }
        return new Phone(text);
    }

    /**
     * Tells whether {@link #of} would accept a text.
     *
     * @param text  any text
     * @return true if the text is a number in canonical form
     */
    public static boolean isValid(CharSequence text) {
        return isMobile(text) || isLandline(text);
    }

    /**
     * Reads a number as people write it: spaces, brackets and hyphens, full-width characters, the country code 86 and
     * 转 before an extension are repaired and reported. A number without area code is refused, because its place is not
     * known.
     *
     * @param text  the number as found
     * @return the number with what was changed
     * @throws InvalidValueException as {@link #of}, after the repairs
     */
    public static Normalized<Phone> normalize(String text) {
        Normalized<String> repaired = PhoneRepair.apply(text);
        return new Normalized<>(of(repaired.value()), repaired.changes());
    }

    /**
     * Tells whether this is a mobile number, one that a short message reaches.
     *
     * @return true if it has no area code
     */
    public boolean isMobile() {
        return isMobile(reveal());
    }

    static boolean isMobile(CharSequence s) {
        return s.length() == MOBILE_LENGTH
                && s.charAt(0) == '1'
                && s.charAt(1) >= '3'
                && Digits.areAll(s, 1, MOBILE_LENGTH);
    }

    static boolean isLandline(CharSequence s) {
        int area = areaLength(s);
        if (area == 0 || s.length() <= area || s.charAt(area) != '-') {
            return false;
        }
        int end = area + 1;
        while (end < s.length() && s.charAt(end) != '-') {
            end++;
        }
        return isSubscriber(s, area + 1, end) && (end == s.length() || isExtension(s, end + 1));
    }

    /** Returns how many characters the area code has: three where it is 010 or 02x, four elsewhere, none if it is none. */
    static int areaLength(CharSequence s) {
        if (s.length() < 4 || s.charAt(0) != '0' || !Digits.areAll(s, 1, 3)) {
            return 0;
        }
        char second = s.charAt(1);
        if (second == '2' || second == '1' && s.charAt(2) == '0') {
            return 3;
        }
        return second >= '3' && Digits.areAll(s, 3, 4) ? 4 : 0;
    }

    private static boolean isSubscriber(CharSequence s, int from, int to) {
        return (to - from == 7 || to - from == 8) && s.charAt(from) >= '2' && Digits.areAll(s, from, to);
    }

    private static boolean isExtension(CharSequence s, int from) {
        int length = s.length() - from;
        return length >= 1 && length <= MAX_EXTENSION && Digits.areAll(s, from, s.length());
    }
}
