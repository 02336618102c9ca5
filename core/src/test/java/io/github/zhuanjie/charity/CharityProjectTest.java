package io.github.zhuanjie.charity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharityProjectTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Test
    void isOpenFromItsFirstToItsLastDay() {
        CharityProject oneDay = Samples.project().validFrom(DAY).validUntil(DAY).build();
        assertThat(oneDay.isOpen(DAY)).isTrue();
        assertThat(oneDay.isOpen(DAY.minusDays(1))).isFalse();
        assertThat(oneDay.isOpen(DAY.plusDays(1))).isFalse();
        assertThat(oneDay.orderedDays()).containsExactly(DAY, DAY);
    }

    @Test
    void anOpenEndStaysOpen() {
        assertThat(Samples.project().build().isOpen(DAY)).isTrue();
        assertThat(Samples.project().validFrom(DAY).build().isOpen(LocalDate.MAX))
                .isTrue();
        assertThat(Samples.project().validUntil(DAY).build().isOpen(LocalDate.MIN))
                .isTrue();
    }

    @Test
    void servesPlacesWithinItsAreas() {
        CharityProject project =
                Samples.project().addAreas(DivisionCode.of("320500")).build();
        assertThat(project.isServing(DivisionCode.of("321081100001"))).isTrue();
        assertThat(project.isServing(DivisionCode.of("320505"))).isTrue();
        assertThat(project.isServing(DivisionCode.of("321084"))).isFalse();
        assertThat(project.isServing(DivisionCode.of("321000"))).isFalse();
    }

    @Test
    void isForPersonsUntilSaidOtherwise() {
        assertThat(Samples.project().build().getBenefitScope()).isEqualTo(BenefitScope.PERSON);
        assertThat(Samples.project()
                        .benefitScope(BenefitScope.HOUSEHOLD)
                        .build()
                        .getBenefitScope())
                .isEqualTo(BenefitScope.HOUSEHOLD);
    }

    @Test
    void keepsKindsInTheirOrder() {
        CharityProject project = Samples.project().addNeedKinds(NeedKind.LIVING).build();
        assertThat(project.getNeedKinds()).containsExactly(NeedKind.LIVING, NeedKind.MEDICAL);
    }

    @Test
    void singleFamiliesAreHelpedByApplicationOrQuotaOnly() {
        assertThat(List.of(ApplicationMode.values()))
                .filteredOn(ApplicationMode::isForIndividuals)
                .containsExactly(ApplicationMode.INDIVIDUAL, ApplicationMode.QUOTA_LIST);
    }

    @Test
    void requiresIdentifierNameAndMode() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CharityProject.builder().build())
                .withMessageContainingAll("id", "name", "applicationMode");
    }

    @Test
    void aListRefusesAProjectGivenTwice() {
        CharityProject project = Samples.project().build();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> list().addProjects(project, project).build())
                .withMessage("projects must have different identifiers")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("PROJECT_DUPLICATE");
    }

    @Test
    void aListFindsProjectsByIdentifier() {
        CharityProject project = Samples.project().build();
        SupplyList list = list().addProjects(project).build();
        assertThat(list.find(project.getId())).contains(project);
        assertThat(list.find(ProjectId.of("other"))).isEmpty();
    }

    private static SupplyList.Builder list() {
        return SupplyList.builder()
                .id(SupplyListId.of("list"))
                .version(1)
                .title("清单")
                .area(DivisionCode.of("321081"))
                .asOf(DAY);
    }
}
