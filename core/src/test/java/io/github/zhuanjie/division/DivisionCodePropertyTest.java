package io.github.zhuanjie.division;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Texts;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DivisionCodePropertyTest {

    @Property
    void isWithinItselfAndEveryAncestor(@ForAll("codes") DivisionCode code) {
        assertThat(code.isWithin(code)).isTrue();
        for (Optional<DivisionCode> up = code.getParent();
                up.isPresent();
                up = up.get().getParent()) {
            assertThat(code.isWithin(up.get())).isTrue();
            assertThat(up.get().isWithin(code)).isFalse();
            assertThat(up.get()).isLessThan(code);
            assertThat(DivisionCode.of(up.get().toString())).isEqualTo(up.get());
        }
    }

    @Property
    void isWithinMeansAmongTheAncestors(@ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b) {
        boolean ancestor = a.equals(b);
        for (Optional<DivisionCode> up = a.getParent();
                up.isPresent();
                up = up.get().getParent()) {
            ancestor |= up.get().equals(b);
        }
        assertThat(a.isWithin(b)).isEqualTo(ancestor);
    }

    @Property
    void isWithinIsTransitiveAndAntisymmetric(
            @ForAll("codes") DivisionCode a, @ForAll("codes") DivisionCode b, @ForAll("codes") DivisionCode c) {
        if (a.isWithin(b) && b.isWithin(c)) {
            assertThat(a.isWithin(c)).isTrue();
        }
        if (a.isWithin(b) && b.isWithin(a)) {
            assertThat(a).isEqualTo(b);
        }
    }

    @Property
    void climbingEndsAtTheNation(@ForAll("codes") DivisionCode code) {
        assertThat(code.atLevel(DivisionLevel.NATION)).contains(DivisionCode.NATIONWIDE);
        assertThat(code.atLevel(code.getLevel())).contains(code);
    }

    @Property
    void normalizeAcceptsOrRefusesAndIsIdempotent(@ForAll("texts") String text) {
        try {
            DivisionCode code = DivisionCode.normalize(text).value();
            assertThat(DivisionCode.normalize(code.toString()).changes()).isEmpty();
            assertThat(DivisionCode.of(code.toString())).isEqualTo(code);
        } catch (InvalidValueException refused) {
            assertThat(refused.getCode()).isEqualTo("DIVISION_SYNTAX");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.any(),
                Texts.nearly(12),
                Arbitraries.strings().withChars("0012").ofMinLength(5).ofMaxLength(13));
    }

    @Provide
    Arbitrary<DivisionCode> codes() {
        return Arbitraries.of(6, 9, 12)
                .flatMap(n -> Arbitraries.strings().withChars("0001").ofLength(n))
                .filter(text -> text.length() == 6 || !text.endsWith("000"))
                .map(DivisionCode::of);
    }
}
