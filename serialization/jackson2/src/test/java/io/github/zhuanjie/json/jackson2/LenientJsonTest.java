package io.github.zhuanjie.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.types.CanonicalJson;
import io.github.zhuanjie.types.Received;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lenient reader of the core, over Jackson 2. */
class LenientJsonTest {

    private static final LenientJson LENIENT = LenientJson.standard();

    private static Received<Household> receive(String json) {
        return LENIENT.receive(Household.class, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void habitsBecomeWarningsAndWhatIsNotUnderstoodGoesBack() {
        Received<Household> received = receive("\uFEFF{'id':1024,'residence':'321081000000','annualIncome':12000.50,\n"
                + "'batch':[1.50,null],'settlement':{'value':'FUTURE'}}");
        assertThat(received.outcome().faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "LENIENT_BOM at 1:1",
                        "LENIENT_TYPE at 1:7 /id",
                        "LENIENT_NORMALIZED at 1:24 /residence",
                        "LENIENT_TYPE at 1:54 /annualIncome",
                        "LENIENT_FACT at 1:54 /annualIncome",
                        "LENIENT_UNKNOWN_FIELD at 2:1",
                        "LENIENT_UNKNOWN_CODE at 2:34 /settlement");
        Household household = received.outcome().value().orElseThrow();
        assertThat(new String(CanonicalJson.write(Household.class, household), StandardCharsets.UTF_8))
                .isEqualTo("{\"annualIncome\":{\"value\":\"12000.50\"},\"id\":\"1024\",\"residence\":\"321081\"}");
        Outcome<String> back = LENIENT.writeBack(household, received.residue());
        assertThat(back.faults()).isEmpty();
        assertThat(back.value())
                .contains("{\"id\":\"1024\",\"annualIncome\":{\"value\":\"12000.50\"},\"residence\":\"321081\","
                        + "\"settlement\":{\"value\":\"FUTURE\"},\"batch\":[1.50,null]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "|JSON_EMPTY ",
                "{|JSON_TRUNCATED 1:2",
                "{]|JSON_SYNTAX 1:2",
                "{'id':'H-1','residence':'321081'} x|JSON_TRAILING 1:35",
                "{'id':'H-1','residence':'321081'}{}|JSON_TRAILING 1:34",
                "{'id':'H-1','residence':'321081','annualIncome':1e1000000}|JSON_WRONG_TYPE 1:49",
            })
    void whatIsNoDocumentStaysOne(String json, String fault) {
        Outcome<Household> outcome = receive(json == null ? "" : json).outcome();
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.faults().stream()
                        .map(found -> found.code() + " " + found.location().position())
                        .filter(found -> found.startsWith("JSON"))
                        .collect(Collectors.joining(",")))
                .startsWith(fault.strip());
    }

    @Test
    void otherEncodingsAndLimitsAreRefused() {
        assertThat(LENIENT.read(Household.class, "{}".getBytes(StandardCharsets.UTF_16))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("JSON_ENCODING");
        byte[] bad = "{\n\"甲\":1,?}".getBytes(StandardCharsets.UTF_8);
        bad[bad.length - 2] = (byte) 0xFF;
        assertThat(LENIENT.read(Household.class, bad).faults())
                .extracting(Fault::toString)
                .containsExactly("JSON_ENCODING at 2:7");
        assertThatNullPointerException()
                .isThrownBy(() -> LENIENT.read(Household.class, null))
                .withMessage("json");
        assertThat(receive("{'x':" + "[".repeat(100_000)).outcome().faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
        assertThat(LENIENT.read(Household.class, new byte[64 * 1024 * 1024 + 1]).faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
    }

    @Test
    void onlyRegisteredTypesAreRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> LENIENT.read(Object.class, new byte[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LENIENT.writeBack(new Object(), receive("{}").residue()));
    }
}
