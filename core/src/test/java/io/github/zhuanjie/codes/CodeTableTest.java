package io.github.zhuanjie.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.StandardCoded;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HardshipCause;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);

    static Stream<CodeTable<?>> tables() {
        return Stream.of(
                CodeTable.standard(Sex.class),
                CodeTable.standard(FamilyRelation.class),
                CodeTable.standard(MaritalStatus.class),
                CodeTable.standard(HealthStatus.class),
                CodeTable.standard(EmploymentStatus.class),
                CodeTable.standard(Nation.class),
                CodeTable.standard(HukouKind.class),
                CodeTable.standard(DisabilityKind.class),
                CodeTable.standard(DisabilityLevel.class),
                CodeTable.standard(Settlement.class),
                CodeTable.standard(StudentStage.class),
                CodeTable.standard(AssistanceCategory.class),
                CodeTable.standard(SelfCareLevel.class),
                CodeTable.standard(WorkCapacity.class),
                CodeTable.standard(HardshipCause.class),
                CodeTable.standard(NeedKind.class),
                CodeTable.standard(Illness.class),
                CodeTable.standard(AidForm.class),
                CodeTable.standard(AidSource.class));
    }

    @ParameterizedTest
    @MethodSource("tables")
    <E extends Enum<E> & Coded> void everyConstantIsReadFromItsCodeItsNumberAndItsLabel(CodeTable<E> table) {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        for (E constant : table.getType().getEnumConstants()) {
            assertThat(table.read(constant.getCode()))
                    .contains(new CodeMatch<>(constant, constant.getCode(), Precision.EXACT));
            assertThat(table.read(chinese.label(constant)).map(CodeMatch::value))
                    .as(constant.name())
                    .contains(constant);
            if (constant instanceof StandardCoded standard) {
                standard.getStandardCode()
                        .ifPresent(number -> assertThat(table.read(number))
                                .contains(new CodeMatch<>(constant, number, Precision.EXACT)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <E extends Enum<E> & Coded> void everyConstantHasAChineseWordOfTheList(CodeTable<E> table) {
        for (E constant : table.getType().getEnumConstants()) {
            assertThat(table.words().entrySet())
                    .as(constant.name())
                    .anyMatch(word -> word.getValue().equals(new CodeTable.Entry<>(constant, Precision.EXACT))
                            && Character.isIdeographic(word.getKey().codePointAt(0)));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    <E extends Enum<E> & Coded> void everyWordCanBeKeptInAFact(CodeTable<E> table) {
        table.words().forEach((word, entry) -> {
            CodeMatch<E> match = table.read(" " + word + "\u3000").orElseThrow();
            assertThat(match).isEqualTo(new CodeMatch<>(entry.value(), word, entry.precision()));
            assertThat(match.toFact(DAY).toOptional()).contains(entry.value());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "城保, DIBAO, LOSSY",
        "低保, DIBAO, ALIAS",
        "农村低保（单人）, DIBAO_SINGLE, LOSSY",
        "低保金, , ",
        "最低生活保障对象（单人）, DIBAO_SINGLE, ALIAS",
        "最低生活保障对象(单人户施保), DIBAO_SINGLE, EXACT",
        "低收入家庭, DIBAO_EDGE, LOSSY",
        "支出型困难家庭, RIGID, ALIAS",
        "五保, TEKUN, LOSSY",
        "特困分散供养, TEKUN_SCATTERED, ALIAS",
        "01城市低保, DIBAO, LOSSY",
        "03集中供养五保户, TEKUN_CENTRAL, LOSSY",
        "低保边缘家庭成员, DIBAO_EDGE, ALIAS",
        "dibao, DIBAO, EXACT"
    })
    void readsCategories(String word, AssistanceCategory value, Precision precision) {
        assertReads(CodeTable.standard(AssistanceCategory.class), word, value, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "户主本人, HEAD, ALIAS",
        "01, HEAD, ALIAS",
        "2, HEAD, EXACT",
        "配偶, SPOUSE, EXACT",
        "妻子, WIFE, ALIAS",
        "孙子女, GRANDCHILD, ALIAS",
        "养子, ADOPTED_OR_STEP_SON, LOSSY",
        "孙子、孙女或外孙子、外孙女, GRANDCHILD, EXACT",
        "其他, OTHER, EXACT",
        "子女, CHILD, EXACT",
        "养子女, CHILD, LOSSY",
        "之子, SON, ALIAS",
        "岳父母, PARENT, LOSSY",
        "公婆, PARENT, LOSSY",
        "长辈, , "
    })
    void readsRelations(String word, FamilyRelation value, Precision precision) {
        assertReads(CodeTable.standard(FamilyRelation.class), word, value, precision);
    }

    @Test
    void readsTheWordsOfRealForms() {
        assertReads(CodeTable.standard(MaritalStatus.class), "离异", MaritalStatus.DIVORCED, Precision.ALIAS);
        assertReads(CodeTable.standard(HealthStatus.class), "重病", HealthStatus.SERIOUS_ILLNESS, Precision.EXACT);
        assertReads(CodeTable.standard(HealthStatus.class), "轻残", HealthStatus.DISABLED, Precision.LOSSY);
        assertReads(CodeTable.standard(HealthStatus.class), "重残", HealthStatus.DISABLED, Precision.LOSSY);
        assertReads(CodeTable.standard(HealthStatus.class), "残疾", HealthStatus.DISABLED, Precision.EXACT);
        assertReads(CodeTable.standard(EmploymentStatus.class), "学生", EmploymentStatus.STUDENT, Precision.EXACT);
        assertReads(CodeTable.standard(EmploymentStatus.class), "退（离）休人员", EmploymentStatus.RETIRED, Precision.EXACT);
        assertReads(
                CodeTable.standard(EmploymentStatus.class), "登记失业人员", EmploymentStatus.NOT_WORKING, Precision.LOSSY);
        assertReads(CodeTable.standard(EmploymentStatus.class), "在职职工", EmploymentStatus.OTHER, Precision.LOSSY);
        assertReads(CodeTable.standard(Nation.class), "汉", Nation.HAN, Precision.ALIAS);
        assertReads(CodeTable.standard(Nation.class), "1", Nation.HAN, Precision.EXACT);
        assertReads(CodeTable.standard(Nation.class), "穿青人", Nation.OTHER, Precision.LOSSY);
        assertReads(CodeTable.standard(HukouKind.class), "非农", HukouKind.NON_AGRICULTURAL, Precision.ALIAS);
        assertReads(CodeTable.standard(DisabilityKind.class), "肢体", DisabilityKind.PHYSICAL, Precision.EXACT);
        assertReads(CodeTable.standard(DisabilityLevel.class), "２级", DisabilityLevel.LEVEL_2, Precision.ALIAS);
        assertReads(CodeTable.standard(DisabilityLevel.class), "非残疾", DisabilityLevel.NONE, Precision.EXACT);
    }

    @Test
    void readsCareWorkCausesAndNeeds() {
        assertReads(CodeTable.standard(SelfCareLevel.class), "半护理", SelfCareLevel.PARTIAL, Precision.ALIAS);
        assertReads(CodeTable.standard(SelfCareLevel.class), "失能", SelfCareLevel.NONE, Precision.LOSSY);
        assertReads(CodeTable.standard(WorkCapacity.class), "无", WorkCapacity.NONE, Precision.ALIAS);
        assertReads(CodeTable.standard(HardshipCause.class), "因病致贫", HardshipCause.ILLNESS, Precision.ALIAS);
        assertReads(CodeTable.standard(NeedKind.class), "助学", NeedKind.EDUCATION, Precision.ALIAS);
        assertReads(CodeTable.standard(NeedKind.class), "助老", null, null);
        assertReads(CodeTable.standard(AidForm.class), "发放实物", AidForm.GOODS, Precision.ALIAS);
        assertReads(CodeTable.standard(AidSource.class), "慈善总会", AidSource.CHARITY, Precision.LOSSY);
    }

    @Test
    void doesNotGuessALevelOfDisability() {
        assertReads(CodeTable.standard(DisabilityLevel.class), "重残", null, null);
        assertReads(CodeTable.standard(DisabilityLevel.class), "轻残", null, null);
    }

    @Test
    void everyCollectedWordForACategoryIsRead() throws IOException {
        CodeTable<AssistanceCategory> table = CodeTable.standard(AssistanceCategory.class);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CodeTableTest.class.getResourceAsStream("category-words.csv"), StandardCharsets.UTF_8))) {
            List<String> rows = lines.lines().skip(1).toList();
            assertThat(rows).hasSize(14);
            for (String row : rows) {
                String[] cells = row.split(",");
                for (String word : cells[1].split("\\|")) {
                    Optional<String> code =
                            table.read(word).map(match -> match.value().getCode());
                    assertThat(code.orElse(table.meansNone(word) ? "NONE" : ""))
                            .as(word)
                            .isEqualTo(cells[0]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "低保低保", "低 保", "保", "DIBAO_", "\uD842", "低保\u0000", "０１０"})
    void readsNothingElse(String text) {
        tables().forEach(table -> {
            assertThat(table.read(text)).isEmpty();
            assertThat(table.meansNone(text)).isFalse();
            assertThat(table.meansUnknown(text)).isFalse();
        });
    }

    @Test
    void tellsNothingFromNotKnown() {
        CodeTable<AssistanceCategory> categories = CodeTable.standard(AssistanceCategory.class);
        assertThat(categories.meansNone("（非救助对象".substring(1))).isTrue();
        assertThat(categories.meansUnknown("无")).isFalse();
        assertThat(categories.read("无")).isEmpty();
        CodeTable<Sex> sexes = CodeTable.standard(Sex.class);
        assertThat(sexes.meansUnknown("９")).isTrue();
        assertThat(sexes.meansUnknown(" 0 ")).isTrue();
        assertThat(sexes.meansNone("0")).isFalse();
        assertThat(CodeTable.standard(MaritalStatus.class).meansUnknown("90")).isTrue();
        assertThat(CodeTable.standard(DisabilityKind.class).meansNone("非残疾")).isTrue();
    }

    @Test
    void aMatchKeepsItsWordsUnlessTheListSaysTheSame() {
        CodeTable<EmploymentStatus> table = CodeTable.standard(EmploymentStatus.class);
        Fact<EmploymentStatus> other = Fact.known(EmploymentStatus.OTHER, DAY);
        assertThat(table.read("其他").orElseThrow().toFact(DAY)).isEqualTo(other);
        assertThat(table.read("其它").orElseThrow().toFact(DAY)).isEqualTo(other.worded("其它"));
        assertThat(table.read("\t灵活就业人员 ").orElseThrow().toFact(DAY)).isEqualTo(other.worded("灵活就业人员"));
        assertThat(table.read("灵活就业").orElseThrow().toFact())
                .isEqualTo(Fact.known(EmploymentStatus.OTHER).worded("灵活就业"));
        assertThat(table.read("其他").orElseThrow().toFact()).isEqualTo(Fact.known(EmploymentStatus.OTHER));
    }

    @Test
    void aMatchOffersItsWordsUnlessTheListSaysTheSame() {
        CodeTable<AssistanceCategory> table = CodeTable.standard(AssistanceCategory.class);
        assertThat(table.read(" 农村低保（单人）").orElseThrow().wording()).contains(Wording.of("农村低保（单人）"));
        assertThat(table.read("低保").orElseThrow().wording()).contains(Wording.of("低保"));
        assertThat(table.read("最低生活保障对象").orElseThrow().wording()).isEmpty();
    }

    @Test
    void keepsTheSourcesWidthAndCase() {
        CodeMatch<AssistanceCategory> match = CodeTable.standard(AssistanceCategory.class)
                .read("＇最低生活保障对象（单人） ")
                .orElseThrow();
        assertThat(match.text()).isEqualTo("最低生活保障对象（单人）");
        assertThat(match.toFact())
                .isEqualTo(Fact.known(AssistanceCategory.DIBAO_SINGLE).worded("最低生活保障对象（单人）"));
    }

    @Test
    void takesTheWordsOfAnOffice() {
        CodeTable<Sex> table = CodeTable.standard(Sex.class)
                .withAliases(Map.of("先生", Sex.MALE))
                .withLossyAliases(Map.of("女户主", Sex.FEMALE, "ｍ", Sex.MALE));
        assertReads(table, "先生", Sex.MALE, Precision.ALIAS);
        assertReads(table, "女户主", Sex.FEMALE, Precision.LOSSY);
        assertReads(table, "M", Sex.MALE, Precision.LOSSY);
        assertReads(table, "男", Sex.MALE, Precision.EXACT);
        assertThat(table.meansUnknown("9")).isTrue();
        assertReads(table.withAliases(Map.of("M", Sex.FEMALE)), "m", Sex.FEMALE, Precision.ALIAS);
        assertReads(CodeTable.standard(Sex.class), "先生", null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"男", "MALE", "male", "1", "9", "未知"})
    void theListsOwnWordsKeepTheirMeaning(String word) {
        CodeTable<Sex> table = CodeTable.standard(Sex.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.withAliases(Map.of(word, Sex.FEMALE)))
                .withMessage("a word of the list itself must keep its meaning: " + word);
    }

    @Test
    void theListsWordsForNoneKeepTheirMeaning() {
        CodeTable<AssistanceCategory> table = CodeTable.standard(AssistanceCategory.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.withLossyAliases(Map.of("无", AssistanceCategory.OTHER_LOW)));
    }

    @Test
    void refusesWordsThatNoFactCouldKeep() {
        CodeTable<Sex> table = CodeTable.standard(Sex.class);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> table.withAliases(Map.of("", Sex.MALE)))
                .extracting(InvalidValueException::getCode)
                .isEqualTo("WORDING_SYNTAX");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> table.withLossyAliases(Map.of("男\n", Sex.MALE)));
    }

    @Test
    void aTableOfCodesKnowsNothingElse() {
        CodeTable<Nation> table = CodeTable.ofCodes(Nation.class);
        assertReads(table, "HAN", Nation.HAN, Precision.EXACT);
        assertReads(table, "01", Nation.HAN, Precision.EXACT);
        assertReads(table, "1", Nation.HAN, Precision.EXACT);
        assertReads(table, "10", Nation.CHAOXIAN, Precision.EXACT);
        assertReads(table, "汉族", null, null);
        assertThat(table.getType()).isEqualTo(Nation.class);
        assertReads(CodeTable.ofCodes(DataKind.class), DataKind.NAME.getCode(), DataKind.NAME, Precision.EXACT);
    }

    @Test
    void isLoadedOnceAndOnlyForListsThatShip() {
        assertThat(CodeTable.standard(Sex.class)).isSameAs(CodeTable.standard(Sex.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.standard(DataKind.class))
                .withMessage("no table ships for io.github.zhuanjie.privacy.DataKind");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTable.standard(org.example.vendor.Sex.class))
                .withMessage("no table ships for org.example.vendor.Sex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FEMALE,男,ALIAS", "UNKNOWN,不详,EXACT", "OTHER,其他,EXACT"})
    void aTableNeverHoldsAWordTwiceNorAConstantThatIsNone(String line) {
        List<String> lines = List.of("MALE,男,EXACT", "UNKNOWN,不详,EXACT", line);
        assertThatIllegalStateException()
                .isThrownBy(() -> StandardTables.read(Sex.class, lines))
                .withMessage("table of Sex must not hold: " + line);
    }

    @Test
    void aMatchNeverPrintsItselfAndIsComplete() {
        assertThat(new CodeMatch<>(Sex.MALE, "canary", Precision.ALIAS)).hasToString("CodeMatch[ALIAS]");
        assertThatNullPointerException()
                .isThrownBy(() -> new CodeMatch<Sex>(null, "", Precision.ALIAS))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new CodeMatch<>(Sex.MALE, null, Precision.ALIAS))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> new CodeMatch<>(Sex.MALE, "", null))
                .withMessage("precision");
    }

    private static <E extends Enum<E> & Coded> void assertReads(
            CodeTable<E> table, String word, E value, Precision precision) {
        Optional<CodeMatch<E>> match = table.read(word);
        assertThat(match.map(CodeMatch::value)).isEqualTo(Optional.ofNullable(value));
        assertThat(match.map(CodeMatch::precision)).isEqualTo(Optional.ofNullable(precision));
        match.ifPresent(found -> assertThat(Wording.of(found.text()).reveal()).isEqualTo(word));
    }

    @Test
    void everyTableThatShipsIsTested() throws IOException {
        assertThat(tables().map(table -> table.getType().getSimpleName()))
                .hasSize(19)
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Path.of("src/main/resources/io/github/zhuanjie/codes")
                                .toFile()
                                .list())
                        .map(name -> name.replace(".csv", "")))
                .containsExactlyInAnyOrderElementsOf(
                        tables().map(table -> table.getType().getSimpleName()).toList());
    }
}
