package io.github.zhuanjie.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.BrokenRule;
import io.github.zhuanjie.fixtures.BrokenRules;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** The validator that Spring Boot makes by itself sees every constraint, in the reader's language. */
class StockValidatorTest {

    private static final Validator VALIDATOR = RunningApplication.bean(Validator.class);

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    static List<BrokenRule> rows() {
        return BrokenRules.all();
    }

    @Test
    void itIsTheOneOfThisSpringBoot() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void seesEveryFaultOfTheTable(BrokenRule row) {
        assertThat(ZhuanjieValidator.of(VALIDATOR).validate(row.value(), row.group()))
                .isEqualTo(row.faults());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void speaksTheReadersLanguage(BrokenRule row) {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        assertThat(messages(row)).allMatch(text -> text.matches(".*\\p{IsHan}.*"));
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(messages(row)).noneMatch(text -> text.matches(".*\\p{IsHan}.*"));
    }

    private static Set<String> messages(BrokenRule row) {
        Set<String> texts = VALIDATOR.validate(row.value(), row.group()).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("{io.") || text.contains("${"));
        return texts;
    }
}
