package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import io.github.zhuanjie.types.TreeSink;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Takes up only members whose class is public, an identifier, or allowed, at every depth: a value inside a member is
 * asked again. What nobody classed stays outside, and so does a field of a city's own without a rule.
 */
final class AllowedSink extends TreeSink {

    private final Set<DataKind> allowed;
    private final Collection<ExtensionRule> rules;
    private final BiPredicate<Class<?>, String> withheld;

    AllowedSink(Set<DataKind> allowed, Collection<ExtensionRule> rules, BiPredicate<Class<?>, String> withheld) {
        this.allowed = allowed;
        this.rules = rules;
        this.withheld = withheld;
    }

    @Override
    public boolean takes(Class<?> type, String member) {
        DisclosureClass disclosure = Disclosures.of(type, member);
        boolean passes = disclosure.isPrintable()
                || disclosure.getDataKind().filter(allowed::contains).isPresent();
        return passes && !withheld.test(type, member);
    }

    @Override
    public Extensions taken(Class<?> type, Extensions extensions) {
        return withheld.test(type, "extensions")
                ? Extensions.none()
                : extensions.only((namespace, field) -> isClassed(type, namespace, field));
    }

    /** A field that is classed in several ways is all of them. */
    private boolean isClassed(Class<?> type, String namespace, String field) {
        List<ExtensionRule> about = rules.stream()
                .filter(rule -> rule.isAbout(type, namespace, field))
                .toList();
        return !about.isEmpty() && about.stream().map(ExtensionRule::kind).allMatch(allowed::contains);
    }
}
