package io.github.zhuanjie.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fixtures.broken.BrokenRule;
import io.github.zhuanjie.fixtures.broken.BrokenRules;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;

/** The validator that Spring Boot makes by itself sees every constraint, in the reader's language. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StockValidatorTest {

    @Autowired
    private Validator validator;

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    static List<BrokenRule> rows() {
        return BrokenRules.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void seesEveryFaultOfTheTable(BrokenRule row) {
        assertThat(ZhuanjieValidator.of(validator).validate(row.value(), row.group()))
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

    private Set<String> messages(BrokenRule row) {
        Set<String> texts = validator.validate(row.value(), row.group()).stream()
                .map(ConstraintViolation::getMessage)
                .collect(Collectors.toSet());
        assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("{io.") || text.contains("${"));
        return texts;
    }
}
