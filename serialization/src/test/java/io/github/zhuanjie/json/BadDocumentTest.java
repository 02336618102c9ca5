package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.referral.ReferralEvent;
import io.github.zhuanjie.report.ContributionTally;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.types.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a document is said with a code and the exact place. */
class BadDocumentTest {

    private static final ZhuanjieJson JSON = ZhuanjieJson.strict();
    private static final String HEAD = "{'id':'H-1','residence':'321081'";
    private static final String PERSON = "{'id':'P-1','relation':'HEAD'";

    static Stream<Arguments> wholeDocuments() {
        return Stream.of(
                arguments("", "JSON_EMPTY "),
                arguments(" \n ", "JSON_EMPTY "),
                arguments("{", "JSON_TRUNCATED "),
                arguments(HEAD, "JSON_TRUNCATED "),
                arguments(HEAD + ",'members':[{'insured':{'value':tr", "JSON_TRUNCATED /members/0/insured"),
                arguments(HEAD + "]", "JSON_SYNTAX "),
                arguments(HEAD + ",}", "JSON_SYNTAX "),
                arguments(HEAD + ",'members':[,]}", "JSON_SYNTAX /members"),
                arguments(HEAD + ",'settlement':{'value':urban}}", "JSON_SYNTAX /settlement"),
                arguments(HEAD + "/* */}", "JSON_SYNTAX "),
                arguments(HEAD + ",'hukou':NaN}", "JSON_SYNTAX "),
                arguments(HEAD + "} {}", "JSON_TRAILING "),
                arguments(HEAD + "} x", "JSON_TRAILING "),
                arguments(HEAD + "},", "JSON_TRAILING "),
                arguments("[]", "JSON_WRONG_TYPE "),
                arguments("'H-1'", "JSON_WRONG_TYPE "),
                arguments("null", "JSON_NULL "));
    }

    static Stream<Arguments> households() {
        return Stream.of(
                arguments("{}", "JSON_MISSING_FIELD ,JSON_MISSING_FIELD "),
                arguments(HEAD + ",'id':'H-2'}", "JSON_DUPLICATE_KEY /id"),
                arguments(HEAD + ",'\\u0069d':'H-2'}", "JSON_DUPLICATE_KEY /id"),
                arguments(HEAD + ",'nmae':1}", "JSON_UNKNOWN_FIELD "),
                arguments(HEAD + ",'from':{'id':'H-3'},'addMembers':[],'build':1}", "3*JSON_UNKNOWN_FIELD "),
                arguments(HEAD + ",'type':'HOUSEHOLD'}", "JSON_UNKNOWN_FIELD "),
                arguments(HEAD + ",'members':{}}", "JSON_WRONG_TYPE /members"),
                arguments(HEAD + ",'members':null}", "JSON_NULL /members"),
                arguments(HEAD + ",'members':[null]}", "JSON_NULL /members/0"),
                arguments(HEAD + ",'members':[" + PERSON + "}," + PERSON + "}]}", "MEMBER_DUPLICATE "),
                arguments(HEAD + ",'hukou':'321081'}", "JSON_WRONG_TYPE /hukou"),
                arguments(HEAD + ",'hukou':{}}", "JSON_MISSING_FIELD /hukou"),
                arguments(HEAD + ",'hukou':{'asOf':'2024-05-31'}}", "JSON_MISSING_FIELD /hukou"),
                arguments(HEAD + ",'hukou':{'value':'32108'}}", "DIVISION_SYNTAX /hukou/value"),
                arguments(HEAD + ",'hukou':{'value':'321081','value':'1'}}", "JSON_DUPLICATE_KEY /hukou/value"),
                arguments(HEAD + ",'hukou':{'value':'321081','asOf':'x'}}", "DATE_SYNTAX /hukou/asOf"),
                arguments(HEAD + ",'hukou':{'value':'321081','as_of':'x'}}", "JSON_UNKNOWN_FIELD /hukou"),
                arguments(HEAD + ",'hukou':{'value':'321081','absent':'WITHHELD'}}", "JSON_CONFLICT /hukou"),
                arguments(HEAD + ",'hukou':{'absent':'UNKNOWN','asOf':'2024-05-31'}}", "JSON_CONFLICT /hukou"),
                arguments(HEAD + ",'hukou':{'absent':'UNKNOWN','wording':'x'}}", "JSON_CONFLICT /hukou"),
                arguments(HEAD + ",'hukou':{'wording':'x'}}", "JSON_MISSING_FIELD /hukou"),
                arguments(HEAD + ",'hukou':{'value':'321081','wording':''}}", "WORDING_SYNTAX /hukou/wording"),
                arguments(
                        HEAD + ",'hukou':{'value':'321081','wording':'x','wording':'x'}}",
                        "JSON_DUPLICATE_KEY /hukou/wording"),
                arguments(HEAD + ",'hukou':{'absent':'LOST'}}", "JSON_UNKNOWN_CODE /hukou/absent"),
                arguments(HEAD + ",'hukou':{'absent':1}}", "JSON_WRONG_TYPE /hukou/absent"),
                arguments(HEAD + ",'annualIncome':{'value':1200}}", "JSON_WRONG_TYPE /annualIncome/value"),
                arguments(HEAD + ",'annualIncome':{'value':'1e9'}}", "YUAN_SYNTAX /annualIncome/value"),
                arguments(HEAD + ",'settlement':{'value':'urban'}}", "JSON_UNKNOWN_CODE /settlement/value"),
                arguments(HEAD + ",'settlement':{'value':0}}", "JSON_WRONG_TYPE /settlement/value"),
                arguments(
                        HEAD + ",'recognitions':{'value':[{'category':'DIBAO','validFrom':'2024-02-30'}]}}",
                        "DATE_SYNTAX /recognitions/value/0/validFrom"),
                arguments(
                        HEAD + ",'members':[" + PERSON + ",'insured':{'value':'true'}}]}",
                        "JSON_WRONG_TYPE /members/0/insured/value"),
                arguments(
                        HEAD + ",'members':[" + PERSON + ",'illnesses':{'value':['URAEMIA','URAEMIA']}}]}",
                        "JSON_DUPLICATE_ELEMENT /members/0/illnesses/value/1"),
                arguments(
                        HEAD + ",'members':[{'id':'P 1','relation':1},{'id':'P-2','relation':'HED'}],'x':1}",
                        "ID_SYNTAX /members/0/id,JSON_WRONG_TYPE /members/0/relation,"
                                + "JSON_UNKNOWN_CODE /members/1/relation,JSON_UNKNOWN_FIELD "));
    }

    static Stream<Arguments> others() {
        String project = "{'id':'PR-1','name':'n','applicationMode':'INDIVIDUAL'";
        String need = "{'id':'N-1','household':'H-1','person':'P-1','kind':'LIVING','registeredOn':'2024-05-31'";
        return Stream.of(
                arguments(
                        Person.class, PERSON + ",'residentId':'100000198001010011'}", "RESIDENT_ID_CHECK /residentId"),
                arguments(Person.class, PERSON + ",'residentId':100000198001010017}", "JSON_WRONG_TYPE /residentId"),
                arguments(Person.class, PERSON + ",'name':''}", "NAME_SYNTAX /name"),
                arguments(
                        Need.class,
                        need + ",'expenses':{'MEDICAL':{'value':'1.234'}}}",
                        "YUAN_SYNTAX /expenses/MEDICAL/value"),
                arguments(Need.class, need + ",'expenses':{'FOOD':{'value':'1'}}}", "JSON_UNKNOWN_CODE /expenses"),
                arguments(
                        Need.class,
                        need + ",'expenses':{'OTHER':{'value':'1'},'OTHER':{'value':'1'}}}",
                        "JSON_DUPLICATE_KEY /expenses/OTHER"),
                arguments(Need.class, need + ",'expenses':[]}", "JSON_WRONG_TYPE /expenses"),
                arguments(Need.class, need.replace("2024-05-31", "2024-5-31") + "}", "DATE_SYNTAX /registeredOn"),
                arguments(Need.class, need.replace("2024-05-31", "+024-05-31") + "}", "DATE_SYNTAX /registeredOn"),
                arguments(Need.class, need.replace("2024", "２０２４") + "}", "DATE_SYNTAX /registeredOn"),
                arguments(
                        CharityProject.class,
                        project + ",'capacity':{'places':1.0}}",
                        "JSON_WRONG_TYPE /capacity/places,JSON_MISSING_FIELD /capacity"),
                arguments(
                        CharityProject.class,
                        project + ",'capacity':{'places':'1'}}",
                        "JSON_WRONG_TYPE /capacity/places,JSON_MISSING_FIELD /capacity"),
                arguments(
                        CharityProject.class,
                        project + ",'capacity':{'places':2147483648,'provenance':'PUBLISHED'}}",
                        "JSON_LIMIT /capacity/places"),
                arguments(
                        CharityProject.class,
                        project + ",'capacity':{'provenance':'PUBLISHED'}}",
                        "CAPACITY_EMPTY /capacity"),
                arguments(CharityProject.class, project + ",'remarks':['a\\ud83d']}", "JSON_ENCODING /remarks/0"),
                arguments(
                        CharityProject.class,
                        project + ",'benefit':{'type':'FIXED','amount':'0'}}",
                        "BENEFIT_AMOUNT /benefit"),
                arguments(Criterion.class, "{}", "JSON_MISSING_FIELD "),
                arguments(Criterion.class, "{'within':'321081'}", "JSON_MISSING_FIELD "),
                arguments(Criterion.class, "{'type':'java.lang.Runtime','x':[1]}", "JSON_UNKNOWN_CODE /type"),
                arguments(Criterion.class, "{'x':[1],'type':'HUKOOU'}", "JSON_UNKNOWN_CODE /type"),
                arguments(Criterion.class, "{'type':1}", "JSON_WRONG_TYPE /type"),
                arguments(Criterion.class, "{'type':'INSURED','type':'INSURED'}", "JSON_DUPLICATE_KEY /type"),
                arguments(
                        Criterion.class,
                        "{'within':'1','type':'HUKOU','y':{'z':[]}}",
                        "DIVISION_SYNTAX /within,JSON_UNKNOWN_FIELD "),
                arguments(
                        Criterion.class,
                        "{'type':'ALL_OF','of':[{'type':'AGE','from':{'years':-1,'inclusive':true},'dayRule':'ON_BIRTHDAY'}]}",
                        "CRITERION_AGE /of/0/from"),
                arguments(Criterion.class, "{'type':'ALL_OF'}", "CRITERION_EMPTY "),
                arguments(PersonCriterion.Insured.class, "{}", "JSON_MISSING_FIELD "),
                arguments(PersonCriterion.Insured.class, "{'type':'HUKOU'}", "JSON_UNKNOWN_CODE /type"),
                arguments(ReferralEvent.class, event("2024-06-01T08:30:00+08:00"), "TIME_SYNTAX /at"),
                arguments(ReferralEvent.class, event("2024-06-31T08:30:00Z"), "TIME_SYNTAX /at"),
                arguments(ReferralEvent.class, event("2024-06-01T08:30:00Z"), "EVENT_CAUSE "),
                arguments(
                        LocalStandard.class,
                        "{'area':'321000','monthlyPerPerson':'0','source':'s','validFrom':'2024-01-01','validUntil':'2024-01-01'}",
                        "LOCAL_FIGURE "),
                arguments(
                        ContributionTally.class,
                        "{'households':1,'inKind':{'known':'0','unknown':0},'money':{'known':'0','unknown':0},"
                                + "'persons':1,'times':-1}",
                        "CONTRIBUTION_COUNTS "));
    }

    private static String event(String time) {
        return "{'id':'E-1','action':'SEND','actor':{'party':'O-1','side':'REFERRER'},'at':'" + time
                + "','referral':'R-1','sequence':1}";
    }

    @ParameterizedTest
    @MethodSource("wholeDocuments")
    void brokenDocumentsSayWhereTheyBreak(String json, String expected) {
        Outcome<Household> read = JSON.read(Household.class, utf8(json.replace('\'', '"')));
        assertThat(read.value()).isEmpty();
        assertThat(placed(read)).last().isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("households")
    void everyFaultOfAHouseholdIsFound(String json, String expected) {
        expectFaults(Household.class, json, expected);
    }

    @ParameterizedTest
    @MethodSource("others")
    void everyFaultOfOtherDocumentsIsFound(Class<?> type, String json, String expected) {
        expectFaults(type, json, expected);
    }

    private static void expectFaults(Class<?> type, String json, String expected) {
        assertThat(placed(JSON.read(type, utf8(json.replace('\'', '"'))))).containsExactly(faults(expected));
    }

    private static String[] faults(String expected) {
        return expected.startsWith("3*") ? repeat(expected.substring(2)) : expected.split(",", -1);
    }

    private static String[] repeat(String code) {
        return new String[] {code, code, code};
    }

    /** The tables above for readers of another kind: type, faults, document. */
    static List<String> written() {
        Stream<Object[]> first = households().map(row -> new Object[] {Household.class, row.get()[0], row.get()[1]});
        return Stream.concat(first, others().map(Arguments::get))
                .map(row -> typeName((Class<?>) row[0]) + "\t" + String.join(",", faults((String) row[2])) + "\t"
                        + ((String) row[1]).replace('\'', '"'))
                .toList();
    }

    private static String typeName(Class<?> type) {
        return type.getName().substring("io.github.zhuanjie.".length());
    }

    @Test
    void theTablesAreThoseThatAreWrittenDown() throws IOException {
        try (InputStream in = BadDocumentTest.class.getResourceAsStream("bad.txt")) {
            assertThat(written())
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Test
    void elementsOfASupplyListAreJudgedOneByOne() {
        String json = "{'id':'L-1','version':'1','title':'t','area':'321081','asOf':'2024-05-31','projects':["
                + "{'id':'PR-1'},{'id':'PR-2','name':'n','applicationMode':'X'},7]}";
        assertThat(placed(JSON.read(SupplyList.class, utf8(json.replace('\'', '"')))))
                .containsExactly(
                        "JSON_WRONG_TYPE /version",
                        "JSON_MISSING_FIELD /projects/0",
                        "JSON_MISSING_FIELD /projects/0",
                        "JSON_UNKNOWN_CODE /projects/1/applicationMode",
                        "JSON_WRONG_TYPE /projects/2");
    }

    @Test
    void placeIsLineAndColumnInCharacters() {
        String json = "{\"id\":\"P-1\",\n \"name\":\"甲𠮷\", \"relation\":\"X\"}";
        Fault fault = JSON.read(Person.class, utf8(json)).faults().get(0);
        assertThat(fault.location())
                .hasToString("2:" + (" \"name\":\"甲𠮷\", \"relation\":".length() + 1) + " /relation");
    }

    @Test
    void aMisspeltFieldIsToldByTheNameThatWasMeant() {
        List<Fault> faults =
                JSON.read(Person.class, utf8("{\"id\":\"P-1\",\"nmae\":1}")).faults();
        assertThat(faults).extracting(Fault::arguments).containsExactly(List.of("nmae", "name"), List.of("relation"));
        assertThat(JSON.read(Person.class, utf8("{\"id\":\"P-1\",\"relation\":\"HEAD\",\"birth_date\":1}"))
                        .faults())
                .extracting(Fault::arguments)
                .containsExactly(List.of("birth_date", "birthDate"));
    }

    @Test
    void anUnknownCodeIsAnsweredWithThoseThatMayStandThere() {
        Fault fault = JSON.read(
                        Household.class, utf8(HEAD.replace('\'', '"') + ",\"settlement\":{\"value\":\"urban\"}}"))
                .faults()
                .get(0);
        assertThat(fault.arguments()).containsExactly("URBAN, RURAL");
    }

    @Test
    void anUnknownFieldIsNotRepeatedIfItMayBeANameOrANumber() {
        for (String name : List.of("ZhangSan", "张三", "zhang三", "11010519491231002X", "id11010519491231002X")) {
            Fault fault = JSON.read(Person.class, utf8("{\"id\":\"P-1\",\"relation\":\"HEAD\",\"" + name + "\":1}"))
                    .faults()
                    .get(0);
            assertThat(fault.code()).isEqualTo("JSON_UNKNOWN_FIELD");
            assertThat(fault.arguments()).as(name).isEmpty();
            assertThat(fault.toString()).doesNotContain(name);
        }
    }

    @Test
    void otherEncodingsAreRefused() {
        String json = JSON.write(Samples.person());
        byte[] marked = utf8("\uFEFF" + json);
        assertThat(placed(JSON.read(Person.class, marked))).containsExactly("JSON_BOM ");
        assertThat(JSON.read(Person.class, marked).faults().get(0).location()).hasToString("1:1");
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE", "UTF-32LE", "GB18030")) {
            assertThat(placed(JSON.read(Person.class, json.getBytes(Charset.forName(charset)))))
                    .as(charset)
                    .containsExactly("JSON_ENCODING ");
        }
        byte[] overlong = {'"', (byte) 0xC0, (byte) 0xAF, '"'};
        assertThat(placed(JSON.read(Yuan.class, overlong))).containsExactly("JSON_ENCODING ");
        byte[] surrogate = {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'};
        assertThat(placed(JSON.read(Yuan.class, surrogate))).containsExactly("JSON_ENCODING ");
    }

    @Test
    void placeOfAMalformedByteIsItsCharacter() {
        byte[] json = utf8("{\"id\":\"P-1\",\n\"name\":\"甲?\"}");
        json[json.length - 3] = (byte) 0xFF;
        assertThat(JSON.read(Person.class, json).faults().get(0).location().position())
                .isEqualTo("2:10");
    }

    @Test
    void limitsAreFaults() {
        String deep = "[".repeat(65) + "]".repeat(65);
        assertThat(limit("{\"x\":" + deep + "}")).isEqualTo("JSON_LIMIT ");
        assertThat(limit("{\"name\":\"" + "a".repeat(100_001) + "\"}")).isEqualTo("JSON_LIMIT /name");
        assertThat(limit("{\"x\":" + "1".repeat(65) + "}")).isEqualTo("JSON_LIMIT ");
        String longName = "{\"id\":\"P-1\",\"relation\":\"HEAD\",\"" + "n".repeat(201) + "\":1}";
        assertThat(limit(longName)).isEqualTo("JSON_LIMIT ");
        assertThat(JSON.read(Person.class, utf8("{\"id\":" + deep + "}"))
                        .faults()
                        .get(0)
                        .location()
                        .line())
                .hasValue(1);
        byte[] large = new byte[64 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');
        assertThat(placed(JSON.read(Person.class, large))).containsExactly("JSON_LIMIT ");
    }

    private static String limit(String json) {
        List<String> found = placed(JSON.read(Person.class, utf8(json)));
        return found.get(found.size() - 1);
    }

    @Test
    void faultsAreListedUpToALimit() {
        String json = "{\"id\":\"P-1\",\"relation\":\"HEAD\"" + ",\"x\":1".repeat(Reading.MAX_FAULTS + 10) + "}";
        List<String> found = placed(JSON.read(Person.class, utf8(json)));
        assertThat(found).hasSize(Reading.MAX_FAULTS + 1).last().isEqualTo("JSON_LIMIT ");
    }

    @Test
    void objectTooLongToBeReadTwiceIsALimit() {
        String json = "{\"x\":[" + "1,".repeat(100_000) + "1],\"type\":\"INSURED\"}";
        assertThat(placed(JSON.read(Criterion.class, utf8(json)))).containsExactly("JSON_LIMIT ");
    }

    @Test
    void everyProperBeginningOfADocumentIsTruncated() {
        byte[] json = utf8(JSON.write(Samples.household()).replace("\"value\":true", "\"value\": true"));
        for (int length = 1; length < json.length; length++) {
            List<String> found = placed(JSON.read(Household.class, Arrays.copyOf(json, length)));
            assertThat(found).as("%d", length).last().asString().startsWith("JSON_TRUNCATED ");
        }
    }

    private static List<String> placed(Outcome<?> outcome) {
        return outcome.faults().stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
