package io.github.zhuanjie.validation;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks values against their constraints and reports {@linkplain Fault faults}: place, stable code, rule parameters,
 * never the value.
 *
 * <p>Any Jakarta Validation provider sees the same constraints; this class is for callers who want faults instead of
 * violations, because a violation carries the invalid value and most loggers print it. {@link #standard()} needs
 * Hibernate Validator but no expression language.
 *
 * <p>Immutable and thread-safe.
 */
public final class ZhuanjieValidator {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<String> PARAMETERS = List.of("min", "max", "value");

    private static final AtomicReference<ZhuanjieValidator> SHARED = new AtomicReference<>();

    private final Validator validator;

    private ZhuanjieValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * Returns a checker on Hibernate Validator with its parameter interpolator, so that no expression language is
     * needed or evaluated. Its day is the day in China, wherever it runs.
     *
     * @return the checker, the same one at every call
     * @throws jakarta.validation.ValidationException if Hibernate Validator is not on the class or module path
     */
    public static ZhuanjieValidator standard() {
        synchronized (SHARED) { // not a holder class: a missing provider must be reported as such, every time
            if (SHARED.get() == null) {
                SHARED.set(standard(Clock.system(CHINA)));
            }
            return SHARED.get();
        }
    }

    /**
     * Returns the {@linkplain #standard() standard} checker with a clock of the caller's, for rules that depend on
     * somebody's age. Making one takes about half a second and what it is made of is never closed: make one and keep it.
     *
     * @param clock  the clock that tells what day it is
     * @return the checker
     * @throws jakarta.validation.ValidationException if Hibernate Validator is not on the class or module path
     */
    public static ZhuanjieValidator standard(Clock clock) {
        Objects.requireNonNull(clock, "clock");
        return new ZhuanjieValidator(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Returns a checker on the host's own validator.
     *
     * @param validator  the validator
     * @return the checker
     */
    public static ZhuanjieValidator of(Validator validator) {
        return new ZhuanjieValidator(Objects.requireNonNull(validator, "validator"));
    }

    /**
     * Checks a value and everything in it.
     *
     * @param value  the value
     * @param groups  the groups of rules, {@link Draft} or {@link Submit}; none is the same as {@link Draft}
     * @return the faults, ordered by pointer and code; empty if there are none
     * @throws IllegalArgumentException if the value or a group is null
     */
    public List<Fault> validate(Object value, Class<?>... groups) {
        return validator.validate(value, groups).stream()
                .map(ZhuanjieValidator::toFault)
                .sorted(Comparator.comparing((Fault fault) -> fault.location().pointer())
                        .thenComparing(Fault::code))
                .toList();
    }

    /**
     * Makes a fault of a violation that another validator found, such as the one of a host's framework.
     *
     * @param violation  the violation
     * @return the fault: the pointer of its place, the constraint's name as code, the rule's parameters
     */
    public static Fault toFault(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> rule = violation.getConstraintDescriptor();
        String name = rule.getAnnotation().annotationType().getSimpleName();
        return Fault.error(code(name), Location.ofPointer(pointer(violation.getPropertyPath())), parameters(rule));
    }

    private static String[] parameters(ConstraintDescriptor<?> rule) {
        Map<String, Object> attributes = rule.getAttributes();
        return PARAMETERS.stream()
                .map(attributes::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toArray(String[]::new);
    }

    /** The stable code is the constraint's name in capitals: {@code NotEmpty} becomes {@code NOT_EMPTY}. */
    private static String code(String name) {
        return name.replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            steps(node).forEach(step -> pointer.append('/').append(step));
        }
        return pointer.toString();
    }

    /** Keys are written as documents write them, escaped as RFC 6901 asks. */
    private static String step(Object key) {
        String text = key instanceof Coded coded ? coded.getCode() : key.toString();
        return text.replace("~", "~0").replace("/", "~1");
    }

    private static Stream<String> steps(Path.Node node) {
        Stream<Object> container = Stream.of(node.getIndex(), node.getKey());
        boolean named = node.getName() != null && !node.getName().startsWith("<");
        return Stream.of(
                        isInFact(node) ? Stream.of("value") : Stream.<String>empty(),
                        container.filter(Objects::nonNull).map(ZhuanjieValidator::step),
                        named ? Stream.of(node.getName()) : Stream.<String>empty())
                .flatMap(steps -> steps);
    }

    /** A violation inside the value of a fact skips the step to the value, which the document has. */
    private static boolean isInFact(Path.Node node) {
        return switch (node.getKind()) {
            case PROPERTY -> node.as(Path.PropertyNode.class).getContainerClass() == Fact.class;
            case BEAN -> node.as(Path.BeanNode.class).getContainerClass() == Fact.class;
            default -> false;
        };
    }
}
