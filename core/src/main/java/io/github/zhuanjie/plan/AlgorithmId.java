package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * The algorithm that made a result.
 *
 * @param name  its name, lower-case with hyphens
 * @param version  its version; results of different versions may differ
 */
@Disclosure(DisclosureClass.PUBLIC)
public record AlgorithmId(String name, String version) {

    /**
     * Requires a name and a version.
     *
     * @throws InvalidValueException with code {@code ALGORITHM_ID} if one is blank
     */
    public AlgorithmId {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        if (FreeText.isBlank(name) || FreeText.isBlank(version)) {
            throw new InvalidValueException("ALGORITHM_ID", "name and version must not be blank");
        }
    }
}
