package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of health (健康状况) as registers write it, GB/T 2261.3 in its one-digit form, and the word of assistance forms
 * for which the standard has no code (重病).
 *
 * <p>It says less than {@link Illness} and {@link DisabilityLevel} and replaces neither: projects judge on those. Codes 1, 2, 3
 * and 6 were seen in third-party code that cites the standard; 5 is general knowledge.
 */
public enum HealthStatus implements StandardCoded {
    /** Healthy or good (健康或良好), code 1. */
    GOOD("GOOD", "1"),
    /** Fair or weak (一般或较弱), code 2. */
    FAIR("FAIR", "2"),
    /** With a chronic illness (有慢性病), code 3. */
    CHRONIC_ILLNESS("CHRONIC_ILLNESS", "3"),
    /** Seriously ill (重病): on assistance forms, without a code of the standard. */
    SERIOUS_ILLNESS("SERIOUS_ILLNESS", null),
    /** With a physiological defect (有生理缺陷), code 5. */
    PHYSICAL_DEFECT("PHYSICAL_DEFECT", "5"),
    /** Disabled (残疾), code 6. */
    DISABLED("DISABLED", "6");

    private final String code;
    private final @Nullable String standardCode;

    HealthStatus(String code, @Nullable String standardCode) {
        this.code = code;
        this.standardCode = standardCode;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.ofNullable(standardCode);
    }
}
