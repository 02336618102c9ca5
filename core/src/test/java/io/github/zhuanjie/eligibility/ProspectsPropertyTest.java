package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.eligibility.Puzzle.Atom;
import io.github.zhuanjie.eligibility.Puzzle.Flip;
import io.github.zhuanjie.eligibility.Puzzle.Kind;
import io.github.zhuanjie.eligibility.Puzzle.Node;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The search finds exactly the ways that trying everything finds. */
class ProspectsPropertyTest {

    private static final List<Atom> ATOMS = List.of(
            new Atom(Kind.INSURED, "A"),
            new Atom(Kind.CATEGORY, "A"),
            new Atom(Kind.CATEGORY, "B"),
            new Atom(Kind.INCOME, "A"),
            new Atom(Kind.SEX, "B"),
            new Atom(Kind.AID, "A"));

    /** Steps and members, so that trying everything takes milliseconds. */
    private static final int MAX_SIZE = 10;

    private static final int[] SEEN = new int[4];

    @Property(tries = 600)
    void findsEveryMinimalWayAndNoOther(@ForAll("puzzles") Puzzle puzzle) {
        Finding finding = puzzle.finding();
        Prospects prospects = Prospects.of(finding);
        boolean turning = finding.truth() == Truth.FALSE;
        Set<Set<Object>> yes = finding.truth() == Truth.TRUE ? Set.of() : puzzle.ways(Truth.TRUE, turning);
        Set<Set<Object>> no = finding.truth() == Truth.UNKNOWN ? puzzle.ways(Truth.FALSE, false) : Set.of();
        assertThat(prospects.isComplete()).isTrue();
        assertThat(plain(prospects.toEligible())).isEqualTo(yes).hasSameSizeAs(prospects.toEligible());
        assertThat(plain(prospects.toNotEligible())).isEqualTo(no).hasSameSizeAs(prospects.toNotEligible());
        assertThat(prospects.toEligible()).isSortedAccordingTo(Way.RANK);
        assertThat(prospects.open().isEmpty()).isEqualTo(finding.truth() != Truth.UNKNOWN);
        SEEN[finding.truth().ordinal()]++;
        SEEN[3] += yes.stream().anyMatch(way -> way.size() > 1) ? 1 : 0;
    }

    @AfterContainer
    static void everyKindOfCaseWasAmongThem() {
        assertThat(Arrays.stream(SEEN).boxed()).allMatch(count -> count > 20);
    }

    private static Set<Set<Object>> plain(List<Way> ways) {
        Set<Set<Object>> plain = new HashSet<>();
        for (Way way : ways) {
            Set<Object> steps = new HashSet<>(way.facts());
            way.changes().forEach(change -> steps.add(new Flip(atom(change.finding()), change.to())));
            assertThat(steps).hasSize(way.size());
            plain.add(steps);
        }
        return plain;
    }

    private static Atom atom(Finding finding) {
        return ATOMS.stream()
                .filter(atom -> atom.condition() == finding.condition()
                        && atom.of()
                                .equals(finding.grounds().member().orElseThrow().value()))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Puzzle> puzzles() {
        Arbitrary<List<Truth>> truths = Arbitraries.of(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN)
                .list()
                .ofSize(ATOMS.size());
        return Combinators.combine(nodes(3), truths)
                .as((root, values) -> {
                    Map<Atom, Truth> known = new LinkedHashMap<>();
                    for (int i = 0; i < ATOMS.size(); i++) {
                        known.put(ATOMS.get(i), values.get(i));
                    }
                    return Puzzle.of(root, known);
                })
                .filter(puzzle -> puzzle.size() <= MAX_SIZE);
    }

    private static Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> leaf = Arbitraries.of(ATOMS).map(Puzzle.Leaf::new);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Node> part = nodes(depth - 1);
        Arbitrary<List<Node>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Optional<Integer>> others = Arbitraries.of(
                Optional.empty(), Optional.empty(), Optional.of(-1), Optional.of(0), Optional.of(1), Optional.of(2));
        Arbitrary<Node> join =
                Combinators.combine(Arbitraries.of(true, false), parts, others).as(Puzzle.Join::new);
        return Arbitraries.oneOf(List.of(leaf, part.map(Puzzle.Not::new), join, join, counts(parts, others)));
    }

    private static Arbitrary<Node> counts(Arbitrary<List<Node>> parts, Arbitrary<Optional<Integer>> others) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 1);
        return Combinators.combine(number, number, Arbitraries.of(true, false), parts, others)
                .as((min, more, limited, of, rest) -> limited
                        ? new Puzzle.Count(min, Optional.of(min + more), of, rest.or(() -> Optional.of(0)))
                        : new Puzzle.Count(Math.max(1, Math.min(min, of.size())), Optional.empty(), of, rest));
    }
}
