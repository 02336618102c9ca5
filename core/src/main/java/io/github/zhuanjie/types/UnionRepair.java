package io.github.zhuanjie.types;

import io.github.zhuanjie.base.Normalization;
import io.github.zhuanjie.types.TokenSource.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Repairs one of several types. In an open union, what is not understood wholly is kept as a whole: a criterion of which
 * one part was left out would be another criterion.
 */
final class UnionRepair {

    private final Map<String, StructForm> byCode;
    private final boolean isOpen;

    UnionRepair(Map<String, StructForm> byCode, boolean isOpen) {
        this.byCode = byCode;
        this.isOpen = isOpen;
    }

    Node repair(Node found, Repair repair) {
        Node type = typeOf(found);
        if (type == null || !type.is(Token.STRING)) {
            return found;
        }
        String code = Normalization.apply(type.text()).value();
        StructForm variant = byCode.get(code);
        if (variant == null && isOpen) {
            return keepWhole(found, repair);
        } else if (variant == null) {
            return repair.notUnderstood(found);
        }
        return isOpen ? repairOpen(variant, found, repair) : variant.repair(found, repair);
    }

    private static @Nullable Node typeOf(Node found) {
        return found.members().stream()
                .filter(member -> member.name().equals(StructForm.TYPE))
                .map(Node.Member::value)
                .findFirst()
                .orElse(null);
    }

    private Node repairOpen(StructForm variant, Node found, Repair repair) {
        Repair.Shelter entered = repair.criterion();
        Node repaired = variant.repair(found, repair);
        if (repair.leaveWithAnything(entered)) {
            repair.forget(entered);
            return keepWhole(found, repair);
        }
        return repaired;
    }

    private static Node keepWhole(Node found, Repair repair) {
        repair.warn("LENIENT_UNKNOWN_CRITERION", found.start());
        return found.kept();
    }
}
