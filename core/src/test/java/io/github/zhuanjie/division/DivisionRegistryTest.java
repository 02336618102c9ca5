package io.github.zhuanjie.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionRegistryTest {

    private static final DivisionRegistry STANDARD = DivisionRegistry.standard();

    @Test
    void theStandardTableKnowsYizhengAndItsTownships() {
        assertThat(STANDARD.nameOf(DivisionCode.of("321081"))).isEqualTo("仪征市");
        assertThat(STANDARD.childrenOf(DivisionCode.of("321081")))
                .contains(new Division(DivisionCode.of("321081100"), "真州镇"))
                .allMatch(township -> township.code().getLevel() == DivisionLevel.TOWNSHIP)
                .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
        assertThat(STANDARD.childrenOf(DivisionCode.of("321081100"))).isNotEmpty();
    }

    @Test
    void theStandardTableHasTheProvincesBelowTheNation() {
        assertThat(STANDARD.childrenOf(DivisionCode.NATIONWIDE))
                .allMatch(province -> province.code().getLevel() == DivisionLevel.PROVINCE)
                .contains(new Division(DivisionCode.of("320000"), "江苏省"));
        assertThat(STANDARD.find(DivisionCode.of("321000"))).isPresent();
    }

    @Test
    void theStandardTableHasEveryDivisionOnceBelowAnother() {
        assertThat(countBelow(DivisionCode.NATIONWIDE)).isGreaterThan(20_000);
    }

    @Test
    void isLoadedOnce() {
        assertThat(DivisionRegistry.standard()).isSameAs(STANDARD);
    }

    @Test
    void attachesCountiesWithoutPrefectureToTheNearestKnownDivision() {
        Division henan = division("410000", "河南省");
        Division jiyuan = division("419001", "济源市");
        DivisionRegistry registry = DivisionRegistry.of(List.of(jiyuan, henan));
        assertThat(registry.childrenOf(henan.code())).containsExactly(jiyuan);
        assertThat(registry.childrenOf(DivisionCode.NATIONWIDE)).containsExactly(henan);
        assertThat(DivisionRegistry.of(List.of(jiyuan)).childrenOf(DivisionCode.NATIONWIDE))
                .containsExactly(jiyuan);
    }

    @Test
    void answersUnknownCodesWithNothingAndTheirDigits() {
        DivisionCode unknown = DivisionCode.of("990000");
        assertThat(STANDARD.find(unknown)).isEmpty();
        assertThat(STANDARD.childrenOf(unknown)).isEmpty();
        assertThat(STANDARD.nameOf(unknown)).isEqualTo("990000");
    }

    @Test
    void holdsTheNationItselfIfTheTableDoes() {
        Division nation = division("000000", "中国");
        Division province = division("320000", "江苏省");
        DivisionRegistry registry = DivisionRegistry.of(List.of(nation, province));
        assertThat(registry.find(DivisionCode.NATIONWIDE)).contains(nation);
        assertThat(registry.childrenOf(DivisionCode.NATIONWIDE))
                .containsExactly(province)
                .isUnmodifiable();
    }

    @Test
    void refusesADivisionGivenTwice() {
        List<Division> twice = List.of(division("320000", "江苏省"), division("320000", "江苏"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionRegistry.of(twice))
                .withMessage("divisions must not hold a code twice: 320000");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> STANDARD.find(null)).withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.childrenOf(null))
                .withMessage("parent");
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(null, "x"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(DivisionCode.NATIONWIDE, null))
                .withMessage("name");
    }

    private static int countBelow(DivisionCode parent) {
        return STANDARD.childrenOf(parent).stream()
                .mapToInt(child -> 1 + countBelow(child.code()))
                .sum();
    }

    private static Division division(String code, String name) {
        return new Division(DivisionCode.of(code), name);
    }
}
