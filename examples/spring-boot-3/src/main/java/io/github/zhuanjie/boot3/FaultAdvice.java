package io.github.zhuanjie.boot3;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.json.jackson2.InvalidDocumentException;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers with problem details (RFC 9457) made of faults: place, code and sentence. Spring's own errors are not passed
 * on, because they carry the rejected value.
 */
@RestControllerAdvice
class FaultAdvice {

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    /** One line of the answer. */
    record Line(String pointer, String code, String text) {}

    /** Answers a document that says something against the rules. */
    @ExceptionHandler
    ProblemDetail broken(MethodArgumentNotValidException broken, Locale locale) {
        List<Fault> faults = broken.getBindingResult().getAllErrors().stream()
                .map(error -> ZhuanjieValidator.toFault(error.unwrap(ConstraintViolation.class)))
                .sorted(Comparator.comparing((Fault fault) -> fault.location().pointer())
                        .thenComparing(Fault::code))
                .toList();
        return problem(UNPROCESSABLE, faults, locale);
    }

    /** Answers a document that cannot be read. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        List<Fault> faults = unreadable.getCause() instanceof InvalidDocumentException invalid
                ? invalid.getFaults()
                : List.of(Fault.error("JSON_SYNTAX", Location.WHOLE));
        return problem(BAD_REQUEST, faults, locale);
    }

    private static ProblemDetail problem(int status, List<Fault> faults, Locale locale) {
        Messages messages = Messages.of(locale);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty(
                "faults",
                faults.stream()
                        .map(fault -> new Line(fault.location().pointer(), fault.code(), messages.fault(fault)))
                        .toList());
        return problem;
    }
}
