package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the schemas alone knows of every number in what it is counted: by whom, by the month or by the year. */
class MeasuresTest {

    private static final String MONTH_AND_YEAR = "(?s).*\\bmonth.*\\byear.*";
    private static final String MONTH_AND_YEAR_IN_CHINESE = "(?s).*月.*年.*";

    private static final Map<String, String[]> UNITS = Map.of(
            "values.schema.json#/$defs/Yuan", new String[] {"(?si).*\\byuan\\b.*", "(?s).*元.*"},
            "#/$defs/Threshold", new String[] {MONTH_AND_YEAR, MONTH_AND_YEAR_IN_CHINESE});

    static Stream<Arguments> measures() {
        return Schemas.names().stream()
                .filter(name -> name.endsWith("-types.schema.json"))
                .flatMap(name -> definitions(name).properties().stream())
                .flatMap(definition -> definition.getValue().path("properties").properties().stream()
                        .filter(member ->
                                UNITS.containsKey(member.getValue().path("$ref").asString("")))
                        .map(member -> Arguments.of(definition.getKey() + "." + member.getKey(), member.getValue())));
    }

    private static JsonNode definitions(String name) {
        return JsonMapper.builder().build().readTree(Schemas.text(name)).get("$defs");
    }

    private static String[] words(JsonNode described) {
        return described.get("description").stringValue().split("\n", 2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void aMeasureSaysItsUnit(String name, JsonNode member) {
        String[] units = UNITS.get(member.get("$ref").stringValue());

        assertThat(words(member)[0]).matches(units[0]);
        assertThat(words(member)[1]).matches(units[1]);
    }

    /** By the month against a standard that is by the month, by the year against an income that is by the year. */
    @Test
    void incomePerHeadSaysItsPeriod() {
        JsonNode criteria = definitions("criterion-types.schema.json");

        assertThat(words(criteria.get("IncomePerHead"))[0]).matches("(?s).*by the month.*by the year.*");
        assertThat(words(criteria.get("IncomePerHead"))[1]).matches("(?s).*按月.*按年.*");
        assertThat(words(criteria.at("/TimesStandard/properties/times"))[0]).contains("month");
        assertThat(words(criteria.at("/TimesStandard/properties/times"))[1]).contains("每月");
        assertThat(words(criteria.at("/TimesDisposableIncome/properties/times"))[0])
                .contains("year");
        assertThat(words(criteria.at("/TimesDisposableIncome/properties/times"))[1])
                .contains("每年");
    }
}
