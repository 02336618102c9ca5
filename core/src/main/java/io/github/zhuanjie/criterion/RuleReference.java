package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a rule is written, so that a finding can be traced to it and an old finding to the old text.
 *
 * @param id  names the rule within its document, such as {@code yizheng-2022/threshold}
 * @param version  the version or date of the text, such as {@code 2022-10}
 * @param clause  the document and its clause, as people cite it
 */
@Disclosure(DisclosureClass.PUBLIC)
public record RuleReference(String id, Optional<String> version, Optional<String> clause) {

    private static final int MAX_LENGTH = 200;

    /** Requires a name, and texts that are not blank and not longer than 200 characters. */
    public RuleReference {
        requireText(id);
        Objects.requireNonNull(version, "version").ifPresent(RuleReference::requireText);
        Objects.requireNonNull(clause, "clause").ifPresent(RuleReference::requireText);
    }

    private static void requireText(String text) {
        if (FreeText.isBlank(text) || text.length() > MAX_LENGTH) {
            throw new InvalidValueException("RULE_REFERENCE", "texts of a reference must be 1 to 200 characters");
        }
    }
}
