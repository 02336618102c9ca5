package io.github.zhuanjie.priority;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.FactStanding;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Reads facts as of a day: what is unknown, withheld or too old is not there. */
record FactReader(LocalDate asOf, Optional<Period> validFor) {

    <T> Optional<T> usable(Fact<T> fact) {
        return fact.standing(asOf, validFor) == FactStanding.KNOWN ? fact.toOptional() : Optional.empty();
    }
}
