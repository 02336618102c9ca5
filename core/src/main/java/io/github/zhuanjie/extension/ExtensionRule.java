package io.github.zhuanjie.extension;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Classes one field of a city's own: it is told to a recipient to whom information of a kind may be told, wherever the
 * field stands in what is told. A field without a rule is told to nobody.
 *
 * <p>There is no rule by which a field is public: what says nothing of a person needs no gate, and whether a field does say
 * something is not for the library to believe.
 *
 * @param namespace  the namespace
 * @param field  the name of a member of the namespace's object, with all that is in it
 * @param kind  the kind of information that it is
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ExtensionRule(String namespace, String field, DataKind kind) {

    /**
     * Requires a namespace and a field.
     *
     * @throws InvalidValueException with code {@code EXTENSION_NAMESPACE} if the namespace is not a domain name, {@code
     *     EXTENSION_FIELD} if the field is empty
     */
    public ExtensionRule {
        Extensions.requireNamespace(namespace);
        Objects.requireNonNull(kind, "kind");
        if (field.isEmpty()) {
            throw new InvalidValueException("EXTENSION_FIELD", "field must not be empty");
        }
    }

    /**
     * Tells whether the rule is about a field.
     *
     * @param otherNamespace  the field's namespace
     * @param otherField  the field's name
     * @return true if it is
     */
    public boolean isAbout(String otherNamespace, String otherField) {
        return namespace.equals(otherNamespace) && field.equals(otherField);
    }
}
