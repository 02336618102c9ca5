package io.github.zhuanjie.lifecycle;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.SimplifiedGround;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.CapacityEffect;
import io.github.zhuanjie.transition.Consequence;
import io.github.zhuanjie.transition.EventField;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.util.List;
import java.util.Locale;

/** Writes the codes of referrals as JSON Schema, for schemas of vendors to refer to. */
final class ReferralCodes {

    private static final List<Class<? extends Coded>> ENUMS = List.of(
            ReferralState.class,
            ReferralAction.class,
            ReferralReason.class,
            Consequence.class,
            CapacityEffect.class,
            EventField.class,
            ActorSide.class,
            PartyKind.class,
            ReferralDirection.class,
            ReferralAct.class,
            SimplifiedGround.class,
            BasisKind.class,
            TransitionRefusal.class);

    private ReferralCodes() {}

    static String schema() {
        StringBuilder json = new StringBuilder();
        json.append("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        json.append("  \"$id\": \"urn:zhuanjie:referral-codes:").append(version());
        json.append("\",\n  \"title\": \"Codes of referrals\",\n  \"$defs\": {");
        String next = "\n";
        for (Class<? extends Coded> type : ENUMS) {
            json.append(next).append("    \"").append(type.getSimpleName()).append("\": {\n      \"oneOf\": [");
            constants(type, json);
            json.append("\n      ]\n    }");
            next = ",\n";
        }
        return json.append("\n  }\n}\n").toString();
    }

    private static String version() {
        return Tables.STANDARD.getVersion();
    }

    private static void constants(Class<? extends Coded> type, StringBuilder json) {
        String next = "\n";
        for (Coded constant : type.getEnumConstants()) {
            json.append(next).append("        {\"const\": ").append(quoted(constant.getCode()));
            json.append(", \"title\": ")
                    .append(quoted(Messages.of(Locale.SIMPLIFIED_CHINESE).label(constant)));
            json.append(", \"description\": ")
                    .append(quoted(Messages.of(Locale.ENGLISH).label(constant)))
                    .append('}');
            next = ",\n";
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
