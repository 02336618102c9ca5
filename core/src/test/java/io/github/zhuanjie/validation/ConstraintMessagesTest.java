package io.github.zhuanjie.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.CodedEnums;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import jakarta.validation.Constraint;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of our constraints as a host sees them that formats violations itself. */
class ConstraintMessagesTest {

    private static final Household WRONG = wrong();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "tr"})
    void englishIsEnglishWhateverTheJvmSpeaks(String jvm) {
        Locale.setDefault(Locale.forLanguageTag(jvm));
        assertThat(messages(Locale.ENGLISH))
                .containsExactly(
                        "must have exactly one member who is its head",
                        "must have the birth date that the resident number holds",
                        "must not be negative",
                        "must not end before it begins");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN", "tr"})
    void chineseIsChineseWhateverTheJvmSpeaks(String jvm) {
        Locale.setDefault(Locale.forLanguageTag(jvm));
        for (Locale reader : List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.TRADITIONAL_CHINESE)) {
            assertThat(messages(reader))
                    .containsExactlyInAnyOrder("每户须有且仅有一名户主", "出生日期与身份证号不一致", "金额不得为负", "结束日期早于开始日期");
        }
    }

    @Test
    void aViolationReadsLikeTheFaultOfTheSameRule() throws IOException {
        Messages faults = Messages.of(Locale.SIMPLIFIED_CHINESE);
        Properties chinese = load("_zh");
        for (String key : chinese.stringPropertyNames()) {
            Fault fault = Fault.error(code(key), Location.WHOLE);
            assertThat(chinese.getProperty(key)).as(key).isEqualTo(faults.fault(fault));
        }
    }

    @Test
    void everyConstraintOfThisModuleHasItsMessageThere() throws IOException {
        List<String> constraints = CodedEnums.MODULE.stream()
                .filter(type -> type.isAnnotatedWith(Constraint.class))
                .map(type -> type.getName() + ".message")
                .toList();
        assertThat(constraints).hasSizeGreaterThan(4);
        assertThat(load("").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(constraints);
    }

    /** The fault's code of a message's key: the constraint's name in capitals. */
    private static String code(String key) {
        String[] steps = key.split("\\.");
        return steps[steps.length - 2].replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndNoExpressions() throws IOException {
        Properties english = load("");
        Properties chinese = load("_zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allMatch(key -> key.endsWith(".message"));
        assertThat(english.values()).noneMatch(text -> text.toString().contains("{"));
        assertThat(chinese.values()).noneMatch(text -> text.toString().contains("{"));
    }

    private static Set<String> messages(Locale locale) {
        ParameterMessageInterpolator interpolator =
                new ParameterMessageInterpolator(Set.of(), locale, context -> locale, false);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            Set<String> texts = new TreeSet<>();
            factory.getValidator().validate(WRONG).forEach(violation -> texts.add(violation.getMessage()));
            return texts;
        }
    }

    private static Properties load(String suffix) throws IOException {
        Properties properties = new Properties();
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (InputStream in = ConstraintMessagesTest.class.getResourceAsStream(name);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Household wrong() {
        LocalDate birth = LocalDate.of(1950, 3, 4);
        Recognition reversed = Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(birth)
                .validUntil(birth.minusDays(1))
                .build();
        Person nobodysHead = Person.builder()
                .id(PersonId.of("P-1"))
                .relation(FamilyRelation.OTHER)
                .residentId(Samples.residentId(birth, 2))
                .birthDate(Fact.known(birth.plusDays(1)))
                .build();
        return Samples.household(nobodysHead)
                .annualIncome(Fact.known(Yuan.of(-1)))
                .recognitions(Fact.known(List.of(reversed)))
                .build();
    }
}
