package io.github.zhuanjie.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharitableFund;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.FundId;
import io.github.zhuanjie.charity.FundKind;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplyUpdateTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final SupplyList LIST = list(1, "A", "B", "C").build();

    @Test
    void changesAreMadeOneAfterTheOther() {
        Outcome<SupplyList> outcome = LIST.apply(update().title("新标题")
                .area(DivisionCode.of("321000"))
                .addChanges(
                        new SupplyChange.Removed(id("A"), RemovalReason.ENDED),
                        new SupplyChange.Added(project("D"), Optional.of(id("C"))),
                        new SupplyChange.Moved(id("B"), Optional.of(id("D"))),
                        new SupplyChange.Added(project("A"), Optional.empty()))
                .build());
        SupplyList next = outcome.value().orElseThrow();
        assertThat(ids(next)).containsExactly("A", "C", "D", "B");
        assertThat(next.getVersion()).isEqualTo(2);
        assertThat(next.getAsOf()).isEqualTo(DAY.plusDays(1));
        assertThat(next.getTitle()).isEqualTo("新标题");
        assertThat(next.getArea()).isEqualTo(DivisionCode.of("321000"));
    }

    @Test
    void aReplacedProjectStaysWhereItStands() {
        CharityProject other =
                CharityProject.builder().from(project("B")).name("新名称").build();
        SupplyList next = LIST.apply(
                        update().addChanges(new SupplyChange.Replaced(other)).build())
                .value()
                .orElseThrow();
        assertThat(next.getProjects().get(1)).isEqualTo(other);
    }

    @Test
    void onlyACapacityMayChange() {
        Capacity places =
                Capacity.builder().places(3).provenance(Provenance.PUBLISHED).build();
        SupplyUpdate update = update().addChanges(new SupplyChange.CapacityChanged(id("B"), Optional.of(places)))
                .build();
        SupplyList next = LIST.apply(update).value().orElseThrow();
        assertThat(next.getProjects().get(1).getCapacity()).contains(places);
        assertThat(LIST.changesTo(next)).isEqualTo(update);
        SupplyUpdate gone = update().fromVersion(2)
                .toVersion(3)
                .addChanges(new SupplyChange.CapacityChanged(id("B"), Optional.empty()))
                .build();
        assertThat(next.apply(gone).value().orElseThrow().getProjects()).isEqualTo(LIST.getProjects());
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Outcome<SupplyList> outcome = LIST.apply(update().list(SupplyListId.of("L-2"))
                .fromVersion(7)
                .toVersion(8)
                .addChanges(
                        new SupplyChange.Added(project("A"), Optional.empty()),
                        new SupplyChange.Removed(id("X"), RemovalReason.UNSTATED),
                        new SupplyChange.Replaced(project("X")),
                        new SupplyChange.CapacityChanged(id("X"), Optional.empty()),
                        new SupplyChange.Moved(id("X"), Optional.empty()),
                        new SupplyChange.Moved(id("A"), Optional.of(id("X"))),
                        new SupplyChange.Added(project("D"), Optional.of(id("X"))),
                        new SupplyChange.Moved(id("A"), Optional.of(id("A"))))
                .build());
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "UPDATE_OTHER_LIST at /list",
                        "UPDATE_VERSION at /fromVersion",
                        "UPDATE_PROJECT_PRESENT at /changes/0",
                        "UPDATE_PROJECT_MISSING at /changes/1",
                        "UPDATE_PROJECT_MISSING at /changes/2",
                        "UPDATE_PROJECT_MISSING at /changes/3",
                        "UPDATE_PROJECT_MISSING at /changes/4",
                        "UPDATE_PLACE_MISSING at /changes/5",
                        "UPDATE_PLACE_MISSING at /changes/6",
                        "UPDATE_PLACE_MISSING at /changes/7");
    }

    @Test
    void aMoveThatIsRefusedLeavesTheProjectWhereItIs() {
        Outcome<SupplyList> outcome = LIST.apply(update().addChanges(
                        new SupplyChange.Moved(id("B"), Optional.of(id("X"))),
                        new SupplyChange.Removed(id("B"), RemovalReason.ERROR))
                .build());
        assertThat(outcome.faults()).hasSize(1);
    }

    @Test
    void aProjectMayStandFirstOrLastOrReturn() {
        Outcome<SupplyList> outcome = LIST.apply(update().addChanges(
                        new SupplyChange.Moved(id("C"), Optional.empty()),
                        new SupplyChange.Removed(id("B"), RemovalReason.ERROR),
                        new SupplyChange.Moved(id("C"), Optional.of(id("A"))),
                        new SupplyChange.Added(project("B"), Optional.of(id("C"))),
                        new SupplyChange.Moved(id("A"), Optional.of(id("B"))))
                .build());
        assertThat(ids(outcome.value().orElseThrow())).containsExactly("C", "B", "A");
    }

    @Test
    void aCapacityThatDoesNotFitTheProjectIsAFault() {
        Capacity elsewhere = Capacity.builder()
                .addAreaQuotas(AreaQuota.builder()
                        .area(DivisionCode.of("110000"))
                        .places(1)
                        .build())
                .provenance(Provenance.PUBLISHED)
                .build();
        assertThat(LIST.apply(update().addChanges(new SupplyChange.CapacityChanged(id("B"), Optional.of(elsewhere)))
                                .build())
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("PROJECT_QUOTA_AREA at /changes/0");
    }

    @Test
    void fundsThatContradictAreAFault() {
        CharitableFund fund = CharitableFund.builder()
                .id(FundId.of("F-1"))
                .name("某基金")
                .kind(FundKind.NAMED)
                .custodian(CharityOrganization.builder().name("某慈善总会").build())
                .build();
        assertThat(LIST.apply(update().addChanges(new SupplyChange.FundsReplaced(List.of(fund, fund)))
                                .build())
                        .faults())
                .extracting(Fault::toString)
                .containsExactly("FUND_DUPLICATE at /changes");
        assertThat(LIST.apply(update().addChanges(new SupplyChange.FundsReplaced(List.of(fund)))
                                .build())
                        .value()
                        .orElseThrow()
                        .getFunds())
                .containsExactly(fund);
    }

    @Test
    void whatChangedIsToldInADocumentedOrder() {
        SupplyList next = list(2, "D", "C", "B")
                .projects(List.of(
                        project("D"),
                        project("C"),
                        CharityProject.builder().from(project("B")).name("新名称").build()))
                .build();
        assertThat(LIST.changesTo(next).getChanges())
                .containsExactly(
                        new SupplyChange.Removed(id("A"), RemovalReason.UNSTATED),
                        new SupplyChange.Added(project("D"), Optional.empty()),
                        new SupplyChange.Moved(id("C"), Optional.of(id("D"))),
                        new SupplyChange.Replaced(next.getProjects().get(2)));
    }

    @Test
    void aChangeLeadsToALaterVersion() {
        assertThat(update().fromVersion(1).toVersion(1).build().getChanges()).isEmpty();
        SupplyChange change = new SupplyChange.Removed(id("A"), RemovalReason.ENDED);
        for (SupplyUpdate.Builder wrong : List.of(
                update().toVersion(0),
                update().toVersion(1).title("新标题"),
                update().toVersion(1).area(DivisionCode.of("321000")),
                update().toVersion(1).addChanges(change))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(wrong::build)
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("UPDATE_VERSIONS");
        }
    }

    @Test
    void aLaterDayNeedsALaterVersion() {
        SupplyUpdate sameVersion = update().toVersion(1).build();
        assertThat(LIST.apply(sameVersion).faults())
                .extracting(Fault::toString)
                .containsExactly("UPDATE_VERSIONS at /asOf");
        SupplyUpdate nothing = update().toVersion(1).asOf(DAY).build();
        assertThat(LIST.apply(nothing).value()).contains(LIST);
    }

    @Test
    void listsThatAreNoVersionsOfEachOtherHaveNoDifference() {
        SupplyList later = list(2, "A", "B", "C").build();
        assertThatIllegalArgumentException().isThrownBy(() -> later.changesTo(LIST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIST.changesTo(list(1, "A").build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LIST.changesTo(list(2, "A").id(SupplyListId.of("L-2")).build()));
    }

    private static SupplyUpdate.Builder update() {
        SupplyUpdate.Builder builder = SupplyUpdate.builder();
        builder.list(SupplyListId.of("L-1")).fromVersion(1).toVersion(2).asOf(DAY.plusDays(1));
        return builder;
    }

    private static SupplyList.Builder list(int version, String... projects) {
        SupplyList.Builder builder = SupplyList.builder();
        builder.id(SupplyListId.of("L-1"))
                .version(version)
                .title("清单")
                .area(DivisionCode.of("321081"))
                .asOf(DAY)
                .projects(List.of(projects).stream()
                        .map(SupplyUpdateTest::project)
                        .toList());
        return builder;
    }

    private static List<String> ids(SupplyList list) {
        return list.getProjects().stream()
                .map(project -> project.getId().value())
                .toList();
    }

    private static ProjectId id(String id) {
        return ProjectId.of(id);
    }

    private static CharityProject project(String id) {
        CharityProject.Builder builder = Samples.project();
        return builder.id(id(id)).build();
    }
}
