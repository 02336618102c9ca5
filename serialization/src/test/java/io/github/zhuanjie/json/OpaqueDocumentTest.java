package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.OpaqueValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a payload tells is a document of no registered type and is written all the same. */
class OpaqueDocumentTest {

    @Test
    void anObjectIsWrittenAsItStands() {
        Map<String, OpaqueValue> members = new LinkedHashMap<>();
        members.put("b", new OpaqueValue.Text("“引号\""));
        members.put(
                "a",
                new OpaqueValue.Elements(
                        List.of(new OpaqueValue.Number("1"), new OpaqueValue.Flag(true), new OpaqueValue.Nothing())));
        members.put("c", new OpaqueValue.Members(Map.of()));

        assertThat(ZhuanjieJson.strict().write(new OpaqueValue.Members(members)))
                .isEqualTo("{\"b\":\"“引号\\\"\",\"a\":[1,true,null],\"c\":{}}");
    }

    @Test
    void halfACharacterIsNotWritten() {
        OpaqueValue.Members half = new OpaqueValue.Members(Map.of("a", new OpaqueValue.Text("\uD842")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZhuanjieJson.strict().write(half));
    }
}
