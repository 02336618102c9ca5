package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import io.github.zhuanjie.types.TokenSink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Takes up only members whose class is public, an identifier, or allowed, at every depth: a value inside a member is
 * asked again. What nobody classed stays outside, and so does a field of a city's own without a rule.
 */
final class AllowedSink implements TokenSink {

    private final Set<DataKind> allowed;
    private final Collection<ExtensionRule> rules;
    private final BiPredicate<Class<?>, String> withheld;
    private final Deque<Open> open = new ArrayDeque<>();
    private OpaqueValue root = new OpaqueValue.Nothing();

    AllowedSink(Set<DataKind> allowed, Collection<ExtensionRule> rules, BiPredicate<Class<?>, String> withheld) {
        this.allowed = allowed;
        this.rules = rules;
        this.withheld = withheld;
    }

    /** An object or array that is being written, and the name under which the next value goes. */
    private static final class Open {
        private final boolean object;
        private final Map<String, OpaqueValue> members = new LinkedHashMap<>();
        private final List<OpaqueValue> elements = new ArrayList<>();
        private String name = "";

        Open(boolean object) {
            this.object = object;
        }

        OpaqueValue close() {
            return object ? new OpaqueValue.Members(members) : new OpaqueValue.Elements(elements);
        }
    }

    OpaqueValue.Members members() {
        return (OpaqueValue.Members) root;
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
        return withheld.test(type, "extensions") ? Extensions.none() : extensions.only(this::isClassed);
    }

    /** A field that is classed in several ways is all of them. */
    private boolean isClassed(String namespace, String field) {
        List<ExtensionRule> about =
                rules.stream().filter(rule -> rule.isAbout(namespace, field)).toList();
        return !about.isEmpty() && about.stream().map(ExtensionRule::kind).allMatch(allowed::contains);
    }

    @Override
    public void startObject() {
        open.push(new Open(true));
    }

    @Override
    public void endObject() {
        add(open.pop().close());
    }

    @Override
    public void startArray() {
        open.push(new Open(false));
    }

    @Override
    public void endArray() {
        add(open.pop().close());
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void string(String text) {
        add(new OpaqueValue.Text(text));
    }

    @Override
    public void number(int number) {
        add(new OpaqueValue.Number(Integer.toString(number)));
    }

    @Override
    public void number(String text) {
        add(new OpaqueValue.Number(text));
    }

    @Override
    public void flag(boolean flag) {
        add(new OpaqueValue.Flag(flag));
    }

    @Override
    public void nothing() {
        add(new OpaqueValue.Nothing());
    }

    private void add(OpaqueValue value) {
        if (open.isEmpty()) {
            root = value;
        } else if (open.element().object) {
            open.element().members.put(open.element().name, value);
        } else {
            open.element().elements.add(value);
        }
    }
}
