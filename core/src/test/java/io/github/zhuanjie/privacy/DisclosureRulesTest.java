package io.github.zhuanjie.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Sensitive;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.referral.ReferralNumber;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.TypeRegistry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every member of every registered type is classed, and classed as its type allows. A failure names the members: put
 * {@link Disclosure} on their accessors or components.
 */
class DisclosureRulesTest {

    /** Texts about no person in types that are about persons. */
    private static final Set<String> PUBLIC_TEXTS =
            Set.of("MatchingResult.inputFingerprint", "MatchingResult.seed", "MatchingTask.algorithm");

    /** Facts that a publicity list exists to tell. */
    private static final Set<String> PUBLIC_FACTS = Set.of("PublicityEntry.nearRelative");

    private static final List<Member> MEMBERS = members();

    @Test
    void everyMemberIsClassed() {
        assertThat(MEMBERS).hasSizeGreaterThan(100);
        assertThat(breaches((member, disclosure) -> disclosure == DisclosureClass.HIDDEN))
                .isEmpty();
    }

    @Test
    void aSensitiveValueOrAFactAboutAPersonIsNeverPublic() {
        assertThat(MEMBERS).anyMatch(member -> mentions(member.type(), Sensitive.class));
        assertThat(breaches((member, disclosure) ->
                        disclosure.isPrintable() && (mentions(member.type(), Sensitive.class) || isFact(member))))
                .isEmpty();
    }

    @Test
    void onlyAnIdentifierIsClassedAsOne() {
        assertThat(breaches((member, disclosure) -> disclosure == DisclosureClass.IDENTIFIER
                        && !leaves(member.type())
                                .allMatch(leaf -> leaf.getSimpleName().endsWith("Id") || leaf == ReferralNumber.class)))
                .isEmpty();
    }

    @Test
    void aTextInATypeAboutPersonsIsNotPublicUnlessNamedHere() {
        assertThat(breaches((member, disclosure) -> disclosure == DisclosureClass.PUBLIC
                        && isAboutPersons(member.owner())
                        && mentions(member.type(), String.class)
                        && !PUBLIC_TEXTS.contains(member.toString())))
                .isEmpty();
        assertThat(MEMBERS).extracting(Member::toString).containsAll(PUBLIC_TEXTS);
    }

    @Test
    void theRulesSeeThroughContainers() {
        assertThat(mentions(String.class, Sensitive.class)).isFalse();
        for (Member member : members(Holder.class)) {
            assertThat(mentions(member.type(), Sensitive.class))
                    .as(member.name())
                    .isTrue();
        }
    }

    private static List<String> breaches(BiPredicate<Member, DisclosureClass> rule) {
        return MEMBERS.stream()
                .filter(member -> rule.test(member, Disclosures.of(member.owner(), member.name())))
                .map(Member::toString)
                .sorted()
                .toList();
    }

    private static boolean isAboutPersons(Class<?> type) {
        return Disclosures.of(type).entrySet().stream()
                .filter(member -> !member.getKey().equals("extensions")) // everything may have them
                .anyMatch(member -> member.getValue() != DisclosureClass.PUBLIC);
    }

    private static boolean isFact(Member member) {
        return member.type() instanceof ParameterizedType generic
                && generic.getRawType() == Fact.class
                && isAboutPersons(member.owner())
                && !PUBLIC_FACTS.contains(member.toString());
    }

    private static boolean mentions(Type type, Class<?> wanted) {
        return leaves(type).anyMatch(wanted::isAssignableFrom);
    }

    private static Stream<Class<?>> leaves(Type type) {
        return type instanceof ParameterizedType generic
                ? Stream.of(generic.getActualTypeArguments()).flatMap(DisclosureRulesTest::leaves)
                : Stream.of((Class<?>) type);
    }

    private static List<Member> members() {
        TypeRegistry registry = TypeRegistry.standard();
        List<Member> members = new ArrayList<>();
        for (Class<?> type : registry.getTypes()) {
            for (Property property : registry.find(type).orElseThrow().getProperties()) {
                members.add(new Member(type, property.name(), property.type()));
            }
        }
        return members;
    }

    private static List<Member> members(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> new Member(type, component.getName(), component.getGenericType()))
                .toList();
    }

    private record Member(Class<?> owner, String name, Type type) {
        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    private record Holder(PersonName bare, Optional<PersonName> optional, Fact<List<PersonName>> fact) {}
}
