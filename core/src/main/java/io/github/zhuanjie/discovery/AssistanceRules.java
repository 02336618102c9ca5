package io.github.zhuanjie.discovery;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of government assistance that a system knows, by category, area and day.
 *
 * <p>The rule of the smallest area around a place holds, whole: no part of the larger area's rule is added to it. A question
 * outside the confirmed spans has no answer, see {@link #gaps}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AssistanceRules {

    private static final Comparator<AssistanceRule> ORDER = Comparator.comparing(AssistanceRule::getCategory)
            .thenComparing(AssistanceRule::getArea)
            .thenComparing(AssistanceRule::span);

    private final List<AssistanceRule> rules;
    private final Set<AssistanceCategory> categories;

    private AssistanceRules(Collection<AssistanceRule> rules) {
        this.rules = rules.stream().sorted(ORDER).toList();
        Set<AssistanceCategory> found = EnumSet.noneOf(AssistanceCategory.class);
        this.rules.forEach(rule -> found.add(rule.getCategory()));
        this.categories = Collections.unmodifiableSet(found);
        for (int i = 1; i < this.rules.size(); i++) {
            requireApart(this.rules.get(i - 1), this.rules.get(i));
        }
    }

    private static void requireApart(AssistanceRule one, AssistanceRule next) {
        boolean isSame =
                one.getCategory() == next.getCategory() && one.getArea().equals(next.getArea());
        if (isSame && one.span().overlaps(next.span())) {
            throw new IllegalArgumentException("rules of an area for a category must not overlap: "
                    + next.getCategory().getCode() + " " + next.getArea() + " from " + next.getValidFrom());
        }
    }

    /**
     * Obtains the rules of a table.
     *
     * @param rules  the rules, in any order
     * @return the rules
     * @throws IllegalArgumentException if two rules of an area for a category are in force on the same day
     */
    public static AssistanceRules of(Collection<AssistanceRule> rules) {
        return new AssistanceRules(rules);
    }

    /**
     * Returns the categories that some rule is about, wherever and whenever.
     *
     * @return the categories in the order of {@link AssistanceCategory}
     */
    public Set<AssistanceCategory> categories() {
        return categories;
    }

    /**
     * Finds the rule in force at a place on a day.
     *
     * @param category  the category, exactly: the rule of a broader or narrower one is another rule
     * @param place  where the household is registered or lives
     * @param day  the day asked for
     * @return the rule of the smallest area that has one, or empty if none is confirmed for that place and day
     */
    public Optional<AssistanceRule> find(AssistanceCategory category, DivisionCode place, LocalDate day) {
        return around(category, place)
                .filter(rule -> rule.span().contains(day))
                .max(Comparator.comparing(rule -> rule.getArea().getLevel()));
    }

    /**
     * Tells whether a part of a place has a rule of its own on a day, so that who is only known to be somewhere in the place
     * cannot be said to fall under the rule of the whole.
     *
     * @param category  the category, exactly
     * @param place  the place
     * @param day  the day asked for
     * @return true if some rule in force has an area that lies in the place and is not all of it
     */
    public boolean isDivided(AssistanceCategory category, DivisionCode place, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.getCategory() == category && rule.span().contains(day))
                .map(AssistanceRule::getArea)
                .anyMatch(area -> !area.equals(place) && area.isWithin(place));
    }

    private Stream<AssistanceRule> around(AssistanceCategory category, DivisionCode place) {
        return rules.stream().filter(rule -> rule.getCategory() == category && place.isWithin(rule.getArea()));
    }

    /**
     * Returns the days on which no rule is confirmed for a category at a place.
     *
     * @param category  the category
     * @param place  where households are registered or live
     * @param within  the days asked for
     * @return the missing spans in the order of time; empty if every day has a rule
     */
    public List<DaySpan> gaps(AssistanceCategory category, DivisionCode place, DaySpan within) {
        List<DaySpan> gaps = new ArrayList<>();
        LocalDate open = within.first();
        for (DaySpan known : spans(category, place, within)) {
            if (known.first().isAfter(open)) {
                gaps.add(new DaySpan(open, known.first().minusDays(1)));
            }
            if (!known.last().isBefore(within.last())) { // before the step to the day after, which may not exist
                return List.copyOf(gaps);
            }
            LocalDate after = known.last().plusDays(1);
            open = after.isAfter(open) ? after : open;
        }
        gaps.add(new DaySpan(open, within.last()));
        return List.copyOf(gaps);
    }

    private List<DaySpan> spans(AssistanceCategory category, DivisionCode place, DaySpan within) {
        return around(category, place)
                .map(AssistanceRule::span)
                .filter(within::overlaps)
                .sorted()
                .toList();
    }
}
