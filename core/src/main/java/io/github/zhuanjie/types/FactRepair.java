package io.github.zhuanjie.types;

import io.github.zhuanjie.types.TokenSource.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repairs facts: a value that stands alone becomes a fact, and a fact that is not understood is not known. */
final class FactRepair {

    private final Map<String, Form> known = new LinkedHashMap<>();
    private final Form of;

    FactRepair(Form of, Form day, Form words) {
        this.of = of;
        known.put(FactForm.VALUE, of);
        known.put(FactForm.AS_OF, day);
        known.put(FactForm.WORDING, words);
        known.put(FactForm.ABSENT, FactForm.ABSENCE);
    }

    @Nullable
    Node repair(Node found, Repair repair) {
        boolean isBare = isBare(found);
        Repair.Shelter entered = repair.shelter();
        Node fact = isBare ? found.inObject(FactForm.VALUE) : found;
        List<Node.Member> members = repairMembers(fact, repair);
        boolean isUnknown = isEmpty(members) || saysUnknown(members);
        // a fact that is not known is not written, so nothing could be put back into it
        boolean hasCodes = repair.leaveWithCodes(entered);
        boolean isStrange = !isBare && isStrange(found);
        if (hasCodes || isStrange || repair.hasRemains() && isUnknown) {
            repair.forget(entered);
            return isStrange && repair.mayBeUnknown() ? strange(found, repair) : Repair.UNKNOWN;
        }
        if (isEmpty(members) && !isEmpty(fact.members())) {
            return null;
        }
        if (isBare) {
            repair.warn("LENIENT_FACT", found.start());
        }
        return fact.withMembers(members);
    }

    /** Tells whether a fact says more than a fact does, such as the unit of an amount, without which it is another one. */
    private boolean isStrange(Node found) {
        return found.members().stream().anyMatch(member -> !known.containsKey(member.name()));
    }

    private static Node strange(Node found, Repair repair) {
        repair.warn("LENIENT_UNKNOWN_FACT", found.start());
        return Repair.STRANGE;
    }

    /** Tells whether a value stands alone: it is no object, or one of its own type's. */
    private boolean isBare(Node found) {
        if (!found.is(Token.OBJECT_START)) {
            return true;
        }
        return of.isObject()
                && !found.members().isEmpty()
                && found.members().stream().noneMatch(member -> known.containsKey(member.name()));
    }

    private List<Node.Member> repairMembers(Node fact, Repair repair) {
        Map<String, Node> seen = new LinkedHashMap<>();
        List<Node.Member> members = new ArrayList<>();
        for (Node.Member member : fact.members()) {
            Form form = known.get(member.name());
            Node before = form == null ? null : seen.putIfAbsent(member.name(), member.value());
            if (form == null) {
                continue; // the fact is kept as a whole
            } else if (before != null && before.says(member.value())) {
                repair.warn("LENIENT_DUPLICATE_KEY", member.at());
            } else if (before != null) {
                members.add(member);
            } else {
                Node value = repairMember(fact, member, form, repair);
                if (value != null) {
                    members.add(member.with(member.name(), value));
                }
            }
        }
        repair.takeWords()
                .filter(words ->
                        !seen.containsKey(FactForm.WORDING) && !of.codes().isEmpty())
                .map(words -> new Node.Member(FactForm.WORDING, fact.start(), fact.asText(words.reveal())))
                .ifPresent(members::add);
        return members;
    }

    /** The name of the member that is put around a bare value is not in the document. */
    private static @Nullable Node repairMember(Node fact, Node.Member member, Form form, Repair repair) {
        boolean isAdded = fact.origin() == Node.Origin.ADDED;
        return isAdded
                ? repair.bareMember(member.name(), form, false, member.value())
                : repair.member(member.name(), form, false, member.value());
    }

    private static boolean isEmpty(List<Node.Member> members) {
        return members.stream()
                .noneMatch(member ->
                        member.name().equals(FactForm.VALUE) || member.name().equals(FactForm.ABSENT));
    }

    private static boolean saysUnknown(List<Node.Member> members) {
        return members.stream()
                .anyMatch(member -> member.name().equals(FactForm.ABSENT)
                        && member.value().text().equals(FactForm.UNKNOWN));
    }
}
