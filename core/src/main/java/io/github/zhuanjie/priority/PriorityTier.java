package io.github.zhuanjie.priority;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.FreeText;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A group of needs that goes before all later ones, whatever their points.
 *
 * @param title  what the group is called, as people are told
 * @param categories  in one of which the person or household must be recognised, narrower ones included; empty if that
 *     does not matter
 * @param urgencies  one of which the need must have; empty if that does not matter
 */
@Disclosure(DisclosureClass.PUBLIC)
public record PriorityTier(String title, Set<AssistanceCategory> categories, Set<Urgency> urgencies) {

    private static final int MAX_LENGTH = 100;

    /**
     * Requires a title and something to tell the needs of the tier by.
     *
     * @throws InvalidValueException with code {@code PRIORITY_TIER} if the title is blank or longer than 100 characters,
     *     or neither a category nor an urgency is named
     */
    public PriorityTier {
        if (FreeText.isBlank(title) || title.length() > MAX_LENGTH || categories.isEmpty() && urgencies.isEmpty()) {
            throw new InvalidValueException(
                    "PRIORITY_TIER", "tier must have a title of 1 to 100 characters and name a category or an urgency");
        }
        categories = ordered(AssistanceCategory.class, categories);
        urgencies = ordered(Urgency.class, urgencies);
    }

    private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> some) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(some);
        return Collections.unmodifiableSet(set);
    }

    /** Tells whether a need with these belongs here. */
    boolean fits(Set<AssistanceCategory> held, Urgency urgency) {
        boolean inTime = urgencies.isEmpty() || urgencies.contains(urgency);
        return inTime
                && (categories.isEmpty()
                        || categories.stream().anyMatch(named -> held.stream().anyMatch(named::includes)));
    }
}
