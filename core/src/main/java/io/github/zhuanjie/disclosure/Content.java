package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.types.TypeRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together what may be told. Of the other members of the household, who have not consented, only their relation in the
 * household passes, and that only where the consent covers the household. The same holds for guardians, unless it was a
 * guardian who consented: then name and phone of guardians pass with those kinds, because nobody else can be spoken to. A
 * guardian's number never passes.
 */
final class Content {

    private static final String MEMBERS = "members";
    private static final String RESIDENT_ID = "residentId";
    private static final Set<String> OF_GUARDIAN = Set.of("name", "phone", RESIDENT_ID);
    private static final Set<String> REACHED_BY = Set.of("name", "phone");
    private static final Set<String> OF_OTHERS = Set.of("id", "relation");

    private final Set<DataKind> kinds;
    private final Collection<ExtensionRule> rules;
    private final boolean guarded;

    private Content(Set<DataKind> kinds, Collection<ExtensionRule> rules, boolean guarded) {
        this.kinds = kinds;
        this.rules = rules;
        this.guarded = guarded;
    }

    /** Allows what belongs to the kinds, about the person in need. */
    static Content allowing(Set<DataKind> kinds, Collection<ExtensionRule> rules, boolean guarded) {
        return new Content(kinds, rules, guarded);
    }

    OpaqueValue.Members of(ReferralTerms terms, NeedCase subject) {
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

    private OpaqueValue.Elements others(NeedCase subject) {
        List<OpaqueValue> others = subject.household().getMembers().stream()
                .filter(member -> !member.getId().equals(subject.person().getId()))
                .<OpaqueValue>map(member -> other(member, guarded && isGuardian(subject.person(), member)))
                .toList();
        return new OpaqueValue.Elements(others);
    }

    private OpaqueValue.Members other(Person member, boolean guardian) {
        return written(
                Person.class,
                member,
                new AllowedSink(
                        kinds,
                        rules,
                        (owner, name) -> !OF_OTHERS.contains(name) && !(guardian && REACHED_BY.contains(name))));
    }

    private static boolean isGuardian(Person person, Person member) {
        return person.getGuardians().toOptional().stream()
                .flatMap(List::stream)
                .anyMatch(guardian -> guardian.getMember().equals(Optional.of(member.getId())));
    }

    private <T> OpaqueValue.Members allowed(Class<T> type, T value, Set<DataKind> allowed) {
        return written(type, value, new AllowedSink(allowed, rules, this::isOfOthers));
    }

    private static <T> OpaqueValue.Members written(Class<T> type, T value, AllowedSink sink) {
        TypeRegistry.standard().find(type).orElseThrow().write(value, sink);
        return (OpaqueValue.Members) sink.tree();
    }

    /** The household's own list of members would show the others as if they had consented. */
    private boolean isOfOthers(Class<?> owner, String member) {
        boolean guardian = owner == Guardian.class && OF_GUARDIAN.contains(member);
        return owner == Household.class && member.equals(MEMBERS)
                || guardian && (!guarded || member.equals(RESIDENT_ID));
    }
}
