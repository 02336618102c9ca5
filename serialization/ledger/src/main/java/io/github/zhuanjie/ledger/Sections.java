package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the headings above a row say of it. A heading holds until the next of its kind, or of its level or a higher one; what
 * stood first is the outer: a village below 一、城市低保 leaves the category, a new category ends the village. A heading that
 * nobody knows ends what it may stand in the place of, so that no row gets a category that is another's. Immutable.
 *
 * @param standing  the headings in force, the outer ones first
 */
record Sections(List<Heading> standing) {

    static final Sections NONE = new Sections(List.of());

    /** One thing that a heading says. */
    private sealed interface Heading {
        int level();

        record Category(String word, int level) implements Heading {}

        record Place(DivisionCode code, int level) implements Heading {}
    }

    /** Returns what holds below a line. */
    Sections below(SectionText line) {
        List<Heading> after = new ArrayList<>(standing);
        switch (line.kind()) {
            case GROUP -> {}
            case OTHER_PLACE -> cut(after, Heading.Place.class, line.level());
            case OTHER -> cutLevel(after, line.level());
            case KNOWN -> {
                line.category().ifPresent(word -> cut(after, Heading.Category.class, line.level()));
                line.place().ifPresent(code -> cut(after, Heading.Place.class, line.level()));
                line.category().ifPresent(word -> after.add(new Heading.Category(word, line.level())));
                line.place().ifPresent(code -> after.add(new Heading.Place(code, line.level())));
            }
        }
        return new Sections(List.copyOf(after));
    }

    private static void cut(List<Heading> headings, Class<? extends Heading> kind, int level) {
        if (level < SectionText.UNNUMBERED) {
            cutLevel(headings, level);
        }
        cutFrom(headings, kind::isInstance);
    }

    private static void cutLevel(List<Heading> headings, int level) {
        cutFrom(headings, heading -> heading.level() >= level);
    }

    private static void cutFrom(List<Heading> headings, Predicate<Heading> first) {
        for (int i = 0; i < headings.size(); i++) {
            if (first.test(headings.get(i))) {
                headings.subList(i, headings.size()).clear();
                return;
            }
        }
    }

    /** Returns the word of the category. */
    Optional<String> category() {
        return standing.stream()
                .filter(Heading.Category.class::isInstance)
                .map(heading -> ((Heading.Category) heading).word())
                .findFirst();
    }

    /** Returns the place. */
    Optional<DivisionCode> place() {
        return standing.stream()
                .filter(Heading.Place.class::isInstance)
                .map(heading -> ((Heading.Place) heading).code())
                .findFirst();
    }

    /** Tells whether rows would be read the same under others. */
    boolean saysSameAs(Sections other) {
        return category().equals(other.category()) && place().equals(other.place());
    }
}
