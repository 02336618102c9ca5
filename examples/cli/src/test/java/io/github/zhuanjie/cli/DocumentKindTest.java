package io.github.zhuanjie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {

    private static final int HEAD = 1 << 16;

    private static final String RULE = "{\"category\":\"DIBAO\",\"area\":\"321000\",\"scope\":\"PERSON\",\"criteria\":"
            + "{\"type\":\"AID_RECEIVED\",\"projects\":[\"p-1\"]}}";

    @TempDir
    private Path folder;

    @Test
    void eachKindIsToldByItsOwnMembers() {
        assertThat(DocumentKind.in("{\"id\":\"H\",\"members\" : []}")).contains(DocumentKind.HOUSEHOLDS);
        assertThat(DocumentKind.in("{\"registeredOn\":\"x\"}")).contains(DocumentKind.NEEDS);
        assertThat(DocumentKind.in("{\"draftedOn\":\"x\"}")).contains(DocumentKind.DRAFTS);
        assertThat(DocumentKind.in("{\"stateSince\":\"x\"}")).contains(DocumentKind.REFERRALS);
        assertThat(DocumentKind.in("{\"action\":\"SEND\",\"actor\":{}}")).contains(DocumentKind.EVENTS);
        assertThat(DocumentKind.in("{\"provider\":\"x\",\"decidedOn\":\"x\"}")).contains(DocumentKind.AID);
        assertThat(DocumentKind.in("{\"evidenceSha256\":\"x\"}")).contains(DocumentKind.CONSENTS);
        assertThat(DocumentKind.in("{\"algorithm\":{}}")).contains(DocumentKind.PLAN);
        assertThat(DocumentKind.in("{\"projects\":[]}")).contains(DocumentKind.SUPPLY);
        assertThat(DocumentKind.in("{\"version\":\"1\",\"limits\":[]}")).contains(DocumentKind.DEADLINES);
        assertThat(DocumentKind.in("{\"need\":\"N-1\",\"project\":\"p-1\"}")).contains(DocumentKind.BARS);
        assertThat(DocumentKind.in("{\"$schema\":\"x\",\"id\":\"D-1\",\"content\":{}}"))
                .contains(DocumentKind.DOCUMENT);
        assertThat(DocumentKind.in("{\"need\":\"N-1\"}")).isEmpty();
        assertThat(DocumentKind.in("{\"category\":\"DIBAO\"}")).isEmpty();
        assertThat(DocumentKind.in("{\"scope\":\"PERSON\"}")).isEmpty();
    }

    @Test
    void aRuleThatNamesProjectsIsARule() {
        assertThat(DocumentKind.in(RULE)).contains(DocumentKind.RULES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "members",
                "\"members\":1",
                "{\"id\":\"members\"}",
                "{\"a\":{\"members\":[]}}",
                "{\"a\":[{\"members\":[]}]}",
                "{\"a\":\"\\\",\\\"members\\\":\"}",
                "{\"a\":1},\"members\":1",
                "{\"a\":1}{\"members\":1}",
                "{\"members\"",
                "{\"members\"  ",
                "{\"members",
                "{\"a\\",
            })
    void whatIsNotAMemberOfTheDocumentDoesNotTell(String text) {
        assertThat(DocumentKind.in(text)).isEmpty();
    }

    @Test
    void aDocumentThatIsCutOffIsToldByWhatIsThere() {
        assertThat(DocumentKind.in("{\"a\":\"}{\\\\\",\"b\":{},\"members\":[{\"na"))
                .contains(DocumentKind.HOUSEHOLDS);
        assertThat(DocumentKind.in("\u00EF\u00BB\u00BF[{\"members\":")).contains(DocumentKind.HOUSEHOLDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"category\":", "{\"category\":\"scope\",", "\"", "\\", "{", "{\"a\" ", "[\"x\" "})
    void readsALongLineOnce(String part) {
        Counted text = new Counted("{" + part.repeat(HEAD / part.length()), new int[1]);

        DocumentKind.in(text);

        assertThat(text.reads[0]).isPositive().isLessThanOrEqualTo(2 * text.length());
    }

    /** A text that counts how often it was asked for a character. */
    private record Counted(String text, int[] reads) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads[0]++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void aDocumentOverManyLinesIsTold() throws IOException {
        Path file = folder.resolve("supply.json");
        Files.writeString(
                file, "{\n  \"id\": \"list\",\n  \"projects\"\n  : [\n    {\n      \"id\": \"p\"\n    }\n  ]\n}\n");
        FileHead head = FileHead.of(file);

        assertThat(head.kind()).contains(DocumentKind.SUPPLY);
        assertThat(head.holds(DocumentKind.SUPPLY)).isTrue();
        assertThat(head.holds(DocumentKind.RULES)).isFalse();
    }

    @Test
    void aRuleOnALineLongerThanTheHeadIsTold() throws IOException {
        Path file = folder.resolve("rules.ndjson");
        Files.writeString(file, RULE.replace("}}", ",\"notes\":\"" + "x".repeat(HEAD) + "\"}}"));

        assertThat(FileHead.of(file).kind()).contains(DocumentKind.RULES);
        assertThat(FileHead.of(file).holds(DocumentKind.RULES)).isTrue();
    }
}
