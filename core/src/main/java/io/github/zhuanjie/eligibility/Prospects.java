package io.github.zhuanjie.eligibility;

import java.util.List;
import java.util.TreeSet;

/**
 * What could still decide a verdict, or turn it: the smallest sets of facts to ask for, and, where the verdict is no, of
 * conditions that would have to change. Unlike {@link Finding#deciding()}, which says what made an outcome, this says what
 * would make another.
 *
 * <p>A set counts if favourable answers to it reach the verdict by the same three-valued rules by which the finding was
 * made, whatever the other facts turn out to be, and no part of it does. A fact counts once, however many conditions ask
 * for it; a condition of the same person is not used as true and as false in one way. Two answers that exclude each other
 * only by what they mean, such as an age below 18 and one above 60, may stand in one way; and a known condition of the
 * person in need and the same one asked of that person as a member count as two. A condition that names only the first
 * thing it lacks may turn out to lack another when that is known.
 *
 * <p>The work is bounded: for each finding of the tree the {@value #MAX_WAYS} smallest ways are kept. While no finding
 * has more, all minimal ways are listed. Beyond that {@link #isComplete()} is false: every way listed still reaches the
 * verdict, and the smallest is among them unless several parts of the rule lack the same fact; longer ways are left out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param toEligible  the ways to {@link Verdict#ELIGIBLE}, best first; empty if that is the verdict, or if nothing that
 *     can be known or changed leads there
 * @param toNotEligible  the ways from {@link Verdict#UNDETERMINED} to {@link Verdict#NOT_ELIGIBLE}, best first; facts only
 * @param open  every fact that still matters to an undetermined verdict, most easily asked for first
 * @param isComplete  whether every minimal way is listed
 */
public record Prospects(List<Way> toEligible, List<Way> toNotEligible, List<MissingFact> open, boolean isComplete) {

    /** How many ways are kept for each finding of a tree, and listed. */
    public static final int MAX_WAYS = 128;

    /** Copies the lists. */
    public Prospects {
        toEligible = List.copyOf(toEligible);
        toNotEligible = List.copyOf(toNotEligible);
        open = List.copyOf(open);
    }

    /**
     * Finds what could decide or turn a verdict.
     *
     * @param finding  the finding of all conditions
     * @return the ways; none from an eligible verdict
     */
    public static Prospects of(Finding finding) {
        return switch (Verdict.of(finding.truth())) {
            case ELIGIBLE -> new Prospects(List.of(), List.of(), List.of(), true);
            case NOT_ELIGIBLE -> turning(finding);
            case UNDETERMINED -> deciding(finding);
        };
    }

    private static Prospects turning(Finding finding) {
        RouteSearch search = new RouteSearch(finding, true);
        List<Way> ways = search.waysTo(Truth.TRUE);
        return new Prospects(ways, List.of(), List.of(), search.isComplete());
    }

    private static Prospects deciding(Finding finding) {
        RouteSearch search = new RouteSearch(finding, false);
        List<Way> yes = search.waysTo(Truth.TRUE);
        List<Way> no = search.waysTo(Truth.FALSE);
        TreeSet<MissingFact> open = new TreeSet<>();
        finding.deciding().forEach(part -> open.addAll(part.missing()));
        yes.forEach(way -> open.addAll(way.facts()));
        no.forEach(way -> open.addAll(way.facts()));
        return new Prospects(yes, no, List.copyOf(open), search.isComplete());
    }
}
