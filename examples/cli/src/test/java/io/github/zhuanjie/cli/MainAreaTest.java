package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import org.junit.jupiter.api.Test;

class MainAreaTest {

    private final MainArea area = new MainArea();

    @Test
    void isTheCountyThatNineInTenLiveIn() {
        add("321081100001", 9);
        add("320925", 1);

        assertThat(area.get()).isEqualTo(DivisionCode.of("321081"));
    }

    @Test
    void isTheNextLevelUpWhereNoCountyHoldsSoMany() {
        add("321081100001", 8);
        add("321023", 2);

        assertThat(area.get()).isEqualTo(DivisionCode.of("321000"));
    }

    @Test
    void isTheWholeCountryWhereNothingSmallerIs() {
        add("321081", 1);
        add("110101", 1);

        assertThat(area.get()).isEqualTo(DivisionCode.NATIONWIDE);
    }

    @Test
    void countsHouseholdsKnownByPrefectureOnlyAsSuch() {
        add("321000", 5);
        add("321081", 5);

        assertThat(area.get()).isEqualTo(DivisionCode.of("321000"));
    }

    private void add(String residence, int times) {
        for (int i = 0; i < times; i++) {
            area.add(DivisionCode.of(residence));
        }
    }
}
