package io.github.zhuanjie.lint;

import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Finds what is wrong or needless in a criterion that can be read and evaluated all the same.
 *
 * <p>An error says that the whole criterion is met by no case. Everything else is a warning: a part that is never or
 * always met, said twice, contained in another or written in a roundabout way; conditions that stand where they ask
 * something else than it seems. <em>Never</em> and <em>always</em> speak of known facts, of people born by the day and of
 * amounts and counts compared as they are recorded: with unknown ones such a criterion stays undetermined.
 *
 * <p>Sound, not complete: a finding is certain, but a contradiction may go unnoticed where seeing it would take more than
 * 256 ways in which a criterion holds, more than 16 parts of which a number is counted, thresholds of different kinds, or
 * conditions of which one is asked of other members than the other. Parts are compared with each other up to 64 at a
 * place. Work is bounded by a number of steps, not by time, so that the findings are the same on every machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class CriterionLinter {

    private static final CriterionLinter STANDARD = new CriterionLinter();

    private CriterionLinter() {}

    /**
     * Returns the linter.
     *
     * @return the one instance
     */
    public static CriterionLinter standard() {
        return STANDARD;
    }

    /**
     * Examines a criterion.
     *
     * @param criterion  the criterion
     * @return what was found, in the order of the criterion; the pointers start at it
     */
    public List<Fault> lint(Criterion criterion) {
        return lint(criterion, "");
    }

    /**
     * Examines a criterion that is part of a document.
     *
     * @param criterion  the criterion
     * @param pointer  the JSON Pointer to it in the document
     * @return what was found, in the order of the criterion; the pointers, also those that a message quotes, start at the
     *     document
     */
    public List<Fault> lint(Criterion criterion, String pointer) {
        Objects.requireNonNull(criterion, "criterion");
        return lint(criterion, Objects.requireNonNull(pointer, "pointer"), new Reasoner());
    }

    static List<Fault> lint(Criterion criterion, String pointer, Reasoner reasoner) {
        List<Fault> found = new ArrayList<>();
        boolean never = !reasoner.canHold(criterion);
        if (never) {
            found.add(Fault.error("CRITERION_NEVER", Location.ofPointer(pointer)));
        }
        new Examination(reasoner, found).examine(new Place(criterion, pointer), !never);
        return found;
    }
}
