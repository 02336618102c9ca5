package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.StandardCoded;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.sample.CodedEnums;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeListsTest {

    @Test
    void everyStandardCodeStandsForOneConstant() {
        List<Class<?>> lists = CodedEnums.all().stream()
                .filter(StandardCoded.class::isAssignableFrom)
                .toList();
        assertThat(lists)
                .contains(Sex.class, FamilyRelation.class, Nation.class)
                .hasSizeGreaterThanOrEqualTo(9);
        for (Class<?> list : lists) {
            List<String> codes = new ArrayList<>();
            for (Object constant : list.getEnumConstants()) {
                ((StandardCoded) constant).getStandardCode().ifPresent(codes::add);
            }
            assertThat(codes)
                    .as(list.getSimpleName())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(c -> c.matches("[0-9]{1,2}"));
        }
    }

    @Test
    void familyRelationsAreThoseOfTheStandardWithoutThePersonItself() {
        assertThat(FamilyRelation.values()).hasSize(84);
        assertThat(codesOf(FamilyRelation.values())).doesNotContain("01", "98").contains("02", "10", "99");
    }

    @ParameterizedTest
    @EnumSource(value = FamilyRelation.class, mode = EnumSource.Mode.EXCLUDE, names = "CHILD")
    void everyRelationBelongsToTheGroupOfItsFirstDigit(FamilyRelation relation) {
        char digit = relation.getStandardCode().orElseThrow().charAt(0);
        FamilyRelation group = relation.group();
        assertThat(group.getStandardCode().orElseThrow().charAt(0)).isEqualTo(digit == '9' ? '8' : digit);
        assertThat(group.getBroader()).isEmpty();
        assertThat(relation.getBroader()).isEqualTo(relation == group ? Optional.empty() : Optional.of(group));
        assertThat(group.includes(relation)).isTrue();
        assertThat(relation.includes(relation)).isTrue();
        assertThat(relation.includes(group)).isEqualTo(relation == group);
        assertThat(Arrays.stream(FamilyRelation.values())
                        .filter(g -> g != FamilyRelation.CHILD)
                        .filter(g -> g.getBroader().isEmpty() && g.includes(relation)))
                .containsExactly(group);
    }

    @Test
    void childrenAreSonsAndDaughters() {
        assertThat(FamilyRelation.CHILD.getStandardCode()).isEmpty();
        assertThat(FamilyRelation.CHILD.group()).isEqualTo(FamilyRelation.CHILD);
        for (FamilyRelation relation : FamilyRelation.values()) {
            boolean child = relation == FamilyRelation.CHILD
                    || FamilyRelation.SON.includes(relation)
                    || FamilyRelation.DAUGHTER.includes(relation);
            assertThat(FamilyRelation.CHILD.includes(relation))
                    .as(relation.name())
                    .isEqualTo(child);
        }
        assertThat(FamilyRelation.SON.includes(FamilyRelation.CHILD)).isFalse();
        assertThat(FamilyRelation.DAUGHTER.includes(FamilyRelation.CHILD)).isFalse();
    }

    @Test
    void theOldGroupsKeepTheirCodes() {
        assertThat(Arrays.stream(FamilyRelation.values())
                        .filter(r -> r.getBroader().isEmpty())
                        .map(FamilyRelation::getCode))
                .containsExactly(
                        "HEAD",
                        "SPOUSE",
                        "CHILD",
                        "SON",
                        "DAUGHTER",
                        "GRANDCHILD",
                        "PARENT",
                        "GRANDPARENT",
                        "SIBLING",
                        "OTHER");
    }

    @ParameterizedTest
    @CsvSource({"MOTHER, 52", "SON_IN_LAW, 28", "FATHERS_SISTER, 90", "ADOPTED_OR_STEP_DAUGHTER, 37", "NON_RELATIVE, 99"
    })
    void relationsHaveTheCodesOfTheStandard(FamilyRelation relation, String code) {
        assertThat(relation.getStandardCode()).contains(code);
    }

    @Test
    void nationsAreFiftySixAndTwo() {
        assertThat(Nation.values()).hasSize(58);
        assertThat(codesOf(Nation.values())).startsWith("01", "02").endsWith("56", "97", "98");
        assertThat(Nation.JINUO.getStandardCode()).contains("56");
    }

    @Test
    void theKindsOfMarriageAreMarried() {
        for (MaritalStatus status : MaritalStatus.values()) {
            boolean married = status.getStandardCode().orElseThrow().startsWith("2");
            assertThat(MaritalStatus.MARRIED.includes(status)).isEqualTo(married);
            assertThat(status.getBroader().isPresent()).isEqualTo(married && status != MaritalStatus.MARRIED);
        }
    }

    @Test
    void whatTheStandardDoesNotListHasNoStandardCode() {
        assertThat(HealthStatus.SERIOUS_ILLNESS.getStandardCode()).isEmpty();
        assertThat(HukouKind.RESIDENT.getStandardCode()).isEmpty();
        assertThat(DisabilityLevel.NONE.getStandardCode()).isEmpty();
        assertThat(codesOf(HealthStatus.values())).containsExactly("1", "2", "3", "5", "6");
        assertThat(codesOf(HukouKind.values())).containsExactly("1", "2", "3", "4");
        assertThat(codesOf(DisabilityLevel.values())).containsExactly("1", "2", "3", "4");
        assertThat(codesOf(DisabilityKind.values())).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(codesOf(Sex.values())).containsExactly("1", "2");
        assertThat(codesOf(EmploymentStatus.values()))
                .hasSize(13)
                .startsWith("11")
                .endsWith("90");
    }

    @Test
    void aRegistrationOfResidentsIsOfAFamilyOrCollective() {
        assertThat(HukouKind.RESIDENT.includes(HukouKind.RESIDENT_COLLECTIVE)).isTrue();
        assertThat(HukouKind.RESIDENT_FAMILY.getBroader()).contains(HukouKind.RESIDENT);
        assertThat(HukouKind.RESIDENT_FAMILY.includes(HukouKind.RESIDENT)).isFalse();
        assertThat(HukouKind.RESIDENT.includes(HukouKind.AGRICULTURAL)).isFalse();
    }

    private static List<String> codesOf(StandardCoded[] constants) {
        return Arrays.stream(constants)
                .flatMap(c -> c.getStandardCode().stream())
                .toList();
    }
}
