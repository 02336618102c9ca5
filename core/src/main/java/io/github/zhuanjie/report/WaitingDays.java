package io.github.zhuanjie.report;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How long needs have waited, in days since they were registered.
 *
 * @param median  the days of the need in the middle; of two in the middle the fewer days, so that nothing is averaged
 * @param longest  the days of the need that has waited longest
 */
@Disclosure(DisclosureClass.INTERNAL)
public record WaitingDays(int median, int longest) {

    /**
     * Requires days that can be.
     *
     * @throws InvalidValueException with code {@code WAITING_DAYS} unless 0 ≤ median ≤ longest
     */
    public WaitingDays {
        if (median < 0 || longest < median) {
            throw new InvalidValueException("WAITING_DAYS", "days must satisfy 0 <= median <= longest");
        }
    }

    static Optional<WaitingDays> of(Collection<Integer> days) {
        int[] sorted = days.stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(new WaitingDays(sorted[(sorted.length - 1) / 2], sorted[sorted.length - 1]));
    }
}
