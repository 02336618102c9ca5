package io.github.zhuanjie.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(DivisionRegistry.of(List.of()).nameOf(DivisionCode.NATIONWIDE))
                .isEqualTo("全国");
    }

    @Test
    void aFullNameBeginsWithTheProvince() {
        assertThat(STANDARD.fullNameOf(DivisionCode.of("321081100200"))).isEqualTo("江苏省扬州市仪征市真州镇五一村委会");
        assertThat(STANDARD.fullNameOf(DivisionCode.of("320000"))).isEqualTo("江苏省");
        assertThat(STANDARD.fullNameOf(DivisionCode.of("110103")))
                .endsWith("崇文区")
                .startsWith("北京市");
        assertThat(STANDARD.fullNameOf(DivisionCode.of("321081999"))).isEqualTo("江苏省扬州市仪征市321081999");
        assertThat(STANDARD.fullNameOf(DivisionCode.NATIONWIDE)).isEqualTo("全国");
        assertThat(DivisionRegistry.of(List.of(division("000000", "中国"), division("320000", "江苏省")))
                        .fullNameOf(DivisionCode.of("320000")))
                .isEqualTo("江苏省");
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
                .isThrownBy(() -> STANDARD.findAbolished(null))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(null, "x"))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Division(DivisionCode.NATIONWIDE, null))
                .withMessage("name");
    }

    @Test
    void tellsTheParentByTheTable() {
        Division henan = division("410000", "河南省");
        DivisionRegistry registry = DivisionRegistry.of(List.of(henan, division("419001", "济源市")));
        assertThat(registry.parentOf(DivisionCode.of("419001"))).contains(henan);
        assertThat(registry.parentOf(DivisionCode.of("419001100001")))
                .map(Division::name)
                .contains("济源市");
        assertThat(registry.parentOf(henan.code())).isEmpty();
        assertThat(registry.parentOf(DivisionCode.NATIONWIDE)).isEmpty();
        assertThat(STANDARD.parentOf(DivisionCode.of("321081100")))
                .map(Division::name)
                .contains("仪征市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "320000", "321000", "321081", "321081100", "321081100001", "990000", "321099"})
    void descendantsAreAllThatLieWithin(String text) {
        DivisionCode ancestor = DivisionCode.of(text);
        List<Division> expected = new ArrayList<>();
        addBelow(ancestor, expected);
        assertThat(STANDARD.descendantsOf(ancestor)).isEqualTo(expected);
        assertThat(STANDARD.descendantsOf(ancestor))
                .isUnmodifiable()
                .allMatch(d -> d.code().isWithin(ancestor) && !d.code().equals(ancestor));
    }

    @Test
    void descendantsOfANationInTheTableLeaveItOut() {
        Division nation = division("000000", "中国");
        Division province = division("320000", "江苏省");
        Division village = division("320000001", "直属农场");
        DivisionRegistry registry = DivisionRegistry.of(List.of(village, nation, province));
        assertThat(registry.descendantsOf(DivisionCode.NATIONWIDE)).containsExactly(province, village);
        assertThat(registry.descendantsOf(province.code())).containsExactly(village);
        assertThat(registry.descendantsOf(village.code())).isEmpty();
    }

    @Test
    void aVendorsOwnRegistryNeedsOnlyTwoMethods() {
        DivisionRegistry own = new DivisionRegistry() {
            @Override
            public Optional<Division> find(DivisionCode code) {
                return STANDARD.find(code);
            }

            @Override
            public List<Division> childrenOf(DivisionCode parent) {
                return STANDARD.childrenOf(parent);
            }
        };
        DivisionCode yizheng = DivisionCode.of("321081");
        assertThat(own.descendantsOf(yizheng))
                .isEqualTo(STANDARD.descendantsOf(yizheng))
                .isNotEmpty();
        assertThat(own.statusOf(DivisionCode.of("110103"))).isEqualTo(DivisionStatus.UNKNOWN);
        assertThat(own.findAbolished(DivisionCode.of("110103"))).isEmpty();
    }

    @Test
    void knowsWhatWasAbolished() {
        DivisionCode chongwen = DivisionCode.of("110103");
        assertThat(STANDARD.find(chongwen)).isEmpty();
        assertThat(STANDARD.findAbolished(chongwen)).contains(division("110103", "崇文区"));
        assertThat(STANDARD.nameOf(chongwen)).isEqualTo("崇文区");
        assertThat(STANDARD.statusOf(chongwen)).isEqualTo(DivisionStatus.ABOLISHED);
        assertThat(STANDARD.statusOf(DivisionCode.of("321081"))).isEqualTo(DivisionStatus.CURRENT);
        assertThat(STANDARD.statusOf(DivisionCode.NATIONWIDE)).isEqualTo(DivisionStatus.CURRENT);
        assertThat(STANDARD.statusOf(DivisionCode.of("990000"))).isEqualTo(DivisionStatus.UNKNOWN);
    }

    @Test
    void warnsAndNeverRefuses() {
        Location place = Location.ofPointer("/residence");
        assertThat(STANDARD.warningOf(DivisionCode.of("321081"), place)).isEmpty();
        assertThat(STANDARD.warningOf(DivisionCode.NATIONWIDE, place)).isEmpty();
        assertThat(STANDARD.warningOf(DivisionCode.of("110103"), place))
                .contains(Fault.warning("DIVISION_ABOLISHED", place));
        assertThat(STANDARD.warningOf(DivisionCode.of("990000"), place))
                .contains(Fault.warning("DIVISION_UNKNOWN", place));
    }

    @Test
    void refusesADivisionThatExistsAndWasAbolished() {
        List<Division> one = List.of(division("320000", "江苏省"));
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionRegistry.of(one, one));
    }

    private static void addBelow(DivisionCode parent, List<Division> below) {
        for (Division child : STANDARD.childrenOf(parent)) {
            below.add(child);
            addBelow(child.code(), below);
        }
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
