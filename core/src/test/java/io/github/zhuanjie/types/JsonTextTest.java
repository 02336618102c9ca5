package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

    @Test
    void readsEveryKindOfToken() {
        assertThat(tokens(" {\"a\" : [ 1 , -20,true ,false,null , \"x\"],\"b\":{},\t\"c\":[]\r\n} "))
                .containsExactly(
                        "OBJECT_START",
                        "NAME a",
                        "ARRAY_START",
                        "INTEGER 1",
                        "INTEGER -20",
                        "TRUE",
                        "FALSE",
                        "NULL",
                        "STRING x",
                        "ARRAY_END",
                        "NAME b",
                        "OBJECT_START",
                        "OBJECT_END",
                        "NAME c",
                        "ARRAY_START",
                        "ARRAY_END",
                        "OBJECT_END",
                        "END");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"0,INTEGER 0", "-0,INTEGER -0", "true,TRUE", "false,FALSE", "null,NULL", "\"\",STRING ``"})
    void readsASingleValue(String json, String token) {
        assertThat(tokens(json)).containsExactly(token.replace("``", ""), "END");
    }

    @Test
    void readsEscapes() {
        assertThat(single("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\uD83D\\ude00\\uFFfF\""))
                .isEqualTo("\"\\/\b\f\n\r\tAé\ud83d\ude00\uffff");
        assertThat(single("\"\\u0000\\u001F \u007f\"")).isEqualTo("\0\u001f \u007f");
        assertThat(single("\"中文 \ud840\udc00\"")).isEqualTo("中文 \ud840\udc00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-0.50", "1e3", "1E3", "2.5e-300", "1e+05"})
    void readsOtherNumbersAsTheyWereWritten(String json) {
        JsonText text = new JsonText(json);
        assertThat(text.token()).isEqualTo(Token.DECIMAL);
        assertThat(text.text()).isEqualTo(json);
        assertThat(text.isInt()).isFalse();
        assertThat(text.next()).isEqualTo(Token.END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "-1234567890", "123456789012345678901234567890"})
    void aLongWholeNumberIsNoInt(String json) {
        JsonText text = new JsonText(json);
        assertThat(text.token()).isEqualTo(Token.INTEGER);
        assertThat(text.text()).isEqualTo(json);
        assertThat(text.isInt()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0,0", "7,7", "-7,-7", "12345,12345", "999999999,999999999", "-999999999,-999999999"})
    void readsWholeNumbersOfNineDigits(String json, int value) {
        JsonText text = new JsonText(json);
        assertThat(text.isInt()).isTrue();
        assertThat(text.toInt()).isEqualTo(value);
        assertThat(new JsonText("true").isInt()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "}",
                "]",
                ",",
                ":",
                "\"",
                "\"abc",
                "\"\\",
                "\"\\\"",
                "\"\\x\"",
                "\"\\u\"",
                "\"\\u12\"",
                "\"\\u123\"",
                "\"\\u123g\"",
                "\"\\u/234\"",
                "\"\\u123\u0664\"",
                "\"\\u12",
                "\"a\nb\"",
                "\"\t\"",
                "\"\u001f\"",
                "tru",
                "truE",
                "fals",
                "nul",
                "True",
                "nulll",
                "-",
                "+1",
                ".5",
                "01",
                "-01",
                "00",
                "1.",
                "1a",
                "1.a",
                "1e",
                "1e+",
                "1.5e",
                "1.e5",
                "-.5",
                "١",
                "１",
                "NaN",
                "Infinity",
                "'a'",
                "1 2",
                "{} {}",
                "[] ,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1,,2]",
                "[1}",
                "[1",
                "[1,",
                "[1:2]",
                "{1:2}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\" 1}",
                "{\"a\":1]",
                "{\"a\":1",
                "{\"a\":",
                "{\"a\"",
                "{a:1}",
                "{\"a\":1,2}",
                "{\"a\"::1}",
                "{null:1}",
                "//x\n1",
                "/**/1",
                "\ufeff1",
                "\u00a01",
                "\f1",
                "[1]]",
                "{\"a\":1}}",
                "\"a\"\"b\"",
                "[\"a\"\"b\"]"
            })
    void refusesWhatIsNotJson(String json) {
        assertThatThrownBy(() -> tokens(json))
                .isInstanceOf(InvalidValueException.class)
                .extracting(e -> ((InvalidValueException) e).getCode())
                .isEqualTo("JSON_SYNTAX");
    }

    @Test
    void refusesEveryTextThatIsCutOff() {
        String json = "{\"a\":[1,-20,true,false,null,\"x\\n\\u0041\"],\"b\":{\"c\":[]}}";
        assertThat(tokens(json)).endsWith("END");
        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThatThrownBy(() -> tokens(cut)).as(cut).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void allowsSixtyFourLevels() {
        assertThat(tokens("[".repeat(64) + "]".repeat(64))).hasSize(129);
        String tooDeep = "[".repeat(65) + "]".repeat(65);
        assertThatThrownBy(() -> tokens(tooDeep)).isInstanceOf(InvalidValueException.class);
        String deepObject = "{\"a\":".repeat(65) + "1" + "}".repeat(65);
        assertThatThrownBy(() -> tokens(deepObject)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tellsThePlaceOfAFault() {
        assertThatThrownBy(() -> tokens("{\n  \"a\": 1,\n  \"b\": tru\n}"))
                .hasMessage("broken JSON in line 3, column 8");
        assertThatThrownBy(() -> tokens("x")).hasMessage("broken JSON in line 1, column 1");
    }

    @Test
    void standsBehindWhatWasRead() {
        JsonText text = new JsonText("{\n\n \"a\" : 1}");
        assertThat(text.line()).isEqualTo(1);
        assertThat(text.column()).isEqualTo(2);
        text.next();
        assertThat(text.line()).isEqualTo(3);
        assertThat(text.column()).isEqualTo(7);
        assertThat(text.token()).isEqualTo(Token.NAME);
    }

    @Test
    void skipsWhatIsInside() {
        JsonText text = new JsonText("[{\"a\":[1,{}],\"b\":\"]\"},[[],[2]],3,4]");
        text.next();
        text.skip();
        assertThat(text.token()).isEqualTo(Token.OBJECT_END);
        text.next();
        text.skip();
        assertThat(text.token()).isEqualTo(Token.ARRAY_END);
        text.next();
        text.skip();
        assertThat(text.text()).isEqualTo("3");
        assertThat(text.next()).isEqualTo(Token.INTEGER);
        assertThat(text.next()).isEqualTo(Token.ARRAY_END);
        assertThat(text.next()).isEqualTo(Token.END);
        assertThat(text.next()).isEqualTo(Token.END);
    }

    private static String single(String json) {
        return tokens(json).get(0).substring("STRING ".length());
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        JsonText text = new JsonText(json);
        for (Token token = text.token(); token != Token.END; token = text.next()) {
            boolean worded = token == Token.NAME || token == Token.STRING || token == Token.INTEGER;
            tokens.add(worded ? token + " " + text.text() : token.toString());
        }
        tokens.add("END");
        return tokens;
    }
}
