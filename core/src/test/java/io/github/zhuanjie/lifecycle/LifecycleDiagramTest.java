package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.LocalTable;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.StateRule;
import io.github.zhuanjie.transition.TransitionTable;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures show what the table holds, nothing lies on anything else, and a local table shows, too. */
class LifecycleDiagramTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final TransitionTable LOCAL = local();

    @Test
    void mermaidHasEveryStateAndMove() {
        String diagram = LifecycleDiagram.mermaid(STANDARD, ENGLISH);
        for (ReferralState state : ReferralState.values()) {
            assertThat(diagram).contains("    state \"" + ENGLISH.label(state) + "\" as " + state.getCode() + "\n");
        }
        LifecycleDiagram.moves(STANDARD)
                .forEach((from, targets) -> targets.keySet()
                        .forEach(to -> assertThat(diagram)
                                .contains("    " + from.getCode() + " --> " + to.getCode() + " : ")));
        assertThat(diagram)
                .startsWith("stateDiagram-v2\n    %% Generated")
                .contains("    [*] --> DRAFT\n")
                .contains("    CANCEL_REQUESTED --> ON_HOLD : refuse cancellation\n")
                .contains("    DECLINED --> [*]\n")
                .doesNotContain("    SENT --> [*]");
    }

    @Test
    void severalActionsOfOneMoveShareAnArrow() {
        TransitionTable table = Tables.rules(
                io.github.zhuanjie.transition.ReferralAction.RECORD_REFUSAL,
                rule -> new io.github.zhuanjie.transition.TransitionRule(
                        rule.action(),
                        rule.from(),
                        Optional.of(ReferralState.CANCELLED),
                        false,
                        rule.by(),
                        rule.requires()));
        assertThat(LifecycleDiagram.mermaid(table, ENGLISH))
                .contains("    DRAFT --> CANCELLED : record refusal / cancel\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noTextOrCardLiesOnAnother(String language) throws Exception {
        for (TransitionTable table : List.of(STANDARD, LOCAL)) {
            Element svg = parsed(LifecycleDiagram.svg(table, Messages.of(Locale.forLanguageTag(language))));
            List<int[]> cards = boxes(svg.getElementsByTagName("rect"), "card");
            assertThat(cards).hasSize(15 + 3);
            assertApart(cards);
            assertApart(boxes(svg.getElementsByTagName("text"), ""));
            int height = number(svg, "height");
            assertThat(cards).allMatch(card -> card[1] + card[3] < height && card[0] + card[2] < LifecycleSvg.WIDTH);
        }
    }

    @Test
    void textsStayInTheirCards() throws Exception {
        Element svg = parsed(LifecycleDiagram.svg(LOCAL, ENGLISH));
        List<int[]> cards = boxes(svg.getElementsByTagName("rect"), "card");
        for (int[] text : boxes(svg.getElementsByTagName("text"), "small")) {
            for (int[] card : cards) {
                boolean begins = text[0] >= card[0] && text[0] < card[0] + card[2];
                boolean within = begins && text[1] >= card[1] && text[1] < card[1] + card[3];
                assertThat(!within
                                || text[0] + text[2] <= card[0] + card[2] + 1 && text[1] + text[3] <= card[1] + card[3])
                        .isTrue();
            }
        }
    }

    @Test
    void everyMoveIsDrawnOrWrittenOnACard() throws Exception {
        Element svg = parsed(LifecycleDiagram.svg(STANDARD, ENGLISH));
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(17);
        String text = svg.getTextContent();
        assertThat(text)
                .contains("mark as error \u2190 every other state")
                .contains("decline \u2190 sent")
                .contains("request cancellation \u2190 in progress, ")
                .contains("accept \u2190 outcome unknown")
                .contains("\u21bb record consent")
                .doesNotContain("local step", "\u25b8");
    }

    @Test
    void arrowsGoFromCardToCard() throws Exception {
        Element svg = parsed(LifecycleDiagram.svg(STANDARD, ENGLISH));
        List<int[]> cards = boxes(svg.getElementsByTagName("rect"), "card");
        NodeList lines = svg.getElementsByTagName("line");
        for (int i = 0; i < lines.getLength(); i++) {
            Element line = (Element) lines.item(i);
            assertThat(touches(cards, number(line, "x2"), number(line, "y2"))).isTrue();
            assertThat(touches(cards, number(line, "x1"), number(line, "y1"))).isEqualTo(i > 0);
        }
    }

    @Test
    void aLocalTableShows() throws Exception {
        String text = parsed(LifecycleDiagram.svg(LOCAL, ENGLISH)).getTextContent();
        assertThat(text)
                .contains("\u25b8 visit-planned")
                .contains("local sub-states")
                .contains("Table version 1+yizheng-2");
        assertThat(LifecyclePage.markdown(LOCAL, ENGLISH))
                .contains("## Local sub-states and reasons\n\n| Code | State | Reason | By |\n|---|---|---|---|\n")
                .contains("| `visit-planned` | in progress | \u2014 | recipient |\n")
                .contains("| `waiting-list` | \u2014 | no places or money left | \u2014 |\n");
        assertThat(LifecyclePage.markdown(STANDARD, ENGLISH)).doesNotContain("## Local");
    }

    @Test
    void whatAStateAwaitsIsItsColour() {
        TransitionTable table = Tables.state(
                ReferralState.SENT,
                rule -> new StateRule(
                        rule.state(),
                        true,
                        Optional.of(ActorSide.PERSON),
                        rule.exits(),
                        rule.capacity(),
                        rule.fhirStatus()));
        assertThat(LifecycleDiagram.svg(table, ENGLISH)).contains("<rect class=\"card person\" ");
        assertThat(LifecycleDiagram.svg(STANDARD, ENGLISH)).doesNotContain("<rect class=\"card person\" ");
    }

    @Test
    void labelsAreEscaped() {
        assertThat(SvgText.escaped("a<b & c>d")).isEqualTo("a&lt;b &amp; c&gt;d");
    }

    private static TransitionTable local() {
        LocalTable.Builder local = LocalTable.builder()
                .base("1")
                .version("yizheng-2")
                .addLocalReasons(new LocalReason("waiting-list", ReferralReason.CAPACITY_EXHAUSTED));
        for (String code :
                List.of("visit-planned", "visited", "committee-met", "publicity-running", "contract-signed")) {
            local.addLocalStates(
                    new LocalState(code, ReferralState.IN_PROGRESS, EnumSet.of(ActorSide.RECIPIENT)),
                    new LocalState(code + "-again", ReferralState.ON_HOLD, EnumSet.of(ActorSide.RECIPIENT)));
        }
        return TransitionTables.extend(STANDARD, local.build()).value().orElseThrow();
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    /** Returns left, top, width and height of elements of a style; those of a text are estimated. */
    private static List<int[]> boxes(NodeList elements, String style) {
        List<int[]> boxes = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            if (!element.getAttribute("class").startsWith(style)) {
                continue;
            }
            if (element.getTagName().equals("rect")) {
                boxes.add(new int[] {
                    number(element, "x"), number(element, "y"), number(element, "width"), number(element, "height")
                });
            } else {
                boxes.add(textBox(element));
            }
        }
        return boxes;
    }

    private static int[] textBox(Element element) {
        int width = (int) element.getTextContent()
                .codePoints()
                .mapToDouble(c -> c >= 0x2E80 ? 11.5 : 6)
                .sum();
        String style = element.getAttribute("class");
        int left = number(element, "x") - (style.contains("end") ? width : style.contains("mid") ? width / 2 : 0);
        return new int[] {left, number(element, "y") - 10, width, 12};
    }

    private static void assertApart(List<int[]> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                int[] a = boxes.get(i);
                int[] b = boxes.get(j);
                boolean apart =
                        a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1];
                assertThat(apart).as("%d and %d", i, j).isTrue();
            }
        }
    }

    private static boolean touches(List<int[]> cards, int x, int y) {
        return cards.stream()
                .anyMatch(card -> x >= card[0] && x <= card[0] + card[2] && y >= card[1] && y <= card[1] + card[3]);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
