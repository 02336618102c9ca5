package io.github.zhuanjie.constraints.cn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constraints on a host's own class, through Hibernate Validator as a host would use it. */
class ConstraintsTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();
    private static final String NUMBER = number("100001195003040020");

    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of(1, "number", NUMBER),
                Arguments.of(2, "anyNumber", NUMBER),
                Arguments.of(3, "anyNumber", number("810000199001010015")),
                Arguments.of(4, "anyNumber", number("820000199001010015")),
                Arguments.of(5, "anyNumber", number("830000199001010015")),
                Arguments.of(6, "number", number("800000199001010015")),
                Arguments.of(7, "number", number("840000199001010015")),
                Arguments.of(8, "number", number("710000199001010015")),
                Arguments.of(9, "creditCode", "53990000A00000011Q"),
                Arguments.of(10, "division", "321081"),
                Arguments.of(11, "division", "321081100"),
                Arguments.of(12, "division", "321081100001"),
                Arguments.of(13, "division", "000000"),
                Arguments.of(14, "division", "320000"),
                Arguments.of(15, "county", "321081"),
                Arguments.of(16, "county", "321000"),
                Arguments.of(17, "amount", "0"),
                Arguments.of(18, "amount", "999999999999.99"),
                Arguments.of(19, "balance", "-0.05"),
                Arguments.of(20, "balance", "7"),
                Arguments.of(21, "name", "买买提·吐尔逊"),
                Arguments.of(22, "name", "\uD842\uDFB7"),
                Arguments.of(23, "division", "321081000001"),
                Arguments.of(24, "mobile", "13800000000"),
                Arguments.of(25, "mobile", "19900000000"),
                Arguments.of(26, "phone", "13800000000"),
                Arguments.of(27, "phone", "0514-83456789"),
                Arguments.of(28, "certificate", NUMBER + "43"),
                Arguments.of(29, "certificate", NUMBER + "11B1"),
                Arguments.of(30, "anyCard", NUMBER),
                Arguments.of(31, "anyCard", number("990000199001010015")),
                Arguments.of(32, "anyCard", "ABC012345678901"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(1, "number", ""),
                Arguments.of(2, "number", " " + NUMBER),
                Arguments.of(3, "number", NUMBER.substring(0, 17) + (NUMBER.endsWith("1") ? "2" : "1")),
                Arguments.of(4, "number", number("810000199001010015")),
                Arguments.of(5, "number", number("830000199001010015")),
                Arguments.of(6, "anyNumber", "81000019900101001"),
                Arguments.of(7, "creditCode", "53990000A00000011R"),
                Arguments.of(8, "creditCode", ""),
                Arguments.of(9, "division", "321081000"),
                Arguments.of(10, "division", "321081100000"),
                Arguments.of(11, "division", "32108"),
                Arguments.of(12, "division", "3210811"),
                Arguments.of(13, "division", "32108a"),
                Arguments.of(14, "division", "３２１０８１"),
                Arguments.of(15, "division", "32108/"),
                Arguments.of(16, "division", "32108:"),
                Arguments.of(17, "county", "321081100"),
                Arguments.of(18, "county", "320000"),
                Arguments.of(19, "amount", "-1"),
                Arguments.of(20, "amount", "1.005"),
                Arguments.of(21, "amount", ""),
                Arguments.of(22, "amount", "1e3"),
                Arguments.of(23, "balance", "--1"),
                Arguments.of(24, "name", ""),
                Arguments.of(25, "name", "张三\n"),
                Arguments.of(26, "name", "\uD842"),
                Arguments.of(27, "mobile", "0514-83456789"),
                Arguments.of(28, "mobile", "12800000000"),
                Arguments.of(29, "mobile", "010-8345678"),
                Arguments.of(30, "mobile", ""),
                Arguments.of(31, "phone", "83456789"),
                Arguments.of(32, "phone", "１3800000000"),
                Arguments.of(33, "certificate", NUMBER),
                Arguments.of(34, "certificate", NUMBER + "85"),
                Arguments.of(35, "number", number("990000199001010015")),
                Arguments.of(36, "anyNumber", number("990000199001010015")),
                Arguments.of(37, "anyCard", number("810000199001010015")),
                Arguments.of(38, "number", "ABC012345678901"));
    }

    private static String number(String body) {
        String seventeen = body.substring(0, 17);
        return seventeen + ResidentId.checkCharacter(seventeen);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void right(int row, String field, String text) {
        assertThat(VALIDATOR.validate(Form.of(field, text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong(int row, String field, String text) {
        List<Fault> faults = VALIDATOR.validate(Form.of(field, text));
        assertThat(faults).extracting(fault -> fault.location().pointer()).containsExactly("/" + field);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String sentence = Messages.of(locale).fault(faults.get(0));
            assertThat(sentence).doesNotContain(faults.get(0).code());
            assertThat(text.isEmpty() || !sentence.contains(text)).isTrue();
        }
    }

    @Test
    void nothingIsValid() {
        assertThat(VALIDATOR.validate(Form.of("none", ""))).isEmpty();
    }

    @Test
    void standsOnTypeArgumentsBesideOthersOfItsKind() {
        Texts texts = new Texts(List.of(new StringBuilder(NUMBER), "x"), Map.of("a", "b"), Optional.of("-"), "320000");
        assertThat(VALIDATOR.validate(texts))
                .extracting(Fault::toString)
                .containsExactly(
                        "DIVISION_DIGITS at /county",
                        "CREDIT_CODE at /creditCodes/a",
                        "YUAN_TEXT at /maybe",
                        "RESIDENT_NUMBER at /numbers/1");
        assertThat(VALIDATOR.validate(texts, Strict.class))
                .extracting(Fault::toString)
                .containsExactly("DIVISION_DIGITS at /county");
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void followsTheRecipe(Class<? extends Annotation> type) throws ReflectiveOperationException {
        assertThat(type.getMethod("message").getDefaultValue()).isEqualTo("{" + type.getName() + ".message}");
        assertThat(type.getAnnotation(Repeatable.class).value().getSimpleName()).isEqualTo("List");
        for (Class<?> target :
                List.of(type, type.getAnnotation(Repeatable.class).value())) {
            assertThat(target.getAnnotation(Target.class).value())
                    .containsExactlyInAnyOrder(
                            ElementType.METHOD,
                            ElementType.FIELD,
                            ElementType.PARAMETER,
                            ElementType.TYPE_USE,
                            ElementType.ANNOTATION_TYPE,
                            ElementType.CONSTRUCTOR);
        }
        Constructor<?> validator =
                type.getAnnotation(Constraint.class).validatedBy()[0].getDeclaredConstructor();
        assertThat(validator.newInstance()).isNotNull();
    }

    static List<Class<? extends Annotation>> annotations() {
        return List.of(
                MobilePhone.class,
                PhoneNumber.class,
                DisabilityCertificate.class,
                ResidentNumber.class,
                CreditCode.class,
                DivisionDigits.class,
                YuanText.class,
                PersonNameText.class);
    }

    /** A group of a host. */
    private interface Strict {}

    private record Texts(
            List<@ResidentNumber CharSequence> numbers,
            Map<String, @CreditCode String> creditCodes,
            Optional<@YuanText String> maybe,

            @DivisionDigits(levels = DivisionLevel.COUNTY)
            @DivisionDigits(levels = DivisionLevel.VILLAGE, groups = Strict.class)
            String county) {}

    /** A host's form, of which one field is filled in. */
    private record Form(
            @ResidentNumber String number,
            @ResidentNumber(residencePermit = true) String anyNumber,
            @CreditCode String creditCode,
            @DivisionDigits String division,

            @DivisionDigits(levels = {DivisionLevel.COUNTY, DivisionLevel.PREFECTURE})
            String county,

            @MobilePhone String mobile,
            @PhoneNumber String phone,
            @DisabilityCertificate String certificate,
            @ResidentNumber(foreignResident = true) String anyCard,
            @YuanText String amount,
            @YuanText(negative = true) String balance,
            @PersonNameText String name) {

        static Form of(String field, String text) {
            String[] values = Stream.of(Form.class.getRecordComponents())
                    .map(component -> component.getName().equals(field) ? text : null)
                    .toArray(String[]::new);
            try {
                return (Form) Form.class.getDeclaredConstructors()[0].newInstance((Object[]) values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
