package io.github.zhuanjie.need;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Needs that look like one and the same: a hint for a person to look at, never a reason to drop one.
 *
 * @param needs  the needs, two or more, ordered by identifier; each is linked to another one of them, not always to all
 * @param reasons  why, not empty
 */
public record DuplicateGroup(
        @Disclosure(DisclosureClass.IDENTIFIER) List<NeedId> needs,
        @Disclosure(DisclosureClass.NEED) Set<DuplicateReason> reasons) {

    /**
     * Orders both.
     *
     * @throws InvalidValueException with code {@code DUPLICATE_GROUP} if there are fewer than two different needs, or no reason
     */
    public DuplicateGroup {
        needs = needs.stream().distinct().sorted().toList();
        if (needs.size() < 2 || reasons.isEmpty()) {
            throw new InvalidValueException("DUPLICATE_GROUP", "a group must have two needs and a reason");
        }
        reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
    }

    /**
     * Returns no more than identifiers: the rest tells of a person.
     *
     * @return a text without the reasons
     */
    @Override
    public String toString() {
        return "DuplicateGroup" + needs;
    }
}
