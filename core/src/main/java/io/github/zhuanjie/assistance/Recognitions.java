package io.github.zhuanjie.assistance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The history of one household's or one person's recognitions, for questions about a day.
 *
 * <p>Answers only from what is recorded: a recognition without a last day is in force until revoked and neither runs
 * out nor has been left.
 *
 * <p>Immutable and thread-safe. {@code toString} names no category.
 */
public final class Recognitions {

    private static final Comparator<Recognition> BY_CATEGORY_AND_DAY =
            Comparator.comparing(Recognition::getCategory).thenComparing(Recognition::getValidFrom);

    private final List<Recognition> all;

    private Recognitions(Collection<Recognition> all) {
        this.all = all.stream().sorted(BY_CATEGORY_AND_DAY).toList();
    }

    /**
     * Obtains the history that some recognitions make.
     *
     * @param recognitions  the recognitions, in any order
     * @return the history
     */
    public static Recognitions of(Collection<Recognition> recognitions) {
        return new Recognitions(recognitions);
    }

    /**
     * Returns the recognitions in force on a day.
     *
     * @param day  the day
     * @return the recognitions, ordered by category and first day
     */
    public List<Recognition> inForceOn(LocalDate day) {
        return select(recognition -> recognition.isInForce(day));
    }

    /**
     * Returns the recognitions in force on a day that run out within a period, to be reviewed in time.
     *
     * @param day  the day from which to look ahead
     * @param period  how far to look, such as thirty days
     * @return the recognitions whose last day is not after the day plus the period, ordered by category and first day;
     *     a recognition that was renewed, so that another of its category is in force on the day after its last, is
     *     not among them
     */
    public List<Recognition> expiringWithin(LocalDate day, Period period) {
        LocalDate horizon = day.plus(period);
        return select(recognition -> recognition.isInForce(day)
                && recognition
                        .getValidUntil()
                        .filter(last -> !last.isAfter(horizon))
                        .isPresent()
                && !isHeldOn(
                        recognition, recognition.getValidUntil().orElseThrow().plusDays(1)));
    }

    /**
     * Returns the recognitions that were left within a period before a day. 民办函〔2024〕31号 asks to go on monitoring
     * those who left dibao or tekun less than two years ago.
     *
     * @param day  the day from which to look back
     * @param period  how far to look, such as two years
     * @return the recognitions that ended before the day, whose first day without them lies within the period, and
     *     whose category is not held again on the day; ordered by category and first day
     */
    public List<Recognition> leftWithin(LocalDate day, Period period) {
        return select(recognition -> recognition
                .getValidUntil()
                .filter(last -> last.isBefore(day))
                .filter(last -> last.plusDays(1).plus(period).isAfter(day))
                .filter(last -> !isHeldOn(recognition, day))
                .isPresent());
    }

    /** Whether the category, its broader or a narrower one is held on a day, whichever recognition says so. */
    private boolean isHeldOn(Recognition recognition, LocalDate day) {
        AssistanceCategory category = recognition.getCategory();
        AssistanceCategory broad = category.getBroader().orElse(category);
        return all.stream().anyMatch(other -> other.isInForce(day) && broad.includes(other.getCategory()));
    }

    private List<Recognition> select(Predicate<Recognition> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /**
     * Returns only how many recognitions there are.
     *
     * @return a text without categories
     */
    @Override
    public String toString() {
        return "Recognitions[" + all.size() + "]";
    }
}
