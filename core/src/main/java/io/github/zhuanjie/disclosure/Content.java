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
    private static final Set<DataKind> OF_OTHERS = EnumSet.of(DataKind.HOUSEHOLD);

    private Content() {}

    static OpaqueValue.Members of(ReferralTerms terms, NeedCase subject, Set<DataKind> kinds) {
        Map<String, OpaqueValue> content = new LinkedHashMap<>();
        content.put("referral", allowed(ReferralTerms.class, terms, kinds));
        content.put("person", allowed(Person.class, subject.person(), kinds));
        content.put("household", allowed(Household.class, subject.household(), kinds));
        if (kinds.contains(DataKind.HOUSEHOLD)) {
            content.put(MEMBERS, others(subject));
        }
        content.put("need", allowed(Need.class, subject.need(), kinds));
        return new OpaqueValue.Members(content);
    }

    private static OpaqueValue.Elements others(NeedCase subject) {
        List<OpaqueValue> others = subject.household().getMembers().stream()
                .filter(member -> !member.getId().equals(subject.person().getId()))
                .<OpaqueValue>map(member -> allowed(Person.class, member, OF_OTHERS))
                .toList();
        return new OpaqueValue.Elements(others);
    }

    /** The household's list of members is left out here: it would show the others as if they had consented. */
    private static <T> OpaqueValue.Members allowed(Class<T> type, T value, Set<DataKind> kinds) {
        AllowedSink sink =
                new AllowedSink(kinds, (owner, member) -> owner == Household.class && member.equals(MEMBERS));
        TypeRegistry.standard().find(type).orElseThrow().write(value, sink);
        return sink.members();
    }
}
