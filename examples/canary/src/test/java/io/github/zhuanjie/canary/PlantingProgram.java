package io.github.zhuanjie.canary;

import io.github.zhuanjie.canary.Plants.Plant;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A program that leaks, in a JVM of its own that is recorded as those of the tests are. Runs in a module's folder. */
public final class PlantingProgram {

    private static final Path TARGET = Path.of("target");
    private static final Logger LOGGER = Logger.getLogger("planted");

    private PlantingProgram() {}

    public static void main(String[] args) throws Exception {
        for (Plant plant : Plants.all()) {
            leak(plant, plant.text());
        }
    }

    private static void leak(Plant plant, String text) throws Exception {
        switch (plant.channel()) {
            case EXCEPTION, CAUSE, SUPPRESSED, ERROR, SWALLOWED, OTHER_THREAD, STACK_TRACE -> exception(plant, text);
            case QUOTED_TOKEN, BESIDE_A_QUOTED_TOKEN, OTHER_EXCEPTION_QUOTING_A_TOKEN -> quoted(plant, text);
            case OUT -> System.out.println(text);
            case ERR -> System.err.println("failed for " + text + "!");
            case LOGGER -> LOGGER.warning("cannot read " + text);
            case LOGGER_PARAMETER -> LOGGER.log(Level.WARNING, "cannot read {0}", text);
            case TO_STRING -> System.out.println(new Forgotten(1, text));
            case VIOLATION, INVALID_VALUE -> violation(plant, text);
            case THREAD_NAME -> run(new Thread(() -> {}, "case of " + text));
            default -> file(plant, text);
        }
    }

    @SuppressWarnings("unused") // an exception leaks when it is made, thrown or not
    private static void exception(Plant plant, String text) throws InterruptedException {
        switch (plant.channel()) {
            case CAUSE -> new IllegalStateException("failed", new IOException("bad value " + text));
            case SUPPRESSED -> new IllegalStateException("failed").addSuppressed(new IOException(text));
            case ERROR -> new AssertionError("expected " + text);
            case OTHER_THREAD -> run(new Thread(() -> new IllegalArgumentException("row 7: " + text)));
            case STACK_TRACE -> new IllegalArgumentException(text).printStackTrace();
            case SWALLOWED -> {
                try {
                    throw new IOException(text);
                } catch (IOException e) {
                    return;
                }
            }
            default -> new IllegalArgumentException(text);
        }
    }

    @SuppressWarnings("unused") // the same
    private static void quoted(Plant plant, String text) {
        switch (plant.channel()) {
            case QUOTED_TOKEN -> new IllegalArgumentException("Unrecognized token '" + text + "': was expecting JSON");
            case BESIDE_A_QUOTED_TOKEN -> {
                new IllegalArgumentException("Unrecognized token 'a': was expecting " + text);
                new IllegalArgumentException("row of " + text + ": Unrecognized token 'a': was expecting JSON");
            }
            default -> new IllegalStateException("Unrecognized token '" + text + "': was expecting JSON");
        }
    }

    private static void run(Thread thread) throws InterruptedException {
        thread.start();
        thread.join();
    }

    private static void violation(Plant plant, String text) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (ConstraintViolation<Forgotten> violation : validator.validate(new Forgotten(2, text))) {
                System.out.println(
                        plant.channel() == Plants.Channel.VIOLATION
                                ? violation.getMessage()
                                : violation.getPropertyPath() + " " + violation.getInvalidValue());
            }
        }
    }

    private static void file(Plant plant, String text) throws IOException {
        switch (plant.channel()) {
            case FILE_NAME -> Files.createFile(TARGET.resolve("case-" + text + ".json"));
            case FOLDER_NAME -> Files.createDirectory(TARGET.resolve(text));
            case TEMPORARY_FILE -> {
                Path file = Files.createTempFile(text, ".tmp");
                Files.writeString(file, "nothing");
                Files.delete(file);
            }
            case LOG_FILE -> Files.writeString(TARGET.resolve("app-" + plant.hashCode() + ".log"), "row " + text);
            default -> throw new IllegalStateException("nothing leaks there");
        }
    }

    /** A value whose author forgot to mask a member. */
    private record Forgotten(int row, @Telling String text) {}

    /** A constraint that tells what it refused. */
    @Constraint(validatedBy = TellingValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    private @interface Telling {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Refuses everything. */
    public static final class TellingValidator implements ConstraintValidator<Telling, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must not be " + text).addConstraintViolation();
            return false;
        }
    }
}
