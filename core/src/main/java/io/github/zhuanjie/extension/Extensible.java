package io.github.zhuanjie.extension;

import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import org.immutables.value.Value;

/** A value to which a city may add fields of its own. */
public interface Extensible {

    /**
     * Returns the fields that the library does not know.
     *
     * @return the fields by namespace; none unless given. They never leave the office but by an {@link ExtensionRule}
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Default
    @Value.Redacted
    default Extensions getExtensions() {
        return Extensions.none();
    }
}
