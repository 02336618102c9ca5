package io.github.zhuanjie.identity;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * Where a person lives, in free words (家庭住址), as written: for a letter or a visit. The division that rules ask for is
 * a {@link io.github.zhuanjie.division.DivisionCode}, which is never read out of an address.
 *
 * <p>Immutable and thread-safe. Sensitive: {@code toString} masks.
 */
public final class Address extends SensitiveText {

    private static final int MAX_CODE_POINTS = 200;

    private Address(String value) {
        super(value);
    }

    /**
     * Obtains an address.
     *
     * @param text  the address as written, without spaces around it
     * @return the address
     * @throws InvalidValueException with code {@code ADDRESS_SYNTAX} if the text breaks the rule of {@link
     *     FreeText#isValid} with 200 code points
     */
    public static Address of(String text) {
        if (!FreeText.isValid(Objects.requireNonNull(text, "text"), MAX_CODE_POINTS)) {
            throw new InvalidValueException(
                    "ADDRESS_SYNTAX",
                    "address must be 1 to 200 characters without control characters or spaces around it");
        }
        return new Address(text);
    }
}
