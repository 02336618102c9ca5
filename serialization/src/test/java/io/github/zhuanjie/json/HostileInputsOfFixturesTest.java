package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.document.Document;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fixtures.golden.HostileInput;
import io.github.zhuanjie.fixtures.golden.HostileInputs;
import io.github.zhuanjie.household.Household;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Both readers refuse what the fixtures say that they must. */
class HostileInputsOfFixturesTest {

    static final List<HostileInput> INPUTS = HostileInputs.json();

    @ParameterizedTest
    @FieldSource("INPUTS")
    void isRefusedWithoutBeingQuoted(HostileInput input) {
        byte[] json = input.text().getBytes(StandardCharsets.UTF_8);
        Stream.of(ZhuanjieJson.strict(), ZhuanjieJson.lenient())
                .flatMap(reader ->
                        Stream.<Outcome<?>>of(reader.read(Household.class, json), reader.read(Document.class, json)))
                .forEach(outcome -> {
                    assertThat(outcome.value()).isEmpty();
                    assertThat(outcome.faults())
                            .isNotEmpty()
                            .extracting(Fault::code)
                            .doesNotContainNull();
                    if (!input.text().isBlank()) {
                        assertThat(outcome.faults().toString()).doesNotContain(input.text());
                    }
                });
    }
}
