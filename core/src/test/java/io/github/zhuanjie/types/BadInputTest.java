package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.codes.CodeTable;
import io.github.zhuanjie.codes.CodeTableTestAccess;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.sample.BadStrings;
import io.github.zhuanjie.sample.CodedEnums;
import java.io.StringReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Any string into anything public that takes a single text: the outcome is a value or an {@link InvalidValueException}
 * whose message is always one of a few, so it cannot hold the text, and neither can a cause's. The parsers are found, not
 * listed.
 *
 * <p>Run in a JVM that is not recorded for the canary (see the pom): millions of exceptions would push all others out.
 */
class BadInputTest {

    private static final int STRINGS = Integer.getInteger("zhuanjie.badStrings", 100_000);
    private static final long SEED = Long.getLong("zhuanjie.badStrings.seed", 20_240_522L);
    private static final int MOST_MESSAGES = 6;

    private static final List<String> NAUGHTY = List.of(
            "",
            " ",
            "\u3000",
            "\uFEFF",
            "'",
            "\u0000",
            "\n",
            "\r\n",
            "null",
            "NULL",
            "undefined",
            "NaN",
            "Infinity",
            "-0",
            "-",
            "+",
            ".",
            "1.",
            ".5",
            "0x10",
            "1e9",
            "1E+17",
            "1.23457E+17",
            "1_000",
            "1,000",
            "999999999999999999999999",
            "0000000000000000000000",
            "11010519491231002X\n",
            "\u202E11010519491231002X",
            "11010519491231002X\uD842",
            "110105194912310O2X",
            "１１０１０５１９４９１２３１００２Ｘ",
            "\u0661\u0661\u0660\u0661\u0660\u0665",
            "2024-02-30",
            "+2024-05-31",
            "-2024-05-31",
            "2024-5-31",
            "2024-05-31T24:00:00Z",
            "2024-12-31T23:59:60Z",
            "9999-12-31T23:59:59.999999999Z",
            "';DROP TABLE person;--",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "{0}{1}{999}",
            "%s%n%d",
            "=1+1",
            "@SUM(A1)",
            "../../etc/passwd",
            "con",
            "张\u200D三",
            "张\uFE00三",
            "\uD842\uDFB7",
            "\uDFB7\uD842",
            "e\u0301".repeat(50),
            "\u0600".repeat(20),
            "﷽",
            "🧑‍🤝‍🧑");

    private interface Parser {
        Object parse(String text) throws Throwable;
    }

    private final Map<String, Parser> parsers = new TreeMap<>();
    private final Map<String, Set<String>> messages = new HashMap<>();
    private final Set<Class<?>> results = new HashSet<>();

    BadInputTest() throws IllegalAccessException {
        for (JavaClass found : CodedEnums.MODULE) {
            if (found.getModifiers().contains(JavaModifier.PUBLIC)) {
                add(found.reflect());
            }
        }
        parsers.put("date", PlainText::date);
        parsers.put("instant", PlainText::instant);
        parsers.put("words", PlainText::words);
        parsers.put("fact", text -> Fact.known(1).worded(text));
        parsers.put("divisions", text -> DivisionRegistry.read(new StringReader(text)));
        for (CodeTable<?> table : CodeTableTestAccess.tables()) {
            parsers.put("read " + table.getType(), table::read);
        }
        CodeTable<?> table = CodeTableTestAccess.tables().get(0);
        parsers.put("none", table::meansNone);
        parsers.put("unknown", table::meansUnknown);
    }

    private void add(Class<?> type) throws IllegalAccessException {
        if (!isVisible(type)) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean open = Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
            if (open
                    && takesText(method.getParameterTypes())
                    && !method.getName().equals("valueOf")) {
                add(
                        type.getSimpleName() + "." + method.getName(),
                        MethodHandles.lookup().unreflect(method));
                results.add(method.getReturnType());
            }
        }
        for (Constructor<?> constructor : type.isRecord() ? type.getConstructors() : new Constructor<?>[0]) {
            if (takesText(constructor.getParameterTypes())) {
                add("new " + type.getSimpleName(), MethodHandles.lookup().unreflectConstructor(constructor));
            }
        }
    }

    private void add(String name, MethodHandle handle) {
        MethodHandle exact = handle.asType(MethodType.methodType(Object.class, String.class));
        parsers.put(name, text -> (Object) exact.invokeExact(text));
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean takesText(Class<?>[] parameters) {
        return parameters.length == 1 && (parameters[0] == String.class || parameters[0] == CharSequence.class);
    }

    @Test
    void everyTypeOfTextIsAmongThem() {
        for (Class<?> type : TypeRegistry.standard().getTypes()) {
            var codec = TypeRegistry.standard().find(type).orElseThrow();
            boolean isText = codec.getProperties().isEmpty()
                    && codec.getTypeCode().isEmpty()
                    && !type.isSealed()
                    && type != Extensions.class;
            if (isText) {
                assertThat(results).as(type.getSimpleName()).contains(type);
            }
        }
        assertThat(parsers).containsKeys("ResidentId.upgrade", "Phone.normalize", "Yuan.isValid", "new PersonId");
        assertThat(parsers).hasSizeGreaterThan(60);
    }

    @Test
    void goodTextsAreValuesSomewhere() throws Throwable {
        for (String text : BadStrings.GOOD) {
            List<String> accepting = new ArrayList<>();
            for (String name : parsers.keySet()) {
                if (name.contains(".") && outcome(name, text) != null) {
                    accepting.add(name);
                }
            }
            assertThat(accepting).as(text).hasSizeGreaterThan(2);
        }
    }

    @Test
    void naughtyStringsHaveADeclaredOutcome() {
        for (String text : NAUGHTY) {
            parsers.keySet().forEach(name -> tryOne(name, text));
        }
        assertMessagesAreFew();
    }

    @Test
    void randomStringsHaveADeclaredOutcome() {
        // in another thread, because the deep stack of a test would be copied into millions of exceptions
        CompletableFuture.runAsync(this::tryRandomStrings).join();
        assertMessagesAreFew();
        // the strings come close enough to be refused for more than their length
        assertThat(messages.get("ResidentId.of")).hasSizeGreaterThan(1);
        assertThat(messages.get("UnifiedSocialCreditCode.normalize")).hasSizeGreaterThan(1);
    }

    private void tryRandomStrings() {
        BadStrings strings = new BadStrings(SEED);
        for (int i = 0; i < STRINGS; i++) {
            String text = strings.next();
            parsers.keySet().forEach(name -> tryOne(name, text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842\uDFB7田太郎", "王\u4DAE", "\uD884\uDF50", "买买提·艾力", "阿依·古丽\u2027", "\uD87A\uDFF0某"})
    void rareNamesPassUnchanged(String name) {
        assertThat(PersonName.of(name).reveal()).isEqualTo(name);
        assertThat(PlainText.words(name)).isEqualTo(name);
    }

    /** A canary for the test itself: a parser that prints its text would be noticed. */
    @Test
    void aMessageThatHeldTheTextWouldBeNoticed() {
        parsers.put("leak", text -> {
            throw new InvalidValueException("NAME_SYNTAX", "must not be " + text);
        });
        BadStrings strings = new BadStrings(SEED);
        for (int i = 0; i < 20; i++) {
            tryOne("leak", strings.next());
        }
        assertThat(messages.get("leak")).hasSizeGreaterThan(MOST_MESSAGES);
    }

    private void tryOne(String name, String text) {
        try {
            outcome(name, text);
        } catch (Throwable e) {
            String shown = text.length() > 100 ? text.length() + " characters" : escaped(text);
            throw new AssertionError(name + " must not throw " + e.getClass().getName() + " for " + shown, e);
        }
    }

    /** Returns the value, or null if the text was refused as declared. */
    private Object outcome(String name, String text) throws Throwable {
        try {
            return parsers.get(name).parse(text);
        } catch (InvalidValueException refused) {
            for (Throwable shown = refused; shown != null; shown = shown.getCause()) {
                messages.computeIfAbsent(name, n -> new HashSet<>()).add(String.valueOf(shown.getMessage()));
            }
            return null;
        }
    }

    private void assertMessagesAreFew() {
        messages.forEach((name, seen) -> assertThat(seen).as(name).hasSizeLessThanOrEqualTo(MOST_MESSAGES));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(
                        c -> out.append(c > 32 && c < 127 ? String.valueOf((char) c) : "\\u" + Integer.toHexString(c)));
        return out.toString();
    }
}
