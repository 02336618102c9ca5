package io.github.zhuanjie.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places of faults are pointers into the document, whatever containers lie on the way. */
class ValidationPathsTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();
    private static final Span REVERSED = new Span(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1));
    private static final Span RIGHT = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 2));

    @Test
    void wholeObjectsKeepTheirPlace() {
        Vendor vendor = new Vendor(
                List.of(RIGHT, REVERSED),
                Set.of(REVERSED),
                Map.of(ExpenseKind.MEDICAL, REVERSED),
                Optional.of(REVERSED),
                Fact.known(REVERSED),
                Map.of(ExpenseKind.EDUCATION, Fact.known(REVERSED)),
                Optional.of(List.of(REVERSED)));

        assertThat(places(vendor))
                .containsExactly(
                        "DATES_IN_ORDER at /fact/value",
                        "DATES_IN_ORDER at /facts/EDUCATION/value",
                        "DATES_IN_ORDER at /list/1",
                        "DATES_IN_ORDER at /map/MEDICAL",
                        "DATES_IN_ORDER at /nested/0",
                        "DATES_IN_ORDER at /optional",
                        // a set has no order to point into
                        "DATES_IN_ORDER at /set");
    }

    @Test
    void treesNameEveryStep() {
        Tree wrong = new Tree(" ", List.of());
        Tree tree = new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", List.of(wrong))));

        assertThat(places(tree)).containsExactly("NOT_BLANK at /parts/1/parts/0/name");
    }

    @Test
    void theValueOfAFactIsAStep() {
        Tree wrong = new Tree("", List.of());
        assertThat(places(new Forest(
                        Fact.known(wrong), Fact.known(List.of(wrong)), Map.of(ExpenseKind.OTHER, Fact.known(wrong)))))
                .containsExactly(
                        "NOT_BLANK at /byKind/OTHER/value/name",
                        "NOT_BLANK at /many/value/0/name",
                        "NOT_BLANK at /one/value/name");
    }

    @Test
    void elementsNameTheirPlaceToo() {
        Elements elements = new Elements(
                List.of("ok", ""), Optional.of(""), Fact.known(""), Map.of(ExpenseKind.OTHER, Fact.known(Yuan.of(-1))));

        assertThat(places(elements))
                .containsExactly(
                        "NOT_NEGATIVE at /amounts/OTHER",
                        "SIZE at /fact/value",
                        "SIZE at /optional",
                        "SIZE at /texts/1");
    }

    @Test
    void aFactThatIsNotKnownHasNothingToCheck() {
        assertThat(places(new Elements(List.of(), Optional.empty(), Fact.unknown(), Map.of())))
                .isEmpty();
        assertThat(places(new Elements(List.of(), Optional.empty(), Fact.withheld(), Map.of())))
                .isEmpty();
    }

    @Test
    void aDraftMayBeIncompleteAndASubmissionMayNot() {
        Form form = new Form("", null);

        assertThat(places(form)).containsExactly("SIZE at /text");
        assertThat(places(form, Draft.class)).containsExactly("SIZE at /text");
        assertThat(places(form, Submit.class)).containsExactly("NOT_NULL at /signedOn", "SIZE at /text");
    }

    @Test
    void refusesNothingAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(Samples.need().build(), (Class<?>) null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.el.ExpressionFactory",
                "javax.el.ExpressionFactory",
                "org.glassfish.expressly.ExpressionFactoryImpl",
                "com.sun.el.ExpressionFactoryImpl"
            })
    void thereIsNoExpressionEngine(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @Test
    void anExpressionIsNeitherEvaluatedNorPrintedWithTheValue() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            Hostile hostile = new Hostile("secret");
            assertThat(validator.validate(hostile))
                    .singleElement()
                    .extracting(ConstraintViolation::getMessage)
                    .isEqualTo("${validatedValue} ${1+1}");
            Fault fault = ZhuanjieValidator.toFault(
                    validator.validate(hostile).iterator().next());
            assertThat(fault).isEqualTo(VALIDATOR.validate(hostile).get(0));
            assertThat(fault + Messages.of(Locale.ENGLISH).fault(fault)).doesNotContain("secret", "$", "2");
        }
    }

    private static List<String> places(Object value, Class<?>... groups) {
        return VALIDATOR.validate(value, groups).stream().map(Fault::toString).toList();
    }

    @DatesInOrder
    private record Span(LocalDate from, LocalDate to) implements Dated {
        @Override
        public List<LocalDate> orderedDays() {
            return List.of(from, to);
        }
    }

    private record Vendor(
            List<@Valid Span> list,
            Set<@Valid Span> set,
            Map<ExpenseKind, @Valid Span> map,
            Optional<@Valid Span> optional,
            Fact<@Valid Span> fact,
            Map<ExpenseKind, Fact<@Valid Span>> facts,
            Optional<List<@Valid Span>> nested) {}

    private record Elements(
            List<@Size(min = 1) String> texts,
            Optional<@Size(min = 1) String> optional,
            Fact<@Size(min = 1) String> fact,
            Map<ExpenseKind, @NotNegative Fact<Yuan>> amounts) {}

    private record Tree(@NotBlank String name, List<@Valid Tree> parts) {}

    private record Forest(
            Fact<@Valid Tree> one, Fact<List<@Valid Tree>> many, Map<ExpenseKind, Fact<@Valid Tree>> byKind) {}

    private record Form(
            @Size(min = 1) String text,
            @NotNull(groups = Submit.class) LocalDate signedOn) {}

    private record Hostile(
            @Size(max = 1, message = "${validatedValue} ${1+1}")
            String text) {}
}
