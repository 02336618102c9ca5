package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Every registered type survives being written and read, and its bytes are those that were promised. */
class RoundTripTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();

    @Test
    void everySampleIsReadBackEqual() {
        for (Object sample : Samples.all()) {
            String json = JSON.write(sample);
            Outcome<?> back = JSON.read(registeredType(sample), utf8(json));
            assertThat(back.faults()).as(json).isEmpty();
            assertThat(back.value().orElseThrow()).as(json).isEqualTo(sample);
            assertThat(JSON.write(back.value().orElseThrow())).isEqualTo(json);
        }
    }

    @Test
    void bytesAreTheGoldenOnes() throws IOException {
        List<String> written = new ArrayList<>();
        for (Object sample : Samples.all()) {
            written.add(registeredType(sample).getSimpleName() + "\t" + JSON.write(sample));
        }
        try (InputStream in = RoundTripTest.class.getResourceAsStream("golden.txt")) {
            String golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(String.join("\n", written) + "\n").isEqualTo(golden);
        }
    }

    @Test
    void everyRegisteredTypeHasASample() {
        Set<Class<?>> sampled =
                Samples.all().stream().map(RoundTripTest::registeredType).collect(Collectors.toSet());
        assertThat(TypeRegistry.standard().getTypes())
                .filteredOn(type -> !type.isSealed())
                .allMatch(sampled::contains);
    }

    @Test
    void prettyDocumentsAreReadBackEqualAndEndWithALineFeed() throws IOException {
        for (Object sample : Samples.all()) {
            String json = JSON.writePretty(sample);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JSON.writePretty(sample, out);
            assertThat(json).endsWith("\n").doesNotContain("\r").isEqualTo(out.toString(StandardCharsets.UTF_8));
            assertThat(JSON.read(registeredType(sample), utf8(json)).value()).hasValue(cast(sample));
        }
    }

    @Test
    void streamsCarryTheSameBytesAndStayOpen() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(Samples.household(), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(Samples.household()));
        assertThat(closed[0]).isFalse();
        assertThat(JSON.read(Household.class, new ByteArrayInputStream(bytes.toByteArray()))
                        .value())
                .hasValue(Samples.household());
    }

    @Test
    void discriminatorMayComeLastAtAnyDepth() {
        String json = "{\"of\":[{\"of\":{\"count\":2,\"type\":\"VEHICLES_AT_MOST\"},\"type\":\"NOT\"},"
                + "{\"type\":\"INSURED\"}],\"type\":\"ALL_OF\"}";
        Outcome<Criterion> read = JSON.read(Criterion.class, utf8(json));
        assertThat(read.faults()).isEmpty();
        assertThat(JSON.write(read.value().orElseThrow()))
                .isEqualTo("{\"type\":\"ALL_OF\",\"of\":[{\"type\":\"NOT\",\"of\":"
                        + "{\"type\":\"VEHICLES_AT_MOST\",\"count\":2}},{\"type\":\"INSURED\"}]}");
    }

    @Test
    void unknownFactIsReadAndLeftOutAgain() {
        String json = "{\"id\":\"H-1\",\"residence\":\"321081\",\"hukou\":{\"absent\":\"UNKNOWN\"}}";
        assertThat(JSON.write(JSON.read(Household.class, utf8(json)).value().orElseThrow()))
                .isEqualTo("{\"id\":\"H-1\",\"residence\":\"321081\"}");
    }

    @Test
    void failingStreamIsAnIOException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> JSON.write(Samples.household(), broken))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> JSON.writePretty(Samples.household(), broken)).isInstanceOf(IOException.class);
        InputStream brokenIn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> JSON.read(Household.class, brokenIn)).isInstanceOf(IOException.class);
    }

    @Test
    void typesThatAreNotRegisteredAreRefused() {
        assertThatThrownBy(() -> JSON.read(String.class, utf8("\"a\""))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.read(String.class, InputStream.nullInputStream()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.read(Samples.household().getClass(), utf8("{}")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.write(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.writePretty(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textWithHalfACharacterIsNotWritten() {
        Criterion half = new Criterion.Judgement("a\uD83D");
        assertThatThrownBy(() -> JSON.write(half)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mapperWithTheModuleWritesTheSameDocuments() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        for (Object sample : Samples.all()) {
            String json = mapper.writeValueAsString(sample);
            assertThat(json.replace("\\/", "/")).isEqualTo(JSON.write(sample));
            assertThat((Object) mapper.readValue(json, registeredType(sample))).isEqualTo(sample);
        }
        assertThat(mapper.writeValueAsString(List.of(PersonName.of("甲")))).isEqualTo("[\"甲\"]");
    }

    static Class<?> registeredType(Object sample) {
        return TypeRegistry.standard().find(sample.getClass()).orElseThrow().getType();
    }

    @SuppressWarnings("unchecked") // only compared
    private static <T> T cast(Object sample) {
        return (T) sample;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
