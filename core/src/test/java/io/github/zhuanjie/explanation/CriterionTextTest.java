package io.github.zhuanjie.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.text.Messages;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTextTest {

    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @MethodSource("io.github.zhuanjie.explanation.EveryCriterion#all")
    void saysARuleInBothLanguages(EveryCriterion.Said said) {
        assertThat(new CriterionText(CHINESE).describe(said.rule())).isEqualTo(said.chinese());
        assertThat(new CriterionText(ENGLISH).describe(said.rule())).isEqualTo(said.english());
    }

    @Test
    void everyKindOfCriterionIsAmongThem() {
        Set<Class<?>> said = new HashSet<>();
        Arrays.stream(EveryCriterion.all()).forEach(each -> collect(each.rule(), said));
        assertThat(said).containsAll(kinds(Criterion.class).toList());
        assertThat(kinds(Criterion.class)).hasSizeGreaterThan(35);
    }

    private static void collect(Criterion criterion, Set<Class<?>> into) {
        into.add(criterion.getClass());
        criterion.parts().forEach(part -> collect(part, into));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CriterionTextTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "de", "ar-u-nu-arab", "hi-u-nu-deva"})
    void numbersAreTheSameOnEveryMachine(String jvm) {
        Locale.setDefault(Locale.forLanguageTag(jvm));
        for (EveryCriterion.Said said : EveryCriterion.all()) {
            assertThat(new CriterionText(ENGLISH).describe(said.rule())).isEqualTo(said.english());
        }
    }

    @Test
    void requiresALanguage() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CriterionText(null))
                .withMessage("messages");
    }
}
