package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "10", "-1.50", "0.0", "1e5", "1E+05", "2.5e-300", "123456789012345678901234567890"})
    void aNumberStandsAsItWasWritten(String text) {
        assertThat(new OpaqueValue.Number(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01", "+1", ".5", "1.", "1e", "NaN", "1,\"a\":2", "１", " 1", "1\n", "0x1", "--1"})
    void whatIsNoNumberCannotBeWrittenAsOne(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OpaqueValue.Number(text))
                .satisfies(refused -> assertThat(refused.getCode()).isEqualTo("OPAQUE_NUMBER"));
    }

    @Test
    void membersAreEqualInTheSameOrderOnly() {
        OpaqueValue one = members("a", "b");
        assertThat(one).isEqualTo(members("a", "b")).hasSameHashCodeAs(members("a", "b"));
        assertThat(one)
                .isNotEqualTo(members("b", "a"))
                .isNotEqualTo(members("a"))
                .isNotEqualTo(null);
        assertThat(one.hashCode()).isNotEqualTo(members("a").hashCode());
        assertThat(one).isNotEqualTo(new OpaqueValue.Text("a"));
    }

    @Test
    void contentIsCopiedAndNeverShown() {
        List<OpaqueValue> elements = new ArrayList<>(List.of(new OpaqueValue.Text("secret")));
        OpaqueValue.Elements copied = new OpaqueValue.Elements(elements);
        elements.clear();
        assertThat(copied.of()).hasSize(1);
        assertThat(copied).hasToString("Elements[***]");
        assertThat(members("secret")).hasToString("Members[***]");
        assertThat(new OpaqueValue.Text("secret")).hasToString("Text[***]");
        assertThat(new OpaqueValue.Number("17")).hasToString("Number[***]");
        assertThat(new OpaqueValue.Flag(true)).hasToString("Flag[***]");
    }

    private static OpaqueValue.Members members(String... names) {
        Map<String, OpaqueValue> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(name, new OpaqueValue.Nothing());
        }
        return new OpaqueValue.Members(members);
    }
}
