package io.github.zhuanjie.person;

import io.github.zhuanjie.base.StandardCoded;
import java.util.Optional;

/**
 * The level of a disability certificate (残疾等级, GB/T 26341), 1 being the most severe; {@link #NONE} is the known
 * absence of a disability, unlike a fact that is unknown. The numbers of the levels are general knowledge.
 *
 * <p>The words 轻残 and 重残 of forms are no levels: which levels are severe differs between places (levels 1 and 2, or 3 and
 * 4 as well for intellectual and psychiatric disability). They are read as {@link HealthStatus#DISABLED}, which keeps them
 * as its wording, and the level stays unknown. For words such as 肢体二级, see {@link
 * io.github.zhuanjie.codes.DisabilityWords}.
 */
public enum DisabilityLevel implements StandardCoded {
    /** No disability. */
    NONE("NONE"),
    /** Level one (一级), the most severe. */
    LEVEL_1("LEVEL_1"),
    /** Level two (二级). */
    LEVEL_2("LEVEL_2"),
    /** Level three (三级). */
    LEVEL_3("LEVEL_3"),
    /** Level four (四级). */
    LEVEL_4("LEVEL_4");

    private final String code;

    DisabilityLevel(String code) {
        this.code = code;
    }

    @Override
    public String getCode() {
        return code;
    }

    @Override
    public Optional<String> getStandardCode() {
        return this == NONE ? Optional.empty() : Optional.of(Integer.toString(ordinal()));
    }

    /**
     * Tells whether this level is another or more severe.
     *
     * @param level  the mildest level that counts
     * @return true if this is a level of disability not milder than the other
     */
    public boolean isAtLeast(DisabilityLevel level) {
        return this != NONE && compareTo(level) <= 0;
    }
}
