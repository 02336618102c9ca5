package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.types.Received;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A vendor's letter full of habits, and what the lenient reader says about it. */
class LenientReaderTest {

    private static final ZhuanjieJson LENIENT = ZhuanjieJson.lenient();
    private static final ZhuanjieJson STRICT = ZhuanjieJson.strict();

    /** What an export of a county's own system looks like. */
    private static final String LETTER = """
            \uFEFF{
              "id": 1024,
              "batch": "2024-06",
              "residence": "321081000000",
              "hukou": "３２１０８１",
              "annualIncome": 12000.50,
              "settlement": "农村",
              "remarks": null,
              "expenses": {
                "medical": {"value": "￥1,200.00", "asOf": "2024/5/31"},
                "PETS": 300
              },
              "members": {
                "id": "P-1",
                "relation": "户主",
                "residentId": "10000019570101009x",
                "sex": 1,
                "insured": "是",
                "nation": "不详",
                "disabilityKinds": ["视力", "视力"],
                "healthStatus": {"value": "FUTURE", "asOf": "20240531"},
                "recognitions": [{"category": "五保户", "validFrom": "2024年1月1日"}]
              }
            }
            """;

    @Test
    void aLetterFullOfHabitsBecomesAHouseholdAndAListOfWarnings() {
        Outcome<Household> outcome = LENIENT.read(Household.class, utf8(LETTER));

        assertThat(outcome.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "LENIENT_BOM at 1:1",
                        "LENIENT_TYPE at 2:9 /id",
                        "LENIENT_UNKNOWN_FIELD at 3:3",
                        "LENIENT_NORMALIZED at 4:16 /residence",
                        "LENIENT_NORMALIZED at 5:12 /hukou",
                        "LENIENT_FACT at 5:12 /hukou",
                        "LENIENT_TYPE at 6:19 /annualIncome",
                        "LENIENT_FACT at 6:19 /annualIncome",
                        "LENIENT_CODE at 7:17 /settlement",
                        "LENIENT_FACT at 7:17 /settlement",
                        "LENIENT_EMPTY at 8:14 /remarks",
                        "LENIENT_CODE at 10:5 /expenses",
                        "LENIENT_AMOUNT at 10:26 /expenses/MEDICAL/value",
                        "LENIENT_DATE at 10:47 /expenses/MEDICAL/asOf",
                        "LENIENT_UNKNOWN_CODE at 11:5 /expenses",
                        "LENIENT_SINGLE at 13:14 /members",
                        "LENIENT_CODE at 15:17 /members/relation",
                        "LENIENT_NORMALIZED at 16:19 /members/residentId",
                        "LENIENT_CODE at 17:12 /members/sex",
                        "LENIENT_FACT at 17:12 /members/sex",
                        "LENIENT_TYPE at 18:16 /members/insured",
                        "LENIENT_FACT at 18:16 /members/insured",
                        "LENIENT_EMPTY at 19:15 /members/nation",
                        "LENIENT_FACT at 20:24 /members/disabilityKinds",
                        "LENIENT_CODE at 20:25 /members/disabilityKinds/0",
                        "LENIENT_CODE at 20:31 /members/disabilityKinds/1",
                        "LENIENT_DUPLICATE_ELEMENT at 20:31 /members/disabilityKinds/1",
                        "LENIENT_UNKNOWN_CODE at 21:21 /members/healthStatus",
                        "LENIENT_FACT at 22:21 /members/recognitions",
                        "LENIENT_CODE_NARROWED at 22:35 /members/recognitions/0/category",
                        "LENIENT_DATE at 22:55 /members/recognitions/0/validFrom");
        assertThat(STRICT.write(outcome.value().orElseThrow()))
                .isEqualTo(
                        "{\"id\":\"1024\",\"annualIncome\":{\"value\":\"12000.50\"},"
                                + "\"expenses\":{\"MEDICAL\":{\"value\":\"1200.00\",\"asOf\":\"2024-05-31\"}},"
                                + "\"hukou\":{\"value\":\"321081\"},\"members\":[{\"id\":\"P-1\","
                                + "\"disabilityKinds\":{\"value\":[\"VISUAL\"]},\"insured\":{\"value\":true},"
                                + "\"recognitions\":{\"value\":[{\"category\":\"TEKUN\",\"validFrom\":\"2024-01-01\","
                                + "\"wording\":\"五保户\"}]},\"relation\":\"HEAD\",\"residentId\":\"10000019570101009X\","
                                + "\"sex\":{\"value\":\"MALE\"}}],\"residence\":\"321081\",\"settlement\":{\"value\":\"RURAL\"}}");
    }

    @Test
    void theLetterGoesBackWithEverythingThatWasNotUnderstood() {
        Received<Household> received = LENIENT.receive(Household.class, utf8(LETTER));
        Outcome<String> back = LENIENT.writeBack(received.outcome().value().orElseThrow(), received.residue());
        assertThat(back.faults()).isEmpty();
        assertThat(back.value().orElseThrow())
                .contains(
                        "\"batch\":\"2024-06\"",
                        "\"PETS\":300",
                        "\"healthStatus\":{\"value\":\"FUTURE\",\"asOf\":\"20240531\"}");
        assertThat(STRICT.read(Household.class, utf8(back.value().orElseThrow()))
                        .faults())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "JSON_UNKNOWN_FIELD", "JSON_UNKNOWN_CODE", "JSON_UNKNOWN_CODE", "DATE_SYNTAX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "12000.5|12000.50|LENIENT_TYPE",
                "12000.50|12000.50|LENIENT_TYPE",
                "12000.500|12000.50|LENIENT_AMOUNT LENIENT_TYPE",
                "0.1|0.10|LENIENT_TYPE",
                "999999999999.99|999999999999.99|LENIENT_TYPE",
                "1e1000000||JSON_WRONG_TYPE",
                "1E2||JSON_WRONG_TYPE",
                "1200.005||JSON_WRONG_TYPE",
                "1234567890123||JSON_WRONG_TYPE",
                "0.10000000000000000000||JSON_WRONG_TYPE",
                "true||JSON_WRONG_TYPE",
            })
    void anAmountIsTakenFromTheDigitsInTheDocument(String number, String amount, String codes) {
        Outcome<Household> outcome = LENIENT.read(
                Household.class, utf8("{\"id\":\"H-1\",\"residence\":\"321081\",\"annualIncome\":" + number + "}"));
        String found = outcome.faults().stream()
                .map(Fault::code)
                .filter(code -> !code.equals("LENIENT_FACT"))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(codes);
        assertThat(outcome.value()
                        .flatMap(value -> value.getAnnualIncome().toOptional())
                        .map(Yuan::toString))
                .isEqualTo(Optional.ofNullable(amount));
    }

    @ParameterizedTest
    @ValueSource(longs = {321081198001010019L, 9007199254740993L, 1234567890123456L})
    void aNumberThatMayHaveLostDigitsIsNotTakenForAText(long number) {
        String json = "{\"id\":" + number + ",\"relation\":\"HEAD\"}";
        assertThat(LENIENT.read(Person.class, utf8(json)).faults())
                .extracting(Fault::toString)
                .containsExactly("JSON_WRONG_TYPE at 1:7 /id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "|JSON_EMPTY",
                "{|JSON_TRUNCATED",
                "{]|JSON_SYNTAX",
                "{'id':'H-1','residence':'321081'} x|JSON_TRAILING",
                "{'id':'H-1','residence':'321081'}{}|JSON_TRAILING",
                "{'id':'H-1',residence:'321081'}|JSON_SYNTAX",
                "[{'id':'H-1','residence':'321081'}]|JSON_WRONG_TYPE",
                "{'id':'H-1','residence':'321081','x':'\\ud800'}|LENIENT_UNKNOWN_FIELD JSON_ENCODING",
            })
    void whatIsNoDocumentStaysOne(String json, String codes) {
        byte[] bytes = utf8(json == null ? "" : json.replace('\'', '"'));
        assertThat(LENIENT.read(Household.class, bytes).value()).isEmpty();
        assertThat(LENIENT.read(Household.class, bytes).faults().stream().map(Fault::code))
                .containsExactlyInAnyOrder(codes.split(" "));
    }

    @Test
    void otherEncodingsAndLimitsAreRefused() {
        byte[] wide = "{}".getBytes(StandardCharsets.UTF_16);
        assertThat(LENIENT.read(Household.class, wide).faults())
                .extracting(Fault::code)
                .containsExactly("JSON_ENCODING");
        String deep = "{\"x\":" + "[".repeat(100_000);
        assertThat(LENIENT.read(Household.class, utf8(deep)).faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
        assertThat(LENIENT.read(Household.class, new byte[64 * 1024 * 1024 + 1]).faults())
                .extracting(Fault::code)
                .containsExactly("JSON_LIMIT");
    }

    @Test
    void theStrictReaderHasNoResidueAndWritesBackTheSameBytes() {
        Received<Household> received =
                STRICT.receive(Household.class, utf8("{\"id\":\"H-1\",\"residence\":\"321081\"}"));
        assertThat(received.residue().isEmpty()).isTrue();
        Household household = received.outcome().value().orElseThrow();
        assertThat(STRICT.writeBack(household, received.residue()).value()).contains(STRICT.write(household));
    }

    @Test
    void linesKeepTheirValuesBesideTheirWarnings() throws IOException {
        String lines = "{\"id\":1,\"residence\":\"321081\"}\n{\"id\":2}\n{\"id\":\"H-3\",\"residence\":\"321081\"}\n";
        try (NdjsonReader<Household> reader =
                NdjsonReader.open(LENIENT, Household.class, new ByteArrayInputStream(utf8(lines)))) {
            List<NdjsonLine<Household>> read = reader.lines().toList();
            assertThat(read)
                    .extracting(line -> line.outcome().value().isPresent())
                    .containsExactly(true, false, true);
            assertThat(read.get(0).outcome().faults())
                    .extracting(Fault::toString)
                    .containsExactly("LENIENT_TYPE at 1:7 /id");
            assertThat(read.get(1).outcome().faults())
                    .extracting(Fault::severity)
                    .containsExactly(Severity.WARNING, Severity.ERROR);
            assertThat(read.get(1).outcome().faults())
                    .allMatch(fault -> fault.location().line().getAsInt() == 2);
            assertThat(read.get(2).outcome().faults()).isEmpty();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
