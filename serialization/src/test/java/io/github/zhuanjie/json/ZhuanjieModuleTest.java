package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A host's mapper, however loose, neither changes the documents nor lets a wrong value in. */
class ZhuanjieModuleTest {

    private static final JsonMapper LOOSE = JsonMapper.builder()
            .addModule(new ZhuanjieModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A type of a host's own. */
    record Envelope(int version, Person person, List<Yuan> amounts) {}

    @Test
    void documentsAreThoseOfTheStrictWriter() {
        assertThat(LOOSE.writeValueAsString(Samples.person()).replace("\\/", "/"))
                .isEqualTo(ZhuanjieJson.strict().write(Samples.person()));
    }

    @Test
    void typesOfTheHostHoldOurs() {
        Envelope envelope = new Envelope(1, Samples.person(), List.of(Yuan.of(1)));
        String json = LOOSE.writeValueAsString(envelope);
        assertThat(LOOSE.readValue(json, Envelope.class)).isEqualTo(envelope);
        Map<String, Yuan> amounts = LOOSE.readValue("{\"a\":\"1.5\"}", new TypeReference<>() {});
        assertThat(amounts).containsEntry("a", Yuan.parse("1.50"));
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
    void unknownFieldsAreTheMappersChoice() {
        String json = "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"future\":{\"a\":[1]}}";
        assertThat(LOOSE.readValue(json, Person.class).getId()).hasToString("P-1");
        JsonMapper strict = LOOSE.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> strict.readValue(json, Person.class));
        assertThat(thrown.getFaults()).extracting(Fault::code).containsExactly("JSON_UNKNOWN_FIELD");
    }

    @Test
    void exceptionNamesTheFirstFaultAndCountsTheRest() {
        String json = "{\"person\":{\"id\":\"P 1\",\"relation\":\"X\"}}";
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> LOOSE.readValue(json, Envelope.class));
        assertThat(thrown).hasMessageStartingWith("ID_SYNTAX at 1:17 /id and 1 more");
        assertThat(thrown.getPath()).hasSize(1);
    }

    @Test
    void exceptionSurvivesSerializationWithoutItsFaults() throws IOException, ClassNotFoundException {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> LOOSE.readValue("{}", Person.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidDocumentException) in.readObject()).getFaults()).isEmpty();
        }
    }
}
