package io.github.zhuanjie.need;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A service that is needed, such as eight visits a month for half a year: which one, how many units, how often.
 *
 * <p>Article three of 苏民助〔2024〕4号 names four services; a service of another kind of need, such as advice on
 * employment, is written the same way.
 */
@Value.Immutable
public interface ServiceRequest {

    /**
     * Returns which service.
     *
     * @return one of the four services of article three, or another kind of need that a service meets
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    NeedKind getService();

    /**
     * Returns how many units are needed in each span of {@link #getEvery}.
     *
     * @return the number, positive
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    int getUnits();

    /**
     * Returns what the service is counted in.
     *
     * @return the unit
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    ServiceUnit getUnit();

    /**
     * Returns within what the units are counted.
     *
     * @return the span, such as a month; empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<ServiceFrequency> getEvery();

    /**
     * Returns for how many spans the service is needed.
     *
     * @return the number of weeks, months, quarters or years; empty if open or not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<Integer> getTimes();

    /**
     * Returns the units in all, which a capacity is counted in.
     *
     * @return the sum; empty if the request does not say how often, or has no end
     * @throws ArithmeticException if the sum exceeds an int
     */
    default OptionalInt totalUnits() {
        if (getEvery().equals(Optional.of(ServiceFrequency.IN_ALL))) {
            return OptionalInt.of(getUnits());
        }
        return getTimes()
                .map(times -> OptionalInt.of(Math.multiplyExact(getUnits(), times)))
                .orElse(OptionalInt.empty());
    }

    /**
     * Requires units, and a number of spans only where there is a span that can be repeated.
     *
     * @throws InvalidValueException with code {@code SERVICE_UNITS} or {@code SERVICE_TIMES}
     */
    @Value.Check
    default void check() {
        if (getUnits() <= 0) {
            throw new InvalidValueException("SERVICE_UNITS", "units must be positive");
        }
        boolean repeated =
                getEvery().filter(every -> every != ServiceFrequency.IN_ALL).isPresent();
        if (getTimes().map(times -> times <= 0 || !repeated).orElse(false)) {
            throw new InvalidValueException(
                    "SERVICE_TIMES", "times must be positive and count weeks, months, quarters or years");
        }
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceRequest}; {@code build} requires service, units and unit. */
    final class Builder extends ImmutableServiceRequest.Builder {
        Builder() {}
    }
}
