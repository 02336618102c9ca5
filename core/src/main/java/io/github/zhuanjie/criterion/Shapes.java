package io.github.zhuanjie.criterion;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every criterion has to be, so that it means something. */
final class Shapes {

    private static final int MAX_MONTHS = 1200;
    private static final int MAX_DAYS = 9999;

    private static final int MAX_VALUES = 1000;
    private static final int MAX_CHARACTERS = 100_000;

    private Shapes() {}

    static void requireParts(List<Criterion> parts) {
        if (parts.isEmpty()) {
            throw new InvalidValueException("CRITERION_EMPTY", "a criterion with parts must have at least one");
        }
        requireDepth(1 + deepest(parts));
    }

    static void requireDepth(int depth) {
        if (depth > Criterion.MAX_DEPTH) {
            throw new InvalidValueException(
                    "CRITERION_DEPTH", "criteria must not nest deeper than " + Criterion.MAX_DEPTH);
        }
    }

    /** Bounds what a criterion that nobody understands may hold, as a city's own fields are bounded. */
    static void requireSize(OpaqueValue content) {
        int[] left = {MAX_VALUES, MAX_CHARACTERS};
        if (!fits(content, left)) {
            throw new InvalidValueException(
                    "CRITERION_SIZE",
                    "an unrecognized criterion must have at most 1,000 values and 100,000 characters");
        }
    }

    private static boolean fits(OpaqueValue value, int[] left) {
        boolean counted = --left[0] >= 0;
        if (counted && value instanceof OpaqueValue.Members members) {
            return members.of().entrySet().stream()
                    .allMatch(member -> fits(member.getKey(), left) && fits(member.getValue(), left));
        } else if (counted && value instanceof OpaqueValue.Elements elements) {
            return elements.of().stream().allMatch(element -> fits(element, left));
        } else if (counted && value instanceof OpaqueValue.Text text) {
            return fits(text.text(), left);
        }
        return counted && (!(value instanceof OpaqueValue.Number number) || fits(number.text(), left));
    }

    private static boolean fits(String text, int[] left) {
        left[1] -= Math.min(text.length(), MAX_CHARACTERS + 1);
        return left[1] >= 0;
    }

    /** Counts an opaque value as criteria would count; a document has two levels for each of them. */
    static int depthOf(OpaqueValue value) {
        return Math.max(levels(value, 0, 1), (levels(value, 1, 1) + 1) / 2);
    }

    /** Counts objects, and arrays with the given weight, one inside the other; stops soon after the limit. */
    private static int levels(OpaqueValue value, int arrayWeight, int depth) {
        if (depth > 2 * Criterion.MAX_DEPTH + 1) {
            return 1;
        }
        if (value instanceof OpaqueValue.Members members) {
            return 1 + deepest(members.of().values(), arrayWeight, depth);
        }
        return value instanceof OpaqueValue.Elements elements
                ? arrayWeight + deepest(elements.of(), arrayWeight, depth)
                : 0;
    }

    private static int deepest(Collection<OpaqueValue> values, int arrayWeight, int depth) {
        int deepest = 0;
        for (OpaqueValue value : values) {
            deepest = Math.max(deepest, levels(value, arrayWeight, depth + 1));
        }
        return deepest;
    }

    /** Allocates nothing: it runs at each level of a tree that is read. */
    static int deepest(List<Criterion> parts) {
        int deepest = 0;
        for (Criterion part : parts) {
            deepest = Math.max(deepest, part.depth());
        }
        return deepest;
    }

    /** One quantifier within another would ask every member about every member, and mean nothing more. */
    static void requireNoQuantifier(Criterion part) {
        if (part instanceof Criterion.AnyMember
                || part instanceof Criterion.AllMembers
                || part instanceof Criterion.MemberCount) {
            throw new InvalidValueException(
                    "CRITERION_SCOPE", "what is asked of each member must not ask about all members again");
        }
        part.parts().forEach(Shapes::requireNoQuantifier);
    }

    static void requireCount(int count, int parts) {
        if (count < 1 || count > parts) {
            throw new InvalidValueException("CRITERION_COUNT", "count must lie between 1 and the number of parts");
        }
    }

    static void requireBounds(int min, Optional<Integer> max) {
        if (min < 0 || max.orElse(min) < min) {
            throw new InvalidValueException("CRITERION_BOUNDS", "bounds must be 0 or more, max not below min");
        }
    }

    static void requirePositive(Period period) {
        boolean tooLong = period.toTotalMonths() > MAX_MONTHS || period.getDays() > MAX_DAYS;
        if (period.isZero() || period.isNegative() || tooLong) {
            throw new InvalidValueException(
                    "CRITERION_PERIOD", "a period must be above zero and at most 100 years or 9999 days");
        }
    }

    static <E extends Enum<E>> Set<E> named(Class<E> type, Collection<E> values) {
        if (values.isEmpty()) {
            throw new InvalidValueException("CRITERION_EMPTY", "a criterion must name at least one value");
        }
        return ordered(type, values);
    }

    static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(values);
        return Collections.unmodifiableSet(set);
    }
}
