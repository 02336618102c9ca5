package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Documents are those of the Jackson 3 module, under a strict mapper and under a loose one. */
class ZhuanjieModuleTest {

    private static final ObjectMapper STRICT = ZhuanjieMappers.strict();
    private static final ObjectMapper LOOSE = JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void goldenDocumentsAreReadAndWrittenByteForByte() throws IOException {
        Map<String, Class<?>> types = new HashMap<>();
        TypeRegistry.standard().getTypes().forEach(type -> types.put(type.getSimpleName(), type));
        int documents = 0;
        for (String line : golden()) {
            String[] parts = line.split("\t", 2);
            Class<?> type = types.get(parts[0]);
            if (type != null) {
                Object value = STRICT.readValue(parts[1].getBytes(StandardCharsets.UTF_8), type);
                assertThat(STRICT.writeValueAsBytes(value)).isEqualTo(parts[1].getBytes(StandardCharsets.UTF_8));
                assertThat(LOOSE.writeValueAsString(LOOSE.readValue(parts[1], type)))
                        .isEqualTo(parts[1]);
                documents++;
            }
        }
        assertThat(documents).isGreaterThan(60);
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = ZhuanjieModuleTest.class.getResourceAsStream("/io/github/zhuanjie/json/golden.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void documentIsEqualToTheValueThatWasBuilt() throws IOException {
        Person person = Person.builder()
                .id(PersonId.of("P-1"))
                .relation(FamilyRelation.HEAD)
                .name(PersonName.of("甲𠮷"))
                .insured(Fact.withheld())
                .illnesses(Fact.known(Set.of(Illness.URAEMIA, Illness.LEUKAEMIA), LocalDate.of(2024, 5, 31))
                        .worded("白血病等"))
                .build();
        String json = "{\"id\":\"P-1\",\"illnesses\":{\"value\":[\"LEUKAEMIA\",\"URAEMIA\"],\"asOf\":\"2024-05-31\","
                + "\"wording\":\"白血病等\"},\"insured\":{\"absent\":\"WITHHELD\"},\"name\":\"甲𠮷\",\"relation\":\"HEAD\"}";
        assertThat(STRICT.writeValueAsBytes(person)).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
        assertThat(STRICT.readValue(json, Person.class)).isEqualTo(person);
        assertThat(STRICT.readValue("[" + json + "]", new TypeReference<List<Person>>() {}))
                .containsExactly(person);
        assertThat(STRICT.writeValueAsString(Map.of("a", Yuan.of(1)))).isEqualTo("{\"a\":\"1.00\"}");
    }

    @Test
    void looseFeaturesDoNotApply() {
        for (String wrong : List.of(
                "{\"id\":1,\"relation\":\"HEAD\"}",
                "{\"id\":\"P-1\",\"relation\":0}",
                "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"name\":null}",
                "{\"id\":\"P-1\",\"id\":\"P-2\",\"relation\":\"HEAD\"}",
                "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"insured\":{\"value\":1}}",
                "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"illnesses\":{\"value\":\"URAEMIA\"}}")) {
            assertThatThrownBy(() -> LOOSE.readValue(wrong, Person.class))
                    .as(wrong)
                    .isInstanceOf(InvalidDocumentException.class);
        }
    }

    @Test
    void strictMapperRefusesUnknownFieldsAndWhatFollows() throws IOException {
        String person = "{\"id\":\"P-1\",\"relation\":\"HEAD\"";
        assertThat(LOOSE.readValue(person + ",\"x\":{}}", Person.class).getId()).isEqualTo(PersonId.of("P-1"));
        assertThat(codes(person + ",\"x\":{}}")).containsExactly("JSON_UNKNOWN_FIELD");
        assertThatThrownBy(() -> STRICT.readValue(person + "} {}", Person.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void errorsOfSyntaxAndLimitsAreFaultsThatRepeatNothing() {
        assertThat(codes("{\"id\":\"P-1\",\"relation\":Canary}")).containsExactly("JSON_SYNTAX");
        assertThat(codes("{\"id\":\"P-1\",\"relation\":\"HEAD\"")).containsExactly("JSON_TRUNCATED");
        assertThat(codes("{\"id\":" + "[".repeat(65) + "]".repeat(65) + "}")).contains("JSON_LIMIT");
    }

    private static List<String> codes(String json) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> STRICT.readValue(json, Person.class));
        assertThat(thrown).hasNoCause();
        assertThat(thrown.toString()).doesNotContain("Canary");
        return thrown.getFaults().stream().map(Fault::code).toList();
    }

    @Test
    void failuresOfStreamsStayIOExceptions() {
        InputStream in = new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                if (position == 0) {
                    return "{".charAt(position++);
                }
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                target[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> STRICT.readValue(in, Person.class))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(JsonProcessingException.class);
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        List<Yuan> many = Collections.nCopies(10_000, Yuan.of(1));
        assertThatThrownBy(() -> STRICT.writeValue(out, many)).isInstanceOf(IOException.class);
    }

    @Test
    void exceptionSurvivesSerializationWithoutItsFaults() throws IOException, ClassNotFoundException {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> STRICT.readValue("{}", Person.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidDocumentException) in.readObject()).getFaults()).isEmpty();
        }
    }
}
