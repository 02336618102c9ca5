package io.github.zhuanjie.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.sample.CodedEnums;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern USED_CODE =
            Pattern.compile("(?:new InvalidValueException|Fault\\.(?:error|warning))\\(\\s*\"([A-Z][A-Z0-9_]*)\"");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Properties ENGLISH = load("");
    private static final Properties CHINESE = load("_zh_CN");

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheDefaultLocale() {
        Locale.setDefault(before);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsThereTwice(Path bundle) throws IOException {
        assertThat(Files.readAllLines(bundle))
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<Path> bundles = files.filter(path -> path.toString().endsWith(".properties"))
                    .sorted()
                    .toList();
            assertThat(bundles).hasSize(6);
            return bundles;
        }
    }

    @Test
    void everyPatternParsesAndUsesThePlaceholdersOfTheOtherLanguage() {
        for (String key : ENGLISH.stringPropertyNames()) {
            assertThat(placeholders(CHINESE, key)).as(key).isEqualTo(placeholders(ENGLISH, key));
        }
    }

    @Test
    void everyPlaceholderIsReplaced() {
        Object[] arguments = {"<0>", "<1>", "<2>", "<3>", "<4>", "<5>"};
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Messages messages = Messages.of(locale);
            Properties texts = locale.equals(Locale.ENGLISH) ? ENGLISH : CHINESE;
            for (String key : ENGLISH.stringPropertyNames()) {
                if (isNumberFormat(texts.getProperty(key))) {
                    continue;
                }
                String text = messages.format(key, arguments);
                assertThat(text).as(key).doesNotContain("{", "}");
                placeholders(texts, key)
                        .forEach(index -> assertThat(text).as(key).contains("<" + index + ">"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.zhuanjie.sample.CodedEnums#all")
    void everyCodedConstantHasALabelInBothLanguages(Class<?> type) {
        for (Coded constant : CodedEnums.constantsOf(type)) {
            assertThat(Messages.of(Locale.ENGLISH).label(constant)).isNotBlank().isASCII();
            assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).label(constant)).matches(".*\\p{IsHan}.*");
        }
    }

    @Test
    void noLabelIsLeftOver() {
        Set<String> types = new TreeSet<>();
        Set<String> keys = new TreeSet<>();
        for (Class<?> type : CodedEnums.all()) {
            types.add(type.getSimpleName());
            CodedEnums.constantsOf(type).forEach(c -> keys.add(type.getSimpleName() + "." + c.getCode()));
        }
        assertThat(ENGLISH.stringPropertyNames())
                .filteredOn(key -> types.contains(key.substring(0, key.indexOf('.'))))
                .isSubsetOf(keys);
    }

    @Test
    void everyCodeThatCoreUsesHasATextInBothLanguages() throws IOException {
        Set<String> codes = usedCodes();
        assertThat(ENGLISH.stringPropertyNames()).containsAll(keys(codes));
        assertThat(CHINESE.stringPropertyNames()).containsAll(keys(codes));
    }

    @Test
    void everyCodeThatCoreUsesIsInATestOfCore() throws IOException {
        Set<String> tested = new TreeSet<>();
        for (Path test : javaFiles("src/test/java")) {
            if (!test.endsWith("MessagesTest.java")) {
                WORD.matcher(Files.readString(test)).results().forEach(match -> tested.add(match.group()));
            }
        }
        assertThat(tested).containsAll(usedCodes());
    }

    private static Set<String> usedCodes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path source : javaFiles("src/main/java")) {
            USED_CODE.matcher(Files.readString(source)).results().forEach(match -> codes.add(match.group(1)));
        }
        assertThat(codes)
                .contains("YUAN_SYNTAX", "CONSENT_GUARDIAN", "CALENDAR_YEAR_INCOMPLETE")
                .hasSizeGreaterThan(80);
        codes.addAll(Set.of("RESIDENT_ID_SYNTAX", "RESIDENT_ID_DATE", "RESIDENT_ID_CHECK", "DIVISION_ROW"));
        codes.addAll(Set.of("USCC_SYNTAX", "USCC_ORGANIZATION_CHECK", "USCC_CHECK"));
        return codes;
    }

    private static List<String> keys(Set<String> codes) {
        return codes.stream().map(code -> "fault." + code).toList();
    }

    private static List<Path> javaFiles(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "zh-CN", "en", "ar-u-nu-arab"})
    void theDefaultLocaleIsNeverConsulted(String jvm) {
        Locale.setDefault(Locale.forLanguageTag(jvm));
        assertThat(Messages.of(Locale.ENGLISH).label(Sex.FEMALE)).isEqualTo("female");
        assertThat(Messages.of(Locale.GERMAN).label(Sex.FEMALE)).isEqualTo("female");
        assertThat(Messages.of(Locale.ROOT).label(Sex.FEMALE)).isEqualTo("female");
        for (String tag : List.of("zh", "zh-CN", "zh-TW", "zh-Hant-HK", "zh-Hans")) {
            assertThat(Messages.of(Locale.forLanguageTag(tag)).label(Sex.FEMALE))
                    .isEqualTo("女");
        }
    }

    @Test
    void tellsItsLocale() {
        assertThat(Messages.of(Locale.FRENCH).getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.of(Locale.TRADITIONAL_CHINESE).getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void aFaultBecomesASentenceWithItsArguments() {
        Messages english = Messages.of(Locale.ENGLISH);
        assertThat(english.fault(Fault.error("SIZE", Location.WHOLE, "1", "200")))
                .isEqualTo("size must be between 1 and 200");
        assertThat(english.fault(Fault.error("VENDOR_RULE", Location.WHOLE))).isEqualTo("breaks the rule VENDOR_RULE");
    }

    @Test
    void refusesKeysThatDoNotExist() {
        Messages english = Messages.of(Locale.ENGLISH);
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> english.format("no.such.key"));
        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> english.label(() -> "X"));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> english.label(org.example.vendor.Sex.MALE))
                .withMessage("labels must be of the library's own enums");
        assertThatNullPointerException().isThrownBy(() -> english.format(null)).withMessage("key");
    }

    private static boolean isNumberFormat(String pattern) {
        return pattern.matches(".*\\{\\d+,.*");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        String pattern = texts.getProperty(key);
        assertThat(new MessageFormat(pattern, Locale.ROOT)).as(key).isNotNull();
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String suffix) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages" + suffix + ".properties");
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
