package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssistanceCategoryTest {

    @ParameterizedTest
    @EnumSource(AssistanceCategory.class)
    void includesItselfAndItsSubdivisionsOnly(AssistanceCategory category) {
        for (AssistanceCategory other : AssistanceCategory.values()) {
            boolean expected = other == category
                    || other.getBroader().filter(b -> b == category).isPresent();
            assertThat(category.includes(other))
                    .as("%s includes %s", category, other)
                    .isEqualTo(expected);
        }
    }

    @Test
    void subdividesOneLevelDeepAndWithinArticleFour() {
        for (AssistanceCategory category : AssistanceCategory.values()) {
            category.getBroader().ifPresent(broader -> {
                assertThat(broader.getBroader()).isEmpty();
                assertThat(category.isNamedInArticleFour()).isEqualTo(broader.isNamedInArticleFour());
                assertThat(category.includes(broader)).isFalse();
            });
        }
    }

    @Test
    void articleFourNamesFourCategories() {
        assertThat(AssistanceCategory.values())
                .filteredOn(c -> c.isNamedInArticleFour() && c.getBroader().isEmpty())
                .containsExactly(
                        AssistanceCategory.DIBAO,
                        AssistanceCategory.TEKUN,
                        AssistanceCategory.DIBAO_EDGE,
                        AssistanceCategory.RIGID);
        assertThat(AssistanceCategory.TEKUN.includes(AssistanceCategory.TEKUN_SCATTERED))
                .isTrue();
        assertThat(AssistanceCategory.DIBAO.includes(AssistanceCategory.DIBAO_EDGE))
                .isFalse();
    }

    @Test
    void everyTierIsTheBroadCategoryOfItsName() {
        for (AssistanceTier tier : AssistanceTier.values()) {
            assertThat(AssistanceCategory.valueOf(tier.getCode()).getTier()).contains(tier);
        }
        assertThat(AssistanceCategory.DIBAO_SINGLE.getTier()).contains(AssistanceTier.DIBAO);
        assertThat(AssistanceCategory.TEKUN_CENTRAL.getTier()).contains(AssistanceTier.TEKUN);
        assertThat(AssistanceCategory.TEKUN_SCATTERED.getTier()).contains(AssistanceTier.TEKUN);
    }

    @Test
    void childCategoriesAndTemporaryAssistanceAreInNoTier() {
        assertThat(AssistanceCategory.ORPHAN.getTier()).isEmpty();
        assertThat(AssistanceCategory.DE_FACTO_ORPHAN.getTier()).isEmpty();
        assertThat(AssistanceCategory.CHILD_HARDSHIP.getTier()).isEmpty();
        assertThat(AssistanceCategory.EMERGENCY.getTier()).isEmpty();
    }
}
