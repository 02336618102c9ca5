package io.github.zhuanjie.extension;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Classes one field of a city's own on one type of value: it is told to a recipient to whom information of a kind may be
 * told. A field without a rule is told to nobody. City systems have the same short names, such as a code, everywhere; a rule
 * for needs therefore says nothing of a field of that name on a household, which takes a rule of its own.
 *
 * <p>There is no rule by which a field is public: what says nothing of a person needs no gate, and whether a field does say
 * something is not for the library to believe.
 *
 * @param on  the type of value that carries the field
 * @param namespace  the namespace
 * @param field  the name of a member of the namespace's object, with all that is in it
 * @param kind  the kind of information that it is
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ExtensionRule(ExtensionCarrier on, String namespace, String field, DataKind kind) {

    /**
     * Requires a carrier, a namespace, a field and a kind.
     *
     * @throws InvalidValueException with code {@code EXTENSION_NAMESPACE} if the namespace is not a domain name, {@code
     *     EXTENSION_FIELD} if the field is empty
     */
    public ExtensionRule {
        Objects.requireNonNull(on, "on");
        Extensions.requireNamespace(namespace);
        Objects.requireNonNull(kind, "kind");
        if (field.isEmpty()) {
            throw new InvalidValueException("EXTENSION_FIELD", "field must not be empty");
        }
    }

    /**
     * Tells whether the rule is about a field.
     *
     * @param type  the registered type of the value that carries the field
     * @param otherNamespace  the field's namespace
     * @param otherField  the field's name
     * @return true if it is
     */
    public boolean isAbout(Class<?> type, String otherNamespace, String otherField) {
        return on.is(type) && namespace.equals(otherNamespace) && field.equals(otherField);
    }
}
