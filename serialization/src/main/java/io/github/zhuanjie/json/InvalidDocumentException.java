package io.github.zhuanjie.json;

import io.github.zhuanjie.fault.Fault;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a mapper with {@link ZhuanjieModule} for a value that is not as documented. Carries every fault, with
 * pointers from the value that was read, and neither content of the document nor unknown names.
 */
public final class InvalidDocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    private InvalidDocumentException(JsonParser parser, Class<?> type, List<Fault> faults) {
        super(parser, message(faults), type);
        this.faults = List.copyOf(faults);
    }

    static InvalidDocumentException of(JsonParser parser, Class<?> type, List<Fault> faults) {
        return new InvalidDocumentException(parser, type, faults);
    }

    private static String message(List<Fault> faults) {
        Fault first = faults.get(0);
        String more = faults.size() == 1 ? "" : " and " + (faults.size() - 1) + " more";
        return first + more;
    }

    /**
     * Returns what is wrong.
     *
     * @return the faults; empty after deserialization of the exception
     */
    public List<Fault> getFaults() {
        return faults == null ? List.of() : faults;
    }
}
