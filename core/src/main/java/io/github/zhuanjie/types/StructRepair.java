package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Repairs one object with named members. */
final class StructRepair {

    private static final String WORDING = "wording";

    private final StructForm form;
    private final Structure structure;
    private final Repair repair;
    private final Map<String, Node> seen = new LinkedHashMap<>();
    private final List<Node.Member> members = new ArrayList<>();
    private final Map<String, Wording> words = new LinkedHashMap<>();

    StructRepair(StructForm form, Repair repair) {
        this.form = form;
        this.structure = form.structure();
        this.repair = repair;
    }

    Node repair(Node found) {
        for (Node.Member member : found.members()) {
            add(member);
        }
        words.forEach((name, wording) -> addWords(name, wording, found));
        return found.withMembers(members);
    }

    private void add(Node.Member member) {
        String name = member.name();
        int index = structure.indexOf(name);
        boolean isType = !form.typeCode().isEmpty() && name.equals(StructForm.TYPE);
        if (index < 0 && !isType) {
            repair.keepUnknownField(member, structure.names());
            return;
        }
        Node before = seen.putIfAbsent(name, member.value());
        if (before != null) {
            addAgain(before, member);
        } else if (isType) {
            members.add(member.with(name, repairType(member.value())));
        } else {
            addKnown(structure.get(index), member);
        }
    }

    /** Of the code of the type only the case may differ. */
    private Node repairType(Node found) {
        repair.enter(StructForm.TYPE);
        Node repaired = CodeRepair.repair(List.of(form.typeCode()), found, repair);
        repair.leave();
        return repaired == Repair.UNKNOWN || repaired == Repair.EMPTY ? repair.notUnderstood(found) : repaired;
    }

    /** What is said twice counts once; what is said in two ways is left to be refused. */
    private void addAgain(Node before, Node.Member member) {
        if (before.says(member.value())) {
            repair.enter(member.name());
            repair.warn("LENIENT_DUPLICATE_KEY", member.at());
            repair.leave();
        } else {
            members.add(member);
        }
    }

    private void addKnown(Structure.Member known, Node.Member found) {
        Node value = repair.member(known.name(), known.form(), known.isRequired(), found.value());
        if (value != null) {
            members.add(found.with(known.name(), value));
        }
        repair.takeWords()
                .filter(noted -> value != null && !known.form().codes().isEmpty())
                .ifPresent(noted -> words.put(known.name(), noted));
    }

    /** Keeps the source's words where the object has a member for them that was not given. */
    private void addWords(String name, Wording wording, Node found) {
        String target = wordingOf(name);
        if (target != null && !seen.containsKey(target)) {
            members.add(new Node.Member(target, found.start(), found.asText(wording.reveal())));
        }
    }

    private @Nullable String wordingOf(String name) {
        String own = name + "Wording";
        if (structure.indexOf(own) >= 0) {
            return own;
        }
        return structure.indexOf(WORDING) >= 0 ? WORDING : null;
    }
}
