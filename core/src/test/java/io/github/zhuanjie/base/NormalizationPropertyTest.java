package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.sample.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormalizationPropertyTest {

    @Property
    void isIdempotent(@ForAll("texts") String raw) {
        Normalized<String> once = Normalization.apply(raw);
        Normalized<String> twice = Normalization.apply(once.value());
        assertThat(twice.value()).isEqualTo(once.value());
        assertThat(twice.changes()).isEmpty();
    }

    @Property
    void reportsAChangeExactlyWhenSomethingChanged(@ForAll("texts") String raw) {
        Normalized<String> repaired = Normalization.apply(raw);
        assertThat(repaired.changes().isEmpty()).isEqualTo(repaired.value().equals(raw));
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }
}
