package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.Criterion;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A criterion and where it stands.
 *
 * @param criterion  the criterion
 * @param pointer  the JSON Pointer
 * @param asksMembers  whether it is asked of each member
 * @param negated  whether it stands within a negation
 */
record Place(Criterion criterion, String pointer, boolean asksMembers, boolean negated) {

    Place(Criterion criterion, String pointer) {
        this(criterion, pointer, false, false);
    }

    /** Returns the parts, each in its place. */
    List<Place> parts() {
        if (criterion instanceof Criterion.AllMembers all) {
            return List.of(part(all.where(), "/where"), part(all.of(), "/of"));
        }
        List<Criterion> parts = criterion.parts();
        boolean listed = criterion instanceof Criterion.AllOf
                || criterion instanceof Criterion.AnyOf
                || criterion instanceof Criterion.AtLeast;
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i), listed ? "/of/" + i : "/of"))
                .toList();
    }

    private Place part(Criterion part, String step) {
        return new Place(
                part, pointer + step, asksMembers || isQuantifier(), negated || criterion instanceof Criterion.Not);
    }

    boolean isQuantifier() {
        return criterion instanceof Criterion.AnyMember
                || criterion instanceof Criterion.AllMembers
                || criterion instanceof Criterion.MemberCount;
    }
}
