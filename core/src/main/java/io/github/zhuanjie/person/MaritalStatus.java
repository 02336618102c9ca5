package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Hierarchical;
import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The marital status (婚姻状况) of a person, GB/T 2261.2. Code 90 (not stated) is not a status here but a fact that is unknown.
 *
 * <p>Codes 10, 20, 30 and 40 were seen in third-party code that cites the standard; 21 to 23 are general knowledge.
 */
public enum MaritalStatus implements StandardCoded, Hierarchical<MaritalStatus> {
    /** Never married (未婚), code 10. */
    NEVER_MARRIED("NEVER_MARRIED", "10", null),
    /** Married (已婚), code 20. */
    MARRIED("MARRIED", "20", null),
    /** Married for the first time (初婚), code 21. */
    FIRST_MARRIAGE("FIRST_MARRIAGE", "21", MARRIED),
    /** Married again (再婚), code 22. */
    REMARRIED("REMARRIED", "22", MARRIED),
    /** Married again to the same person (复婚), code 23. */
    RESTORED_MARRIAGE("RESTORED_MARRIAGE", "23", MARRIED),
    /** Widowed (丧偶), code 30. */
    WIDOWED("WIDOWED", "30", null),
    /** Divorced (离婚), code 40. */
    DIVORCED("DIVORCED", "40", null);

    private final String code;
    private final String standardCode;
    private final @Nullable MaritalStatus broader;

    MaritalStatus(String code, String standardCode, @Nullable MaritalStatus broader) {
        this.code = code;
        this.standardCode = standardCode;
        this.broader = broader;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return Optional.of(standardCode);
    }

    @Override
    public Optional<MaritalStatus> getBroader() {
        return Optional.ofNullable(broader);
    }
}
