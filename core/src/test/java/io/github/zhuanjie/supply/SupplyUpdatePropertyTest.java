package io.github.zhuanjie.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SupplyUpdatePropertyTest {

    @Property(tries = 500)
    void whatChangedLeadsFromOneVersionToTheOther(@ForAll("lists") SupplyList a, @ForAll("lists") SupplyList later) {
        SupplyList b =
                SupplyList.builder().from(later).version(a.getVersion() + 1).build();
        assertThat(a.apply(a.changesTo(b)).value()).contains(b);
    }

    @Property(tries = 100)
    void aListDiffersNotFromItself(@ForAll("lists") SupplyList a) {
        SupplyUpdate update = a.changesTo(a);
        assertThat(update.getChanges()).isEmpty();
        assertThat(update.getTitle()).isEmpty();
        assertThat(update.getArea()).isEmpty();
        assertThat(a.apply(update).value()).contains(a);
    }

    @Property(tries = 200)
    void asFewProjectsAsPossibleAreMoved(@ForAll("lists") SupplyList a, @ForAll long seed) {
        List<CharityProject> shuffled = new ArrayList<>(a.getProjects());
        Collections.shuffle(shuffled, new Random(seed));
        SupplyList b = SupplyList.builder()
                .from(a)
                .version(a.getVersion() + 1)
                .projects(shuffled)
                .build();
        long moved = a.changesTo(b).getChanges().size();
        assertThat(moved).isEqualTo(shuffled.size() - longestRun(a.getProjects(), shuffled));
    }

    /** A longest common run, by trying every subset. */
    private static int longestRun(List<CharityProject> from, List<CharityProject> to) {
        int best = 0;
        for (int chosen = 0; chosen < 1 << to.size(); chosen++) {
            int bits = chosen;
            int[] positions = IntStream.range(0, to.size())
                    .filter(i -> (bits >> i & 1) == 1)
                    .map(i -> from.indexOf(to.get(i)))
                    .toArray();
            boolean ascends = IntStream.range(1, positions.length).allMatch(i -> positions[i - 1] < positions[i]);
            best = ascends ? Math.max(best, positions.length) : best;
        }
        return best;
    }

    @Provide
    Arbitrary<SupplyList> lists() {
        Arbitrary<List<Integer>> ids =
                Arbitraries.integers().between(0, 7).list().uniqueElements().ofMaxSize(7);
        Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 3);
        return Combinators.combine(ids, seeds).as((projects, seed) -> list(projects, seed));
    }

    private static SupplyList list(List<Integer> ids, int seed) {
        return SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(1 + seed)
                .title("清单" + seed % 2)
                .area(DivisionCode.of(seed % 3 == 0 ? "321081" : "321000"))
                .asOf(LocalDate.of(2024, 1, 1 + seed))
                .projects(ids.stream().map(id -> project(id, seed)).toList())
                .funds(IntStream.range(0, seed % 3)
                        .mapToObj(SupplyUpdatePropertyTest::fund)
                        .toList())
                .extensions(seed == 1 ? fields("乙") : seed == 2 ? fields("甲") : Extensions.none())
                .build();
    }

    private static Extensions fields(String value) {
        return Extensions.of("yangzhou.gov.cn", new OpaqueValue.Members(Map.of("a", new OpaqueValue.Text(value))));
    }

    private static CharityProject project(int id, int seed) {
        CharityProject.Builder builder = Samples.project();
        builder.id(ProjectId.of("P-" + id));
        if ((id + seed) % 3 == 1) {
            builder.capacity(Capacity.builder()
                    .places(seed)
                    .provenance(Provenance.PUBLISHED)
                    .build());
        }
        if ((id + seed) % 4 == 2) {
            builder.name("项目" + seed);
        }
        return builder.build();
    }

    private static CharitableFund fund(int id) {
        return CharitableFund.builder()
                .id(FundId.of("F-" + id))
                .name("基金")
                .kind(FundKind.NAMED)
                .custodian(CharityOrganization.builder().name("某慈善总会").build())
                .build();
    }
}
