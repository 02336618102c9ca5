package io.github.zhuanjie.validation;

import io.github.zhuanjie.base.Fact;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Passes on the value of a known fact; an unknown or withheld one has nothing to check. */
abstract class KnownFactExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        if (fact instanceof Fact.Known<?> known) {
            receiver.value("value", known.value());
        }
    }
}
