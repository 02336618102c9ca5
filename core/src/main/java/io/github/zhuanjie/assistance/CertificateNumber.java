package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.SensitiveText;
import java.util.Objects;

/**
 * The number on a certificate of assistance, such as 低保证号, exactly as the ledger has it: places number them as they
 * like, and no national form was found.
 *
 * <p>Immutable and thread-safe. Sensitive, because it leads to one household: {@code toString} masks.
 */
public final class CertificateNumber extends SensitiveText {

    private static final int MAX_LENGTH = 50;

    private CertificateNumber(String value) {
        super(value);
    }

    /**
     * Obtains a number.
     *
     * @param text  the number as written, without spaces around it
     * @return the number
     * @throws InvalidValueException with code {@code CERTIFICATE_SYNTAX} if the text breaks the rule of {@link
     *     FreeText#isValid} with 50 code points
     */
    public static CertificateNumber of(String text) {
        if (!FreeText.isValid(Objects.requireNonNull(text, "text"), MAX_LENGTH)) {
            throw new InvalidValueException(
                    "CERTIFICATE_SYNTAX",
                    "certificate number must be 1 to 50 characters without control characters or spaces around it");
        }
        return new CertificateNumber(text);
    }
}
