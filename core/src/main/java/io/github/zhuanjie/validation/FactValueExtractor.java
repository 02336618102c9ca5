package io.github.zhuanjie.validation;

/**
 * Lets constraints on the type argument of a {@link io.github.zhuanjie.base.Fact} see the value of a known fact.
 * Registered as a service, so that any Jakarta Validation provider finds it.
 *
 * <p>The declaration that providers read stands in the superclass: the source parser behind the Maven compiler plugin
 * reads every service class named in {@code module-info} and stumbles over an annotated wildcard.
 */
public final class FactValueExtractor extends KnownFactExtractor {

    /** Creates an extractor. */
    public FactValueExtractor() {}
}
