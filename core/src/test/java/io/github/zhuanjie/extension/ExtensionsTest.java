package io.github.zhuanjie.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final String CITY = "nanjing.gov.cn";

    private static OpaqueValue text(String text) {
        return new OpaqueValue.Text(text);
    }

    private static OpaqueValue.Members fields(String... names) {
        Map<String, OpaqueValue> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, text("v"));
        }
        return new OpaqueValue.Members(fields);
    }

    private static void refused(String code, ThrowingCallable making) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(making)
                .satisfies(refusal -> assertThat(refusal.getCode()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "nanjing.gov.cn", "x-1.xn--fiqs8s", "1.2.3", "a--b.cn"})
    void aNamespaceIsADomainName(String namespace) {
        assertThat(Extensions.of(namespace, fields("a")).of()).containsOnlyKeys(namespace);
        assertThat(new ExtensionRule(ExtensionCarrier.NEED, namespace, "a", DataKind.NEED).namespace())
                .isEqualTo(namespace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cn",
                "Nanjing.gov.cn",
                "nanjing.gov.cn.",
                ".cn",
                "a..b",
                "-a.cn",
                "a-.cn",
                "a_b.cn",
                "南京.cn",
                "a.cn\n",
                " a.cn",
                "https://a.cn"
            })
    void anythingElseIsNone(String namespace) {
        refused("EXTENSION_NAMESPACE", () -> Extensions.of(namespace, fields("a")));
        refused("EXTENSION_NAMESPACE", () -> new ExtensionRule(ExtensionCarrier.NEED, namespace, "a", DataKind.NEED));
    }

    @Test
    void aNamespaceIsNoLongerThanADomainName() {
        String label = "a".repeat(63);
        String longest = label + "." + label + "." + label + "." + "a".repeat(61);
        assertThat(Extensions.of(longest, fields("a")).isEmpty()).isFalse();
        refused("EXTENSION_NAMESPACE", () -> Extensions.of(longest + "a", fields("a")));
        refused("EXTENSION_NAMESPACE", () -> Extensions.of("a" + label + ".cn", fields("a")));
    }

    @Test
    void fieldsAreFoundByNamespaceAndName() {
        Extensions extensions = Extensions.of(CITY, fields("a", "b")).with("b.cn", fields("c"));
        assertThat(extensions.find(CITY, "a")).contains(text("v"));
        assertThat(extensions.find(CITY, "c")).isEmpty();
        assertThat(extensions.find("c.cn", "a")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
        assertThat(extensions.with(CITY, fields("z")).of()).containsOnlyKeys(CITY, "b.cn");
        assertThat(extensions.with(CITY, fields("z")).find(CITY, "a")).isEmpty();
    }

    @Test
    void orderIsKeptAndPartOfEquality() {
        Extensions one = Extensions.of(CITY, fields("b", "a")).with("a.cn", fields("c"));
        assertThat(one.of().keySet()).containsExactly(CITY, "a.cn");
        assertThat(one.of().get(CITY).of().keySet()).containsExactly("b", "a");
        Extensions other = Extensions.of("a.cn", fields("c")).with(CITY, fields("b", "a"));
        assertThat(one).isNotEqualTo(other).isNotEqualTo(null).hasSameHashCodeAs(other);
        assertThat(one).isEqualTo(Extensions.of(CITY, fields("b", "a")).with("a.cn", fields("c")));
        assertThat(one).isNotEqualTo(Extensions.of(CITY, fields("a", "b")).with("a.cn", fields("c")));
        assertThat(one.hashCode()).isNotEqualTo(Extensions.none().hashCode());
    }

    @Test
    void onlySomeFieldsArePicked() {
        Extensions extensions = Extensions.of(CITY, fields("b", "a", "c")).with("a.cn", fields("a"));
        assertThat(extensions.only((namespace, field) -> namespace.equals(CITY) && !field.equals("a")))
                .isEqualTo(Extensions.of(CITY, fields("b", "c")));
        assertThat(extensions.only((namespace, field) -> false))
                .isEqualTo(Extensions.none())
                .matches(Extensions::isEmpty);
    }

    @Test
    void whatIsThereIsCopiedAndNeverShown() {
        Map<String, OpaqueValue.Members> given = new LinkedHashMap<>(Map.of(CITY, fields("secret")));
        Extensions extensions = new Extensions(given);
        given.clear();
        assertThat(extensions.of()).hasSize(1).isUnmodifiable();
        assertThat(extensions).hasToString("Extensions[***]");
        assertThatNullPointerException().isThrownBy(() -> new ExtensionRule(ExtensionCarrier.NEED, CITY, "a", null));
        assertThatNullPointerException()
                .isThrownBy(() ->
                        Extensions.of(Collections.<String>singletonList(null).get(0), fields("a")));
    }

    @Test
    void depthIsBounded() {
        assertThat(Extensions.of(CITY, nested(Extensions.MAX_DEPTH)).isEmpty()).isFalse();
        refused("EXTENSION_DEPTH", () -> Extensions.of(CITY, nested(Extensions.MAX_DEPTH + 1)));
        refused(
                "EXTENSION_DEPTH",
                () -> Extensions.of(CITY, new OpaqueValue.Members(Map.of("a", arrays(Extensions.MAX_DEPTH)))));
        assertThat(Extensions.of(CITY, new OpaqueValue.Members(Map.of("a", arrays(Extensions.MAX_DEPTH - 1))))
                        .isEmpty())
                .isFalse();
    }

    private static OpaqueValue.Members nested(int levels) {
        OpaqueValue.Members value = fields("x");
        for (int i = 1; i < levels; i++) {
            value = new OpaqueValue.Members(Map.of("n", value));
        }
        return value;
    }

    private static OpaqueValue arrays(int levels) {
        OpaqueValue value = new OpaqueValue.Nothing();
        for (int i = 0; i < levels; i++) {
            value = new OpaqueValue.Elements(List.of(value));
        }
        return value;
    }

    @Test
    void sizeIsBounded() {
        assertThat(Extensions.of(CITY, flags(Extensions.MAX_VALUES - 2)).isEmpty())
                .isFalse();
        refused("EXTENSION_SIZE", () -> Extensions.of(CITY, flags(Extensions.MAX_VALUES - 1)));
        Extensions full = Extensions.none();
        for (int i = 0; i < Extensions.MAX_NAMESPACES; i++) {
            full = full.with("n" + i + ".cn", fields("a"));
        }
        Extensions most = full;
        refused("EXTENSION_SIZE", () -> most.with("other.cn", fields("a")));
        assertThat(Extensions.of(CITY, words(Extensions.MAX_CHARACTERS - 1)).isEmpty())
                .isFalse();
        refused("EXTENSION_SIZE", () -> Extensions.of(CITY, words(Extensions.MAX_CHARACTERS)));
        refused("EXTENSION_SIZE", () -> Extensions.of(CITY, fields("n".repeat(Extensions.MAX_CHARACTERS))));
    }

    private static OpaqueValue.Members flags(int count) {
        return new OpaqueValue.Members(
                Map.of("a", new OpaqueValue.Elements(Collections.nCopies(count, new OpaqueValue.Flag(true)))));
    }

    private static OpaqueValue.Members words(int length) {
        return new OpaqueValue.Members(Map.of("a", text("x".repeat(length))));
    }

    @Test
    void numbersAreThoseThatEveryLanguageHolds() {
        assertThat(Extensions.of(CITY, number("12.50")).isEmpty()).isFalse();
        refused("EXTENSION_NUMBER", () -> Extensions.of(CITY, number("12345678901234567890")));
        refused("EXTENSION_NUMBER", () -> Extensions.of(CITY, number("1e400")));
        refused("EXTENSION_SIZE", () -> {
            String long1 = "1." + "0".repeat(390);
            Extensions.of(
                    CITY,
                    new OpaqueValue.Members(Map.of(
                            "a", new OpaqueValue.Elements(Collections.nCopies(300, new OpaqueValue.Number(long1))))));
        });
    }

    private static OpaqueValue.Members number(String text) {
        return new OpaqueValue.Members(Map.of("a", new OpaqueValue.Number(text)));
    }

    @Test
    void aRuleIsAboutOneFieldOfOneType() {
        ExtensionRule rule = new ExtensionRule(ExtensionCarrier.NEED, CITY, "gridNumber", DataKind.CONTACT);
        assertThat(rule.isAbout(Need.class, CITY, "gridNumber")).isTrue();
        assertThat(rule.isAbout(Need.class, CITY, "other")).isFalse();
        assertThat(rule.isAbout(Need.class, "a.cn", "gridNumber")).isFalse();
        assertThat(rule.isAbout(Household.class, CITY, "gridNumber")).isFalse();
        refused("EXTENSION_FIELD", () -> new ExtensionRule(ExtensionCarrier.NEED, CITY, "", DataKind.CONTACT));
        assertThatNullPointerException().isThrownBy(() -> new ExtensionRule(null, CITY, "a", DataKind.CONTACT));
    }

    @Test
    void everyTypeThatCarriesFieldsIsOneCarrier() {
        List<Class<?>> carrying = TypeRegistry.standard().getTypes().stream()
                .filter(Extensible.class::isAssignableFrom)
                .toList();
        assertThat(carrying)
                .allSatisfy(type -> assertThat(ExtensionCarrier.values())
                        .filteredOn(carrier -> carrier.is(type))
                        .hasSize(1));
        assertThat(ExtensionCarrier.values()).hasSameSizeAs(carrying);
        assertThat(ExtensionCarrier.values()).noneMatch(carrier -> carrier.is(Consent.class));
    }

    /** A host's own type, which only has the name. */
    private record Consent() {}
}
