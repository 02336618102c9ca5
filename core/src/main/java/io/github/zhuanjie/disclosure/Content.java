package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together what may be told. Of the other members of the household, who have not consented, only who they are to the
 * person passes, and that only where the consent covers the household.
 */
final class Content {

    private static final String MEMBERS = "members";

    private Content() {}

    static OpaqueValue.Members of(ReferralTerms terms, NeedCase subject, Set<DataKind> kinds) {
        Map<String, OpaqueValue> content = new LinkedHashMap<>();
        content.put("referral", allowed(ReferralTerms.class, terms, kinds));
        content.put("person", allowed(Person.class, subject.person(), kinds));
        content.put("household", withoutMembers(allowed(Household.class, subject.household(), kinds)));
        if (kinds.contains(DataKind.HOUSEHOLD)) {
            content.put(MEMBERS, others(subject));
        }
        content.put("need", allowed(Need.class, subject.need(), kinds));
        return new OpaqueValue.Members(content);
    }

    private static OpaqueValue.Elements others(NeedCase subject) {
        List<OpaqueValue> others = subject.household().getMembers().stream()
                .filter(member -> !member.getId().equals(subject.person().getId()))
                .<OpaqueValue>map(member -> allowed(Person.class, member, EnumSet.of(DataKind.HOUSEHOLD)))
                .toList();
        return new OpaqueValue.Elements(others);
    }

    private static OpaqueValue.Members withoutMembers(OpaqueValue.Members household) {
        Map<String, OpaqueValue> rest = new LinkedHashMap<>(household.of());
        rest.remove(MEMBERS);
        return new OpaqueValue.Members(rest);
    }

    private static <T> OpaqueValue.Members allowed(Class<T> type, T value, Set<DataKind> kinds) {
        AllowedSink sink = new AllowedSink(kinds);
        TypeRegistry.standard().find(type).orElseThrow().write(value, sink);
        return sink.members();
    }
}
