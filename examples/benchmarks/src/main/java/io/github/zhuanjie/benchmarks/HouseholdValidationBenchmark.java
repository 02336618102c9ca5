package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many households of six one thread validates a second, and what our values and rules cost beside plain records with
 * the same constraints. Decides whether a household is validated wherever it passes: the goal is 150,000 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(2)
public class HouseholdValidationBenchmark {

    private final Clock clock =
            Clock.fixed(SixMembers.AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private final ZhuanjieValidator ours = ZhuanjieValidator.standard(clock);
    private final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> clock)
            .buildValidatorFactory()
            .getValidator();

    @Param
    private Question question = Question.DRAFT;

    private Household household = SixMembers.household(false);
    private PlainHousehold plain = PlainSixMembers.household(false);

    /** Makes both households and sees to it that they have the same number of faults, none or one. */
    @Setup
    public void make() {
        household = SixMembers.household(question.fault);
        plain = PlainSixMembers.household(question.fault);
        int expected = question.fault ? 1 : 0;
        if (zhuanjieValidator().size() != expected
                || hibernateValidator().size() != expected
                || plainRecords().size() != expected) {
            throw new IllegalStateException("must find " + expected + " faults in either household");
        }
    }

    /** Finds the faults of our household. */
    @Benchmark
    public List<Fault> zhuanjieValidator() {
        return ours.validate(household, question.groups);
    }

    /** Finds the violations of our household. */
    @Benchmark
    public Set<ConstraintViolation<Household>> hibernateValidator() {
        return hibernate.validate(household, question.groups);
    }

    /** Finds the violations of the plain household. */
    @Benchmark
    public Set<ConstraintViolation<PlainHousehold>> plainRecords() {
        return hibernate.validate(plain, question.groups);
    }

    /** What is asked of the validator. */
    public enum Question {
        /** What is there is in order; no group is named, which is the draft. */
        DRAFT(false),
        /** What is there is in order, but for one birth date. */
        DRAFT_WITH_FAULT(true),
        /** Nothing is missing either. */
        SUBMIT(false, Submit.class);

        private final boolean fault;
        private final Class<?>[] groups;

        Question(boolean fault, Class<?>... groups) {
            this.fault = fault;
            this.groups = groups;
        }
    }
}
