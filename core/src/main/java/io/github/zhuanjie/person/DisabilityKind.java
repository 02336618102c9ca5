package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;

/**
 * The kind of a disability (残疾类别), GB/T 26341. The numbering is general knowledge; it is also the nineteenth digit of a
 * {@link DisabilityCertificateNumber}.
 */
public enum DisabilityKind implements StandardCoded {
    /** Visual (视力), 1. */
    VISUAL("VISUAL", "1"),
    /** Hearing (听力), 2. */
    HEARING("HEARING", "2"),
    /** Speech (言语), 3. */
    SPEECH("SPEECH", "3"),
    /** Physical (肢体), 4. */
    PHYSICAL("PHYSICAL", "4"),
    /** Intellectual (智力), 5. */
    INTELLECTUAL("INTELLECTUAL", "5"),
    /** Psychiatric (精神), 6. */
    PSYCHIATRIC("PSYCHIATRIC", "6"),
    /** Multiple (多重), 7. */
    MULTIPLE("MULTIPLE", "7");

    private final String code;
    private final String standardCode;

    DisabilityKind(String code, String standardCode) {
        this.code = code;
        this.standardCode = standardCode;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.of(standardCode);
    }
}
