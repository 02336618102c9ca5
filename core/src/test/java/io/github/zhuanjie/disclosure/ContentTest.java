package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes the gate with which kinds of information, and what never does. */
class ContentTest {

    private static String told(Set<DataKind> kinds, boolean guarded) {
        Content content = Content.allowing(kinds, List.of(), guarded);
        return String.join("\n", Lines.of(content.of(GateSamples.terms(), GateSamples.subject())));
    }

    private static Set<DataKind> subset(int bits) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (DataKind kind : DataKind.values()) {
            if ((bits >> kind.ordinal() & 1) == 1) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** All 2048 of them, against what was planted by hand and not against the classes that the gate reads. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCombinationOfKindsShowsWhatBelongsToItAndNothingElse(boolean guarded) {
        for (int bits = 0; bits < 1 << DataKind.values().length; bits++) {
            Set<DataKind> kinds = subset(bits);
            String told = told(kinds, guarded);
            GateSamples.OF_PERSON.forEach((kind, planted) -> assertThat(planted)
                    .as(kinds::toString)
                    .allMatch(text -> told.contains(text) == kinds.contains(kind)));
            GateSamples.OF_GUARDIAN.forEach((kind, planted) -> assertThat(told.contains(planted))
                    .as(kinds::toString)
                    .isEqualTo(guarded && kinds.contains(DataKind.HOUSEHOLD) && kinds.contains(kind)));
            assertThat(GateSamples.NEVER).as(kinds::toString).noneMatch(told::contains);
            // what is proposed tells of the need and of the own cost
            assertThat(told.contains("1000.00"))
                    .as(kinds::toString)
                    .isEqualTo(kinds.contains(DataKind.INCOME) && kinds.contains(DataKind.NEED));
            assertThat(told.contains("YOUNGER_BROTHER"))
                    .as(kinds::toString)
                    .isEqualTo(kinds.contains(DataKind.HOUSEHOLD));
        }
    }

    @Test
    void everyKindIsPlanted() {
        assertThat(GateSamples.OF_PERSON).containsOnlyKeys(DataKind.values());
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, ''",
        "basic, NAME CONTACT NEED",
        "medical-aid, NAME CONTACT NEED HEALTH INCOME ASSISTANCE_STATUS",
        "household, NEED HOUSEHOLD",
        "child, NAME CONTACT NEED HOUSEHOLD",
        "everything, NAME RESIDENT_ID CONTACT DEMOGRAPHICS HOUSEHOLD ASSISTANCE_STATUS HEALTH INCOME BANK_ACCOUNT EDUCATION_EMPLOYMENT NEED"
    })
    void theViewReadsAsItIsWrittenDown(String name, String kinds) throws IOException {
        Set<DataKind> allowed = EnumSet.noneOf(DataKind.class);
        for (String kind : kinds.split(" ")) {
            if (!kind.isEmpty()) {
                allowed.add(DataKind.valueOf(kind));
            }
        }

        assertThat(told(allowed, name.equals("child")) + "\n").isEqualTo(golden("view-" + name + ".txt"));
    }

    private static String golden(String file) throws IOException {
        try (InputStream in = ContentTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What somebody adds to a type tomorrow. */
    private record Tomorrow(
            @Disclosure(DisclosureClass.NAME) String name, String fresh) {}

    @Test
    void aNewMemberIsHiddenUntilSomebodyClassesIt() {
        AllowedSink sink = new AllowedSink(EnumSet.allOf(DataKind.class), List.of(), (owner, member) -> false);

        assertThat(sink.takes(Tomorrow.class, "name")).isTrue();
        assertThat(sink.takes(Tomorrow.class, "fresh")).isFalse();
        assertThat(sink.takes(Tomorrow.class, "unheardOf")).isFalse();
        assertThat(new Tomorrow("a", "b").fresh()).isEqualTo("b");
    }

    @Test
    void theSinkBuildsEveryShapeOfADocument() {
        AllowedSink sink = new AllowedSink(Set.of(), List.of(), (owner, member) -> false);
        sink.startObject();
        sink.name("list");
        sink.startArray();
        sink.number(7);
        sink.number("0.5");
        sink.flag(true);
        sink.nothing();
        sink.startObject();
        sink.endObject();
        sink.startArray();
        sink.endArray();
        sink.endArray();
        sink.name("text");
        sink.string("words");
        sink.endObject();

        assertThat(Lines.of((OpaqueValue.Members) sink.tree()))
                .containsExactly(
                        "list[0] = 7",
                        "list[1] = 0.5",
                        "list[2] = true",
                        "list[3] = null",
                        "list[4] = {}",
                        "list[5] = []",
                        "text = words");
        assertThat(sink.tree()).isInstanceOf(OpaqueValue.Members.class);
    }
}
