package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import java.util.Objects;

/**
 * A need that no project serves, with the projects that show why.
 *
 * <p>Where the allocation claims that priority is respected or that the number served is the largest, the projects are
 * a <em>saturated set</em>, which proves it for this need: all its candidates lie in the set, every project of the set
 * has all its places taken, and whoever holds one of these places has no candidate outside the set, so that nobody can
 * make room. Where projects share their capacity out among areas, give once to a household or person, or needs have several
 * grants, a project may be saturated for some needs only; the projects then are at least those through which the need could
 * ask others to make room, and {@code MatchingVerifier} follows every such move itself. An allocation that claims anything names at least
 * the candidates of the need; one that claims nothing, as rows from another system, may name none.
 *
 * @param need  the need
 * @param saturated  the projects, ordered by identifier; may be shared by many needs and larger than one of them needs
 */
public record Unserved(NeedId need, List<ProjectId> saturated) {

    /** Copies the list; an unmodifiable list is shared, not copied. */
    public Unserved {
        Objects.requireNonNull(need, "need");
        saturated = List.copyOf(saturated);
    }
}
