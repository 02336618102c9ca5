package io.github.zhuanjie.person;

import io.github.zhuanjie.base.Hierarchical;
import io.github.zhuanjie.base.StandardCoded;
import io.github.zhuanjie.household.Settlement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a household registration (户口性质): the two kinds of before the reform of 2014 to 2016, which ledgers still use,
 * and those since.
 *
 * <p>No standard is known for the numbers; they are those of common registers, general knowledge. Whether a household counts
 * as urban or rural is another question, see {@link Settlement}.
 */
public enum HukouKind implements StandardCoded, Hierarchical<HukouKind> {
    /** Agricultural (农业户口), 1. */
    AGRICULTURAL("AGRICULTURAL", "1", null),
    /** Non-agricultural (非农业户口), 2. */
    NON_AGRICULTURAL("NON_AGRICULTURAL", "2", null),
    /** Resident (居民户口), not said which. */
    RESIDENT("RESIDENT", null, null),
    /** Resident, family household (居民家庭户口), 3. */
    RESIDENT_FAMILY("RESIDENT_FAMILY", "3", RESIDENT),
    /** Resident, collective household (居民集体户口), 4. */
    RESIDENT_COLLECTIVE("RESIDENT_COLLECTIVE", "4", RESIDENT);

    private final String code;
    private final @Nullable String standardCode;
    private final @Nullable HukouKind broader;

    HukouKind(String code, @Nullable String standardCode, @Nullable HukouKind broader) {
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
        return Optional.ofNullable(standardCode);
    }

    @Override
    public Optional<HukouKind> getBroader() {
        return Optional.ofNullable(broader);
    }
}
