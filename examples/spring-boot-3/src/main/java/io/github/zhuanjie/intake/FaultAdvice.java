package io.github.zhuanjie.intake;

import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.json.jackson2.InvalidDocumentException;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import jakarta.validation.ConstraintViolation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers with problem details (RFC 9457) made of faults: place, code and sentence. Spring's own errors are not passed
 * on, because they carry the rejected value.
 */
@RestControllerAdvice
class FaultAdvice extends ResponseEntityExceptionHandler {

    private static final URI BROKEN_RULES = URI.create("urn:problem-type:zhuanjie:broken-rules");
    private static final URI UNREADABLE = URI.create("urn:problem-type:zhuanjie:unreadable-document");

    /** One line of the answer. */
    record Line(String pointer, String code, String text) {}

    /** Answers a document that says something against the rules. */
    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException broken, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return brokenRules(
                broken, broken.getBindingResult().getAllErrors().stream().map(FaultAdvice::toFault), headers, request);
    }

    /** Answers a parameter that is against the rules. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException broken, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (broken.isForReturnValue()) {
            return super.handleHandlerMethodValidationException(broken, headers, status, request);
        }
        return brokenRules(
                broken,
                broken.getParameterValidationResults().stream().flatMap(FaultAdvice::toFaults),
                headers,
                request);
    }

    /** Answers a document that cannot be read. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        List<Fault> faults = unreadable.getCause() instanceof InvalidDocumentException invalid
                ? invalid.getFaults()
                : List.of(Fault.error("JSON_SYNTAX", Location.WHOLE));
        return handleExceptionInternal(unreadable, problem(status, UNREADABLE, faults), headers, status, request);
    }

    /** Answers everything else as Spring does, but without its sentence: some repeat what was sent. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> answer = super.handleExceptionInternal(exception, body, headers, status, request);
        if (answer != null && answer.getBody() instanceof ProblemDetail problem) {
            problem.setDetail(null);
        }
        return answer;
    }

    private @Nullable ResponseEntity<Object> brokenRules(
            Exception broken, Stream<Fault> faults, HttpHeaders headers, WebRequest request) {
        HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
        List<Fault> sorted = faults.sorted(
                        Comparator.comparing((Fault fault) -> fault.location().pointer())
                                .thenComparing(Fault::code))
                .toList();
        return handleExceptionInternal(broken, problem(status, BROKEN_RULES, sorted), headers, status, request);
    }

    private static ProblemDetail problem(HttpStatusCode status, URI type, List<Fault> faults) {
        Messages messages = Messages.of(LocaleContextHolder.getLocale());
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(type);
        problem.setProperty(
                "faults",
                faults.stream()
                        .map(fault -> new Line(fault.location().pointer(), fault.code(), messages.fault(fault)))
                        .toList());
        return problem;
    }

    private static Stream<Fault> toFaults(ParameterValidationResult result) {
        Location place = Location.ofPointer("/" + result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> error instanceof ObjectError object
                        ? toFault(object)
                        : ZhuanjieValidator.toFault(result.unwrap(error, ConstraintViolation.class))
                                .at(place));
    }

    /** An error of a host's own {@code Validator}, or of binding, is no violation and has no code of ours. */
    private static Fault toFault(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            return ZhuanjieValidator.toFault(error.unwrap(ConstraintViolation.class));
        }
        String pointer =
                error instanceof FieldError field ? "/" + field.getField().replace('.', '/') : "";
        return Fault.error("JSON_INVALID_VALUE", Location.ofPointer(pointer));
    }
}
