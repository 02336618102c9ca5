package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no criterion can be is refused with its place and a sentence, wherever it stands in a tree. */
class BadCriterionTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final String LEAF = "{'type':'INSURED'}";

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("{'type':'ALL_OF','of':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'ANY_OF'}", "CRITERION_EMPTY "),
                arguments("{'type':'AT_LEAST','count':1,'of':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'CATEGORY_IN','categories':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'CATEGORY_LEFT','categories':[],'within':'P2Y'}", "CRITERION_EMPTY "),
                arguments("{'type':'ILLNESS_IN'}", "CRITERION_EMPTY "),
                arguments("{'type':'SELF_CARE_IN'}", "CRITERION_EMPTY "),
                arguments("{'type':'STUDENT_IN','stages':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'WORK_CAPACITY_IN'}", "CRITERION_EMPTY "),
                arguments("{'type':'EMPLOYMENT_IN'}", "CRITERION_EMPTY "),
                arguments("{'type':'NEED_KIND_IN','kinds':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'EVENT_IN','events':[]}", "CRITERION_EMPTY "),
                arguments("{'type':'AT_LEAST','count':0,'of':[" + LEAF + "]}", "CRITERION_COUNT "),
                arguments("{'type':'AT_LEAST','count':2,'of':[" + LEAF + "]}", "CRITERION_COUNT "),
                arguments("{'type':'MEMBER_COUNT','min':-1,'of':" + LEAF + "}", "CRITERION_BOUNDS "),
                arguments("{'type':'MEMBER_COUNT','min':3,'max':2,'of':" + LEAF + "}", "CRITERION_BOUNDS "),
                arguments("{'type':'HEAD_COUNT','min':3,'max':2}", "CRITERION_BOUNDS "),
                arguments("{'type':'DWELLINGS_AT_MOST','count':-1}", "CRITERION_BOUNDS "),
                arguments("{'type':'VEHICLES_AT_MOST','count':-1}", "CRITERION_BOUNDS "),
                arguments("{'type':'EVENT_IN','events':['FIRE'],'within':'P0D'}", "CRITERION_PERIOD "),
                arguments("{'type':'CATEGORY_LEFT','categories':['DIBAO'],'within':'P0D'}", "CRITERION_PERIOD "),
                arguments("{'type':'AGE','dayRule':'ON_BIRTHDAY'}", "CRITERION_AGE "),
                arguments(
                        "{'type':'AGE','dayRule':'ON_BIRTHDAY','from':{'years':151,'inclusive':true}}",
                        "CRITERION_AGE /from"),
                arguments(
                        "{'type':'AGE','dayRule':'ON_BIRTHDAY','from':{'years':18,'inclusive':true},"
                                + "'to':{'years':18,'inclusive':false}}",
                        "CRITERION_AGE "),
                arguments("{'type':'DISABILITY_AT_LEAST','level':'NONE','kinds':[]}", "CRITERION_LEVEL "),
                arguments("{'type':'JUDGEMENT','rule':' '}", "CRITERION_RULE "),
                arguments("{'type':'RULE','source':{'id':' '},'of':" + LEAF + "}", "RULE_REFERENCE /source"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWhereItStands(String json, String expected) {
        assertThat(placed(json)).containsExactly(expected);
        String place = expected.replace(" ", " /of/1/of");
        assertThat(placed("{'type':'ALL_OF','of':[" + LEAF + ",{'type':'NOT','of':" + json + "}]}"))
                .containsExactly(place);
        Fault fault = faults(json).get(0);
        assertThat(Messages.of(Locale.ENGLISH).fault(fault)).isASCII().doesNotContain("breaks the rule", "{");
        assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).fault(fault))
                .matches(".*\\p{IsHan}.*")
                .doesNotContain("{");
    }

    @Test
    void aTreeThatIsTooDeepIsRefusedWhereItIsOneTooMany() {
        int most = Criterion.MAX_DEPTH;
        assertThat(placed(nested(most - 1))).isEmpty();
        assertThat(placed(nested(most))).containsExactly("CRITERION_DEPTH ");
        assertThat(placed(nested(most + 2))).containsExactly("CRITERION_DEPTH /of/0/of/0");
        assertThat(placed(nested(40)))
                .as("deeper than any document")
                .containsExactly("JSON_LIMIT " + "/of/0".repeat(31) + "/of");
        Fault fault = faults(nested(most)).get(0);
        assertThat(Messages.of(Locale.ENGLISH).fault(fault)).isEqualTo("criteria are nested too deeply");
        assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).fault(fault)).isEqualTo("条件嵌套过深");
    }

    private static String nested(int depth) {
        return "{'type':'ALL_OF','of':[".repeat(depth) + LEAF + "]}".repeat(depth);
    }

    private static List<String> placed(String json) {
        return faults(json).stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    private static List<Fault> faults(String json) {
        return JSON.read(Criterion.class, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .faults();
    }
}
