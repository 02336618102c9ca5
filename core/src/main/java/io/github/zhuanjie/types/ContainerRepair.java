package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.types.LeafForms.CodeForm;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Repairs lists, sets and maps. */
final class ContainerRepair {

    private ContainerRepair() {}

    /** An element of a list is never left out: the order would say something else. */
    static Node list(Form of, Node found, Repair repair) {
        if (isBlank(found)) {
            return Repair.EMPTY;
        }
        Node array = toArray(found, repair);
        List<Node.Element> elements = new ArrayList<>(array.elements().size());
        for (Node.Element element : array.elements()) {
            elements.add(new Node.Element(element.index(), repairElement(of, array, element, repair)));
        }
        return array.withElements(elements);
    }

    private static Node repairElement(Form of, Node array, Node.Element element, Repair repair) {
        Node found = element.value();
        Node repaired = repairPart(of, array, element, repair);
        if (repaired == Repair.UNKNOWN || repaired == Repair.STRANGE) {
            return repair.notUnderstood(found);
        }
        return Repair.isPlaceholder(repaired) ? found : repaired;
    }

    /** An element that is not understood is kept aside where no other depends on it. */
    static Node listOfIndependent(Form of, Node found, Repair repair) {
        if (isBlank(found)) {
            return Repair.EMPTY;
        }
        Node array = toArray(found, repair);
        List<Node.Element> elements = new ArrayList<>(array.elements().size());
        for (Node.Element element : array.elements()) {
            Repair.Shelter marked = repair.mark();
            Node repaired = repairElement(of, array, element, repair);
            if (repair.hasCodesSince(marked) && repair.mayDrop()) {
                keepElement(array, element, marked, repair);
            } else {
                repair.moveElement(element.index(), elements.size());
                elements.add(new Node.Element(element.index(), repaired));
            }
        }
        return array.withElements(elements);
    }

    private static void keepElement(Node array, Node.Element element, Repair.Shelter marked, Repair repair) {
        boolean isInDocument = array.origin() != Node.Origin.ADDED;
        repair.forgetElement(element.index(), marked);
        if (isInDocument) {
            repair.enter(element.index());
        }
        repair.warn("LENIENT_UNKNOWN_ELEMENT", element.value().start());
        if (isInDocument) {
            repair.leave();
        }
        keepAside(element.value(), repair);
    }

    private static void keepAside(Node value, Repair repair) {
        repair.here().isContainer = true;
        OpaqueValue kept = repair.keep(value);
        if (kept != null) {
            repair.here().lost.add(kept);
        }
    }

    /** The array around a single value is not in the document. */
    private static @Nullable Node repairPart(Form of, Node array, Node.Element element, Repair repair) {
        return array.origin() == Node.Origin.ADDED
                ? repair.bareElement(element.index(), of, element.value())
                : repair.element(element.index(), of, element.value());
    }

    /**
     * A code that nobody knows is left out of a set unless nothing else is in it: an empty set often means that there is
     * no limit.
     */
    static Node set(Form of, Node found, Repair repair) {
        if (isBlank(found)) {
            return Repair.EMPTY;
        }
        Node array = toArray(found, repair);
        List<Node.Element> known = new ArrayList<>();
        List<Node> unknown = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node.Element element : array.elements()) {
            Node value = repairPart(of, array, element, repair);
            Node kept = Repair.isPlaceholder(value) ? element.value() : value;
            if (kept.is(Token.STRING) && !seen.add(kept.text())) {
                warnOfRepetition(element, repair);
            } else if (value == Repair.UNKNOWN) {
                unknown.add(kept);
            } else {
                known.add(new Node.Element(element.index(), kept));
            }
        }
        repair.takeWords();
        if (!unknown.isEmpty() && (known.isEmpty() || !repair.mayDrop())) {
            return repair.notUnderstood(array);
        }
        unknown.forEach(code -> keepUnknown(of, code, repair));
        return array.withElements(known);
    }

    private static void warnOfRepetition(Node.Element element, Repair repair) {
        repair.enter(element.index());
        repair.warn("LENIENT_DUPLICATE_ELEMENT", element.value().start());
        repair.leave();
    }

    private static void keepUnknown(Form of, Node code, Repair repair) {
        repair.warnOfCode(code, of.codes());
        keepAside(code, repair);
    }

    private static boolean isBlank(Node found) {
        return found.is(Token.STRING) && Normalization.trim(found.text()).isEmpty();
    }

    private static Node toArray(Node found, Repair repair) {
        if (found.is(Token.ARRAY_START)) {
            return found;
        }
        repair.warn("LENIENT_SINGLE", found.start());
        return found.inArray();
    }

    static Node map(CodeForm key, Form of, Node found, Repair repair) {
        if (isBlank(found)) {
            return Repair.EMPTY;
        }
        if (!found.is(Token.OBJECT_START)) {
            return found;
        }
        Map<String, Node> seen = new HashMap<>();
        List<Node.Member> entries = new ArrayList<>();
        for (Node.Member entry : found.members()) {
            Node name = CodeRepair.repair(key, entry.nameAsText(), repair);
            repair.takeWords();
            if (name == Repair.UNKNOWN || name == Repair.EMPTY) {
                keepEntry(key, entry, entries, repair);
            } else {
                Node.Member known = entry.with(name.text(), entry.value());
                addEntry(known, of, seen.putIfAbsent(name.text(), entry.value()), entries, repair);
            }
        }
        if (repair.hasRemains()) {
            repair.here().isContainer = true;
        }
        return found.withMembers(entries);
    }

    private static void addEntry(
            Node.Member entry, Form of, @Nullable Node before, List<Node.Member> entries, Repair repair) {
        if (before == null) {
            Node value = repair.member(entry.name(), of, false, entry.value());
            repair.takeWords();
            // that the entry was there is known even if what it says is not
            Node entered = value == null && repair.hasKept(entry.name()) ? of.notKnown(entry.value()) : value;
            if (entered != null) {
                entries.add(entry.with(entry.name(), entered));
            }
        } else if (before.says(entry.value())) {
            repair.warn("LENIENT_DUPLICATE_KEY", entry.at());
        } else {
            entries.add(entry);
        }
    }

    private static void keepEntry(CodeForm key, Node.Member entry, List<Node.Member> entries, Repair repair) {
        if (repair.mayDrop()) {
            repair.warnOfCode(entry.nameAsText(), key.codes());
            repair.keepField(entry);
        } else {
            entries.add(entry.with(entry.name(), repair.notUnderstood(entry.value())));
        }
    }
}
