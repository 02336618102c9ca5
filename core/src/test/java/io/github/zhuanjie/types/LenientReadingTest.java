package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.document.DocumentContent;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.transition.LocalTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a lenient reading makes of the habits of the world, and what it refuses. */
class LenientReadingTest {

    private static final String PERSON = "'id':'P-1','relation':'HEAD'";
    private static final String HOUSEHOLD = "'id':'H-1','residence':'321081'";
    private static final String NEED =
            "'id':'N-1','household':'H-1','kind':'LIVING','person':'P-1','registeredOn':'2024-05-31'";

    private static <T> Outcome<T> read(Class<T> type, String json) {
        JsonText text = new JsonText(json.replace('\'', '"'));
        Reading reading = Reading.lenient(text);
        return reading.outcome(codec(type).read(reading));
    }

    @SuppressWarnings("unchecked") // found by this type
    private static <T> Codec<T> codec(Class<T> type) {
        return (Codec<T>) TypeRegistry.standard().find(type).orElseThrow();
    }

    /** The value in canonical form. */
    private static <T> String written(Class<T> type, String json) {
        T value = read(type, json)
                .value()
                .orElseThrow(() -> new AssertionError(read(type, json).faults()));
        return new String(CanonicalJson.write(type, value), StandardCharsets.UTF_8).replace('"', '\'');
    }

    private static String faults(Class<?> type, String json) {
        return read(type, json).faults().stream()
                .map(fault -> fault.code() + " " + fault.location().pointer())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'residentId':'10000019570101009x'|'residentId':'10000019570101009X'|LENIENT_NORMALIZED /residentId",
                "'residentId':' １０0000198001010017'|'residentId':'100000198001010017'|LENIENT_NORMALIZED /residentId",
                "'name':' 甲乙　'|'name':'甲乙'|LENIENT_NORMALIZED /name",
                "'phone':'139 0000 0000'|'phone':'13900000000'|LENIENT_NORMALIZED /phone",
                "'insured':true|'insured':{'value':true}|LENIENT_FACT /insured",
                "'insured':{'value':'TRUE'}|'insured':{'value':true}|LENIENT_TYPE /insured/value",
                "'insured':{'value':'否'}|'insured':{'value':false}|LENIENT_TYPE /insured/value",
                "'insured':{'value':1}|'insured':{'value':true}|LENIENT_TYPE /insured/value",
                "'insured':{'value':0}|'insured':{'value':false}|LENIENT_TYPE /insured/value",
                "'sex':{'value':'female'}|'sex':{'value':'FEMALE'}|LENIENT_CODE /sex/value",
                "'sex':{'value':'女'}|'sex':{'value':'FEMALE'}|LENIENT_CODE /sex/value",
                "'sex':{'value':2}|'sex':{'value':'FEMALE'}|LENIENT_CODE /sex/value",
                "'maritalStatus':{'value':'离异'}|'maritalStatus':{'value':'DIVORCED','wording':'离异'}"
                        + "|LENIENT_CODE /maritalStatus/value",
                "'birthDate':{'value':'1980/1/5'}|'birthDate':{'value':'1980-01-05'}|LENIENT_DATE /birthDate/value",
                "'birthDate':{'value':19800105}|'birthDate':{'value':'1980-01-05'}"
                        + "|LENIENT_DATE /birthDate/value LENIENT_TYPE /birthDate/value",
                "'birthDate':{'value':'1980-01-05','asOf':'2024年5月31日'}"
                        + "|'birthDate':{'asOf':'2024-05-31','value':'1980-01-05'}|LENIENT_DATE /birthDate/asOf",
                "'disabilityKinds':['VISUAL','visual']|'disabilityKinds':{'value':['VISUAL']}"
                        + "|LENIENT_FACT /disabilityKinds LENIENT_CODE /disabilityKinds/1"
                        + " LENIENT_DUPLICATE_ELEMENT /disabilityKinds/1",
                "'disabilityKinds':{'value':'VISUAL'}|'disabilityKinds':{'value':['VISUAL']}"
                        + "|LENIENT_SINGLE /disabilityKinds/value",
                "'selfCare':{'level':'FULL'}|'selfCare':{'value':{'level':'FULL'}}|LENIENT_FACT /selfCare",
                "'name':'甲乙','name':'甲乙'|'name':'甲乙'|LENIENT_DUPLICATE_KEY /name",
                "'sex':{'absent':'withheld'}|'sex':{'absent':'WITHHELD'}|LENIENT_CODE /sex/absent",
                "'sex':{'value':'MALE','value':'MALE'}|'sex':{'value':'MALE'}|LENIENT_DUPLICATE_KEY /sex",
                "'name':null||LENIENT_EMPTY /name",
                "'name':''||LENIENT_EMPTY /name",
                "'name':' 　'||LENIENT_EMPTY /name",
                "'sex':null||LENIENT_EMPTY /sex",
                "'sex':''||LENIENT_EMPTY /sex",
                "'sex':{'value':null,'asOf':'2024-05-31'}||LENIENT_EMPTY /sex/value",
                "'insured':''||LENIENT_EMPTY /insured",
                "'disabilityKinds':{'value':''}||LENIENT_EMPTY /disabilityKinds/value",
                "'nation':'不详'||LENIENT_EMPTY /nation",
                "'x':{'甲':1}||LENIENT_UNKNOWN_FIELD ",
                "'sex':{'value':'FUTURE','asOf':'2024-05-31'}||LENIENT_UNKNOWN_CODE /sex",
                "'sex':{'absent':'LOST'}||LENIENT_UNKNOWN_CODE /sex",
                "'sex':{'range':[1,2]}||LENIENT_UNKNOWN_FACT /sex",
                "'sex':{'value':'MALE','source':'户口簿'}||LENIENT_UNKNOWN_FACT /sex",
                "'sex':{'absent':'UNKNOWN','since':'2020'}||LENIENT_UNKNOWN_FACT /sex",
                "'sex':{'absent':'WITHHELD','since':'2020'}||LENIENT_UNKNOWN_FACT /sex",
                "'sex':{'value':'FUTURE','source':'户口簿'}||LENIENT_UNKNOWN_FACT /sex",
                "'disabilityKinds':{'value':['VISUAL','FUTURE']}||LENIENT_UNKNOWN_CODE /disabilityKinds",
                "'noNumberReason':'FUTURE'||LENIENT_UNKNOWN_CODE /noNumberReason",
            })
    void habitsAreToleratedInAPerson(String found, String canonical, String warnings) {
        String json = "{" + PERSON + "," + found + "}";
        String meant = "{" + PERSON + (canonical == null ? "" : "," + canonical) + "}";
        assertThat(read(Person.class, json).value())
                .as(faults(Person.class, json))
                .isEqualTo(strict(Person.class, meant));
        assertThat(faults(Person.class, json).strip()).isEqualTo(warnings.strip());
        assertThat(read(Person.class, json).faults()).allMatch(fault -> fault.severity() == Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'annualIncome':'￥12,000.50元'|'annualIncome':{'value':'12000.50'}"
                        + "|LENIENT_AMOUNT /annualIncome LENIENT_FACT /annualIncome",
                "'annualIncome':{'value':12000}|'annualIncome':{'value':'12000'}|LENIENT_TYPE /annualIncome/value",
                "'hukou':'321081000000'|'hukou':{'value':'321081'}|LENIENT_NORMALIZED /hukou LENIENT_FACT /hukou",
                "'headCount':{'value':'4'}|'headCount':{'value':4}|LENIENT_TYPE /headCount/value",
                "'expenses':{'medical':{'value':'1'}}|'expenses':{'MEDICAL':{'value':'1'}}|LENIENT_CODE /expenses",
                "'expenses':{'MEDICAL':null}||LENIENT_EMPTY /expenses/MEDICAL",
                "'expenses':{'PETS':{'value':'1'}}||LENIENT_UNKNOWN_CODE /expenses",
                "'expenses':{'MEDICAL':{'value':'1'},'medical':{'value':'1'}}|'expenses':{'MEDICAL':{'value':'1'}}"
                        + "|LENIENT_CODE /expenses LENIENT_DUPLICATE_KEY /expenses",
                "'expenses':''||LENIENT_EMPTY /expenses",
                "'members':{'id':'P-1','relation':'户主'}|'members':[{'id':'P-1','relation':'HEAD'}]"
                        + "|LENIENT_SINGLE /members LENIENT_CODE /members/relation",
                "'members':[{'id':17,'relation':'HEAD','relationWording':null}]"
                        + "|'members':[{'id':'17','relation':'HEAD'}]"
                        + "|LENIENT_TYPE /members/0/id LENIENT_EMPTY /members/0/relationWording",
                "'members':''||LENIENT_EMPTY /members",
            })
    void habitsAreToleratedInAHousehold(String found, String canonical, String warnings) {
        String json = "{" + HOUSEHOLD + "," + found + "}";
        String meant = "{" + HOUSEHOLD + (canonical == null ? "" : "," + canonical) + "}";
        assertThat(read(Household.class, json).value())
                .as(faults(Household.class, json))
                .isEqualTo(strict(Household.class, meant));
        assertThat(faults(Household.class, json)).isEqualTo(warnings.strip());
    }

    @Test
    void aWordThatSaysMoreThanItsCodeIsKeptBesideIt() {
        String json = "{'category':'五保户','validFrom':'2024.5.31'}";
        assertThat(read(Recognition.class, json).value())
                .isEqualTo(strict(Recognition.class, "{'category':'TEKUN','validFrom':'2024-05-31','wording':'五保户'}"));
        assertThat(faults(Recognition.class, json))
                .isEqualTo("LENIENT_CODE_NARROWED /category LENIENT_DATE /validFrom");
        String worded = "{'category':'五保户','validFrom':'2024-05-31','wording':'五保'}";
        assertThat(read(Recognition.class, worded).value())
                .isEqualTo(strict(Recognition.class, "{'category':'TEKUN','validFrom':'2024-05-31','wording':'五保'}"));
        String relation = "{'id':'P-1','relation':'本人'}";
        assertThat(read(Person.class, relation).value())
                .isEqualTo(strict(Person.class, "{'id':'P-1','relation':'HEAD','relationWording':'本人'}"));
    }

    @Test
    void anUnknownCodeWithADefaultIsWarnedOfAndTheDefaultStands() {
        String json = "{" + NEED + ",'urgency':'FUTURE'}";
        assertThat(read(Need.class, json).value()).isEqualTo(strict(Need.class, "{" + NEED + "}"));
        Fault warning = read(Need.class, json).faults().get(0);
        assertThat(warning.code()).isEqualTo("LENIENT_UNKNOWN_CODE");
        assertThat(warning.arguments()).containsExactly("NORMAL, URGENT, EMERGENCY");
    }

    @Test
    void theNameOfAnUnknownFieldIsToldIfProgramsNameFieldsSoAndTheOneThatItResembles() {
        String json = "{" + PERSON
                + ",'nmae':'甲','甲乙':1,'batch_no-1':1,'139a00000000':1,'a1390':1,'a139':1,'Ab':1,'':1,'%s':1,'%sa':1}"
                        .formatted("a".repeat(40), "b".repeat(40));
        List<Fault> warnings = read(Person.class, json).faults();
        assertThat(warnings)
                .extracting(Fault::arguments)
                .containsExactly(
                        List.of("nmae", "name"),
                        List.of(),
                        List.of("batch_no-1"),
                        List.of(),
                        List.of(),
                        List.of("a139"),
                        List.of(),
                        List.of(),
                        List.of("a".repeat(40)),
                        List.of());
        assertThat(warnings).extracting(Fault::toString).noneMatch(text -> text.contains("甲"));
        Reading strict = Reading.strict(new JsonText(json.replace('\'', '"')));
        codec(Person.class).read(strict);
        assertThat(strict.faults())
                .extracting(Fault::arguments)
                .isEqualTo(warnings.stream().map(Fault::arguments).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'annualIncome':{'value':'1.2','unit':'万元'}|LENIENT_UNKNOWN_FACT /annualIncome",
                "'annualIncome':{'value':'1200','currency':'USD'}|LENIENT_UNKNOWN_FACT /annualIncome",
                "'annualIncome':{'value':'1200','asOf':'2024-05-31','x':null}|LENIENT_UNKNOWN_FACT /annualIncome",
            })
    void anAmountOfWhichMoreIsSaidIsNotKnown(String fact, String warning) {
        String json = "{" + HOUSEHOLD + "," + fact + "}";
        assertThat(faults(Household.class, json)).isEqualTo(warning);
        assertThat(read(Household.class, json).value()).isEqualTo(strict(Household.class, "{" + HOUSEHOLD + "}"));
    }

    @Test
    void anExpenseThatIsNotUnderstoodIsStillThere() {
        String meant = "{" + HOUSEHOLD + ",'expenses':{'MEDICAL':{'absent':'UNKNOWN'}}}";
        for (String fact : List.of("{'value':'1','unit':'万元'}", "{'absent':'UNKNOWN','x':1}")) {
            String json = "{" + HOUSEHOLD + ",'expenses':{'MEDICAL':" + fact + "}}";
            assertThat(faults(Household.class, json)).isEqualTo("LENIENT_UNKNOWN_FACT /expenses/MEDICAL");
            assertThat(read(Household.class, json).value()).isEqualTo(strict(Household.class, meant));
        }
    }

    @Test
    void aFactWithinAFactIsNotKnownByItself() {
        String recognition = "'category':'DIBAO','validFrom':'2024-01-01'";
        String json = "{" + PERSON + ",'recognitions':{'value':[{" + recognition + "%s}]}}";
        assertThat(faults(Person.class, json.formatted(",'monthlyAmount':{'value':'1.2','unit':'千元'}")))
                .isEqualTo("LENIENT_UNKNOWN_FACT /recognitions/value/0/monthlyAmount");
        assertThat(read(Person.class, json.formatted(",'monthlyAmount':{'value':'1.2','unit':'千元'}"))
                        .value())
                .isEqualTo(strict(Person.class, json.formatted("")));
    }

    @Test
    void fieldsOfACityThatCannotBeHeldAreKeptAside() {
        String good = "'a.gov.cn':{'x':1}";
        for (String bad : List.of(
                "'nanjing.gov.cn':{'a':12345678901234567890}",
                "'Nanjing':{'a':1}",
                "'nanjing.gov.cn':null",
                "'nanjing.gov.cn':[{}]",
                "'nanjing.gov.cn':" + "{'a':".repeat(20) + "1" + "}".repeat(20))) {
            String json = "{" + PERSON + ",'extensions':{" + good + "," + bad + "}}";
            assertThat(faults(Person.class, json)).as(bad).isEqualTo("LENIENT_EXTENSIONS /extensions");
            assertThat(read(Person.class, json).value())
                    .isEqualTo(strict(Person.class, "{" + PERSON + ",'extensions':{" + good + "}}"));
        }
        for (String bad : List.of("'x'", "17", "[]", "true")) {
            String json = "{" + PERSON + ",'extensions':" + bad + "}";
            assertThat(faults(Person.class, json)).as(bad).isEqualTo("LENIENT_EXTENSIONS /extensions");
            assertThat(read(Person.class, json).value()).isEqualTo(strict(Person.class, "{" + PERSON + "}"));
        }
        String many = IntStream.range(0, 10).mapToObj(i -> "'a" + i + ".cn':{}").collect(Collectors.joining(","));
        assertThat(faults(Person.class, "{" + PERSON + ",'extensions':{" + many + "}}"))
                .isEqualTo("LENIENT_EXTENSIONS /extensions LENIENT_EXTENSIONS /extensions");
        assertThat(faults(Person.class, "{" + PERSON + ",'extensions':{" + good + "," + good + "}}"))
                .isEqualTo("JSON_DUPLICATE_KEY /extensions");
        assertThat(faults(Person.class, "{" + PERSON + ",'extensions':{'a.cn':{'x':1,'x':2}}}"))
                .isEqualTo("JSON_DUPLICATE_KEY /extensions");
    }

    @Test
    void aNeedOfAnUnknownKindIsKeptAsideInAListOfNeeds() {
        String other = NEED.replace("LIVING", "FUTURE").replace("N-1", "N-2");
        String list = "{'type':'NEED_LIST','needs':[%s]}";
        Class<DocumentContent.NeedListContent> type = DocumentContent.NeedListContent.class;
        String json = list.formatted("{" + other + "},{'x':1," + NEED + "}");
        assertThat(faults(type, json)).isEqualTo("LENIENT_UNKNOWN_ELEMENT /needs/0 LENIENT_UNKNOWN_FIELD /needs/1");
        assertThat(read(type, json).value()).isEqualTo(strict(type, list.formatted("{" + NEED + "}")));
        assertThat(faults(type, list.formatted("{" + NEED.replace("2024", "x") + "}")))
                .isEqualTo("DATE_SYNTAX /needs/0/registeredOn");
        // nobody is left out of a household
        assertThat(faults(Household.class, "{" + HOUSEHOLD + ",'members':[{'id':'P-1','relation':'FUTURE'}]}"))
                .isEqualTo("JSON_UNKNOWN_CODE /members/0/relation");
    }

    @Test
    void linesOfATextAreWrittenAfterOneAnother() {
        String need = "{" + NEED + ",'discoveredThrough':'%s'}";
        assertThat(written(Need.class, need.formatted("\\t甲 \\r\\n 乙\\u2028丙 丁\\n")))
                .contains("'discoveredThrough':'甲 乙 丙 丁'");
        assertThat(faults(Need.class, need.formatted("甲\\n乙"))).isEqualTo("LENIENT_NORMALIZED /discoveredThrough");
        assertThat(faults(Need.class, need.formatted("甲\\u202e乙"))).isEqualTo("TEXT_CHARACTER /discoveredThrough");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null|JSON_NULL ",
                "17|JSON_WRONG_TYPE ",
                "{'relation':'HEAD'}|JSON_MISSING_FIELD ",
                "{'id':null,'relation':'HEAD'}|LENIENT_EMPTY /id JSON_MISSING_FIELD ",
                "{'id':'P-1','relation':'FUTURE'}|JSON_UNKNOWN_CODE /relation",
                "{'id':'P-1','relation':''}|JSON_UNKNOWN_CODE /relation",
                "{'id':'P-1','relation':true}|JSON_WRONG_TYPE /relation",
                "{'id':'P-1','relation':12345}|JSON_WRONG_TYPE /relation",
                "{'id':'P-1','relation':'HEAD','name':'甲','name':'乙'}|JSON_DUPLICATE_KEY /name",
                "{'id':'P-1','relation':'HEAD','x':'甲','x':'乙'}"
                        + "|LENIENT_UNKNOWN_FIELD  JSON_DUPLICATE_KEY  LENIENT_UNKNOWN_FIELD ",
                "{'id':'P-1','relation':'HEAD','x':{'a':1,'a':2}}|LENIENT_UNKNOWN_FIELD  JSON_DUPLICATE_KEY ",
                "{'id':'P-1','relation':'HEAD','sex':{'value':'MALE','value':'FEMALE'}}|JSON_DUPLICATE_KEY /sex/value",
                "{'id':'P-1','relation':'HEAD','sex':{'value':'MALE','absent':'WITHHELD'}}|JSON_CONFLICT /sex",
                "{'id':'P-1','relation':'HEAD','sex':{'asOf':'2024-05-31'}}|JSON_MISSING_FIELD /sex",
                "{'id':'P-1','relation':'HEAD','sex':{}}|JSON_MISSING_FIELD /sex",
                "{'id':'P-1','relation':'HEAD','sex':[]}|JSON_WRONG_TYPE /sex",
                "{'id':'P-1','relation':'HEAD','insured':2}|JSON_WRONG_TYPE /insured",
                "{'id':'P-1','relation':'HEAD','insured':'有'}|JSON_WRONG_TYPE /insured",
                "{'id':'P-1','relation':'HEAD','birthDate':'5/31/1980'}|DATE_SYNTAX /birthDate",
                "{'id':'P-1','relation':'HEAD','birthDate':'1980-02-30'}|DATE_SYNTAX /birthDate",
                "{'id':'P-1','relation':'HEAD','residentId':'100000198001010018'}|RESIDENT_ID_CHECK /residentId",
                "{'id':'P-1','relation':'HEAD','disabilityKinds':['VISUAL',null]}|JSON_NULL /disabilityKinds/1",
                "{'id':'P-1','relation':'HEAD','disabilityKinds':['VISUAL','VISUAL',null]}"
                        + "|LENIENT_DUPLICATE_ELEMENT /disabilityKinds/1 JSON_NULL /disabilityKinds/2",
            })
    void whatIsNotCertainIsRefused(String json, String errors) {
        Outcome<Person> outcome = read(Person.class, json);
        assertThat(outcome.value()).isEmpty();
        String found = faults(Person.class, json).replaceAll(" ?LENIENT_FACT /[a-zA-Z]+", "");
        assertThat(found.strip()).isEqualTo(errors.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'FUTURE','x':[null]}|{'type':'FUTURE','x':[null]}",
                "{'x':1,'type':'FUTURE'}|{'type':'FUTURE','x':1}",
                "{'type':'CATEGORY_IN','categories':['DIBAO','FUTURE']}"
                        + "|{'categories':['DIBAO','FUTURE'],'type':'CATEGORY_IN'}",
                "{'type':'AGE','dayRule':'FUTURE','from':{'years':'6','inclusive':true}}"
                        + "|{'dayRule':'FUTURE','from':{'inclusive':true,'years':'6'},'type':'AGE'}",
                "{'type':'INSURED','since':2020}|{'since':2020,'type':'INSURED'}",
                "{'type':'ALL_OF','of':[{'type':'INSURED'},{'type':'SEX_IS','sex':'FUTURE'}]}"
                        + "|{'of':[{'type':'INSURED'},{'sex':'FUTURE','type':'SEX_IS'}],'type':'ALL_OF'}",
                "{'type':'INCOME_PER_HEAD','comparison':'AT_MOST','threshold':{'type':'FUTURE'}}"
                        + "|{'comparison':'AT_MOST','threshold':{'type':'FUTURE'},'type':'INCOME_PER_HEAD'}",
            })
    void aCriterionThatIsNotWhollyKnownIsKeptWhole(String json, String kept) {
        assertThat(written(Criterion.class, json)).isEqualTo(kept);
        assertThat(read(Criterion.class, json).faults())
                .extracting(Fault::code)
                .containsExactly("LENIENT_UNKNOWN_CRITERION");
    }

    @Test
    void aCriterionIsRepairedAsEverythingElse() {
        String json = "{'of':[{'categories':'低保','type':'category_in'}],'type':'ALL_OF'}";
        assertThat(written(Criterion.class, json))
                .isEqualTo("{'of':[{'categories':['DIBAO'],'type':'CATEGORY_IN'}],'type':'ALL_OF'}");
        assertThat(faults(Criterion.class, json))
                .isEqualTo("LENIENT_SINGLE /of/0/categories LENIENT_CODE /of/0/categories LENIENT_CODE /of/0/type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'of':[]}", "{'type':17}", "{'type':'NOT','of':{'x':1}}"})
    void aCriterionWithoutTypeIsRefused(String json) {
        assertThat(read(Criterion.class, json).value()).isEmpty();
    }

    @Test
    void nothingIsLeftOutOfWhatRules() {
        assertThat(faults(
                        Benefit.class,
                        "{'type':'SHARE_OF_EXPENSE','kind':'MEDICAL','shares':{'DIBAO':'0.6','FUTURE':'0.8'}}"))
                .isEqualTo("JSON_UNKNOWN_CODE /shares");
        assertThat(faults(Benefit.class, "{'type':'FUTURE'}")).isEqualTo("JSON_UNKNOWN_CODE /type");
        assertThat(faults(
                        LocalTable.class,
                        "{'base':'1','version':'v','limits':[{'action':'LOCAL_STEP','by':['RECIPIENT','FUTURE']}]}"))
                .isEqualTo("JSON_UNKNOWN_CODE /limits/0/by/1");
        assertThat(faults(PriorityPolicy.class, "{'categoryPoints':{'FUTURE':1}}"))
                .contains("JSON_UNKNOWN_CODE /categoryPoints");
        assertThat(faults(Consent.class, "{'guardianRelation':'FUTURE'}"))
                .contains("JSON_UNKNOWN_CODE /guardianRelation");
    }

    @Test
    void aSetIsNotEmptiedBecauseThatMayMeanNoLimit() {
        String project = "{'id':'PR-1','applicationMode':'INDIVIDUAL','name':'某','needKinds':[%s]}";
        Class<CharityProject> type = CharityProject.class;
        assertThat(faults(type, project.formatted("'LIVING','FUTURE'"))).isEqualTo("LENIENT_UNKNOWN_CODE /needKinds");
        assertThat(faults(type, project.formatted("'FUTURE'"))).isEqualTo("JSON_UNKNOWN_CODE /needKinds/0");
    }

    @Test
    void faultsAndWarningsComeInTheOrderOfTheirPlaces() {
        assertThat(faults(Household.class, "{'id':1,\n'residence':'x',\n'remarks':null}"))
                .isEqualTo("LENIENT_TYPE /id DIVISION_SYNTAX /residence LENIENT_EMPTY /remarks");
    }

    @Test
    void warningsAreListedUpToTheLimitOfFaults() {
        String members = "{'id':1,'relation':'HEAD'},".repeat(Reading.MAX_FAULTS + 2);
        Reading reading = Reading.lenient(
                new JsonText(("{" + HOUSEHOLD + ",'members':[" + members.substring(0, members.length() - 1) + "]}")
                        .replace('\'', '"')));
        codec(Household.class).read(reading);
        assertThat(reading.faults().stream().filter(fault -> fault.severity() == Severity.WARNING))
                .hasSize(Reading.MAX_FAULTS + 1)
                .last()
                .extracting(Fault::code)
                .isEqualTo("JSON_LIMIT");
    }

    private static <T> Optional<T> strict(Class<T> type, String json) {
        JsonText text = new JsonText(json.replace('\'', '"'));
        Reading reading = Reading.strict(text);
        Outcome<T> outcome = reading.outcome(codec(type).read(reading));
        assertThat(outcome.faults()).isEmpty();
        return outcome.value();
    }
}
