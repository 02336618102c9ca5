package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.extension.ExtensionCarrier;
import io.github.zhuanjie.extension.ExtensionRule;
import io.github.zhuanjie.extension.Extensions;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A city's own fields stay in the office, but for those that it has classed and the person has consented to. */
class ExtensionDisclosureTest {

    private static final String CITY = "nanjing.gov.cn";
    /** The field on everything, so that only its kind decides. */
    private static final ExtensionRule[] GRID = everywhere(CITY, DataKind.CONTACT);

    private static ExtensionRule[] everywhere(String namespace, DataKind kind) {
        return Stream.of(ExtensionCarrier.values())
                .map(carrier -> new ExtensionRule(carrier, namespace, "grid", kind))
                .toArray(ExtensionRule[]::new);
    }

    private static Extensions marked(String owner) {
        return Extensions.of(
                CITY,
                new OpaqueValue.Members(Map.of(
                        "grid", new OpaqueValue.Text("grid-" + owner), "canary", new OpaqueValue.Text("canary"))));
    }

    /** The case with marks on everything that may have them, the other members of the household among it. */
    private static NeedCase subject() {
        NeedCase plain = GateSamples.subject();
        Person person = Person.builder()
                .from(plain.person())
                .extensions(marked("ofPerson"))
                .recognitions(Fact.known(plain.person().getRecognitions().toOptional().orElseThrow().stream()
                        .map(each -> Recognition.builder()
                                .from(each)
                                .extensions(marked("ofRecognition"))
                                .build())
                        .toList()))
                .build();
        List<Person> members = plain.household().getMembers().stream()
                .map(each -> each.getId().equals(person.getId())
                        ? person
                        : Person.builder()
                                .from(each)
                                .extensions(marked("ofOther"))
                                .build())
                .toList();
        Household household = Household.builder()
                .from(plain.household())
                .extensions(marked("ofHousehold"))
                .members(members)
                .build();
        return NeedCase.of(
                household,
                Need.builder().from(plain.need()).extensions(marked("ofNeed")).build());
    }

    private static String told(Set<DataKind> kinds, ExtensionRule... rules) {
        Content content = Content.allowing(kinds, List.of(rules), true);
        return String.join("\n", Lines.of(content.of(GateSamples.terms(), subject())));
    }

    @Test
    void withoutARuleNothingIsToldWhateverIsConsented() {
        assertThat(told(EnumSet.allOf(DataKind.class)))
                .doesNotContain("canary", "grid", "extensions", CITY)
                .isEqualTo(String.join(
                        "\n",
                        Lines.of(Content.allowing(EnumSet.allOf(DataKind.class), List.of(), true)
                                .of(GateSamples.terms(), GateSamples.subject()))));
    }

    @Test
    void aClassedFieldIsToldWithItsKindAndNoOther() {
        String told = told(EnumSet.allOf(DataKind.class), GRID);
        assertThat(told)
                .contains("grid-ofPerson", "grid-ofHousehold", "grid-ofNeed")
                .doesNotContain("canary");
        assertThat(told(EnumSet.of(DataKind.CONTACT), GRID)).contains("grid-ofPerson", "grid-ofHousehold");
        assertThat(told(EnumSet.complementOf(EnumSet.of(DataKind.CONTACT)), GRID))
                .doesNotContain("canary", "grid-", CITY);
    }

    @Test
    void othersOfTheHouseholdHaveNotConsented() {
        assertThat(subject().household().getMembers())
                .filteredOn(member -> member.getExtensions().equals(marked("ofOther")))
                .isNotEmpty();
        assertThat(told(EnumSet.allOf(DataKind.class), GRID)).doesNotContain("grid-ofOther");
    }

    @Test
    void aFieldInsideAMemberNeedsTheKindOfTheMember() {
        assertThat(told(EnumSet.of(DataKind.CONTACT), GRID)).doesNotContain("grid-ofRecognition");
        assertThat(told(EnumSet.of(DataKind.CONTACT, DataKind.ASSISTANCE_STATUS), GRID))
                .contains("grid-ofRecognition");
    }

    @Test
    void aFieldOfSeveralKindsNeedsAllOfThem() {
        ExtensionRule[] both = Stream.of(GRID, everywhere(CITY, DataKind.HEALTH))
                .flatMap(Stream::of)
                .toArray(ExtensionRule[]::new);
        assertThat(told(EnumSet.of(DataKind.CONTACT), both)).doesNotContain("grid-");
        assertThat(told(EnumSet.of(DataKind.CONTACT, DataKind.HEALTH), both)).contains("grid-ofPerson");
    }

    @Test
    void aRuleForOneTypeOpensNoFieldOfThatNameOnAnother() {
        assertThat(told(
                        EnumSet.allOf(DataKind.class),
                        new ExtensionRule(ExtensionCarrier.NEED, CITY, "grid", DataKind.CONTACT)))
                .contains("grid-ofNeed")
                .doesNotContain("grid-ofPerson", "grid-ofHousehold", "grid-ofRecognition");
    }

    @Test
    void aRuleForAnotherNamespaceOpensNothing() {
        assertThat(told(EnumSet.allOf(DataKind.class), everywhere("yangzhou.gov.cn", DataKind.CONTACT)))
                .doesNotContain("grid-");
    }

    @Test
    void theGateAppliesTheRulesItWasGiven() {
        InMemoryConsentRegister register = new InMemoryConsentRegister();
        register.put(GateSamples.consent().build());
        DisclosureGate shut = DisclosureGate.of(register, new InMemoryProvisionLog(), List.of(), GateSamples.CLOCK);
        DisclosureRequest plain = GateSamples.request(GateSamples.everything());
        DisclosureRequest request = new DisclosureRequest(
                plain.id(),
                plain.referral(),
                subject(),
                plain.basis(),
                plain.recipient(),
                plain.method(),
                plain.needs());

        assertThat(shut.open(request).payload())
                .hasValueSatisfying(payload -> assertThat(Lines.of(payload.getContent()))
                        .noneMatch(line -> line.contains("grid-") || line.contains("canary")));
        assertThat(shut.withExtensions(List.of(GRID)).open(request).payload())
                .hasValueSatisfying(payload -> assertThat(Lines.of(payload.getContent()))
                        .anyMatch(line -> line.contains("grid-ofPerson"))
                        .noneMatch(line -> line.contains("canary")));
    }

    @Test
    void nothingIsPrinted() {
        NeedCase subject = subject();
        assertThat(subject.person() + " " + subject.household() + subject.need() + subject)
                .doesNotContain("canary", "grid", CITY);
    }
}
