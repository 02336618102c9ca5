package io.github.zhuanjie.lifecycle;

import static io.github.zhuanjie.lifecycle.Tables.STANDARD;
import static io.github.zhuanjie.lifecycle.Tables.copy;
import static io.github.zhuanjie.lifecycle.Tables.from;
import static io.github.zhuanjie.lifecycle.Tables.plus;
import static io.github.zhuanjie.lifecycle.Tables.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.party.ActorSide;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.transition.LocalReason;
import io.github.zhuanjie.transition.LocalState;
import io.github.zhuanjie.transition.ReferralAction;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import io.github.zhuanjie.transition.TransitionTable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How a table of somebody's own shows: what it adds, where it belongs, and what its signs mean. */
class LocalTableShownTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final LocalState VISIT =
            new LocalState("visit-planned", ReferralState.IN_PROGRESS, EnumSet.of(ActorSide.RECIPIENT));
    private static final LocalReason WAITING = new LocalReason("waiting-list", ReferralReason.CAPACITY_EXHAUSTED);

    private static int count(String text, String part) {
        return (int)
                Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    /** Returns where the only text of this content stands. */
    private static int[] place(String svg, String content) {
        Matcher text = Pattern.compile("<text [^>]*x=\"(\\d+)\" y=\"(\\d+)\">" + Pattern.quote(content) + "</text>")
                .matcher(svg);
        assertThat(text.find()).as(content).isTrue();
        int[] place = {Integer.parseInt(text.group(1)), Integer.parseInt(text.group(2))};
        assertThat(text.find()).as("only one " + content).isFalse();
        return place;
    }

    @Test
    void aSubStateStandsOnTheCardOfItsStateAlone() {
        String svg = LifecycleDiagram.svg(copy().addLocalStates(VISIT).build(), ENGLISH);

        assertThat(count(svg, LifecycleCard.LOCAL + " visit-planned")).isEqualTo(1);
        int[] line = place(svg, LifecycleCard.LOCAL + " visit-planned");
        int[] name = place(svg, ENGLISH.label(ReferralState.IN_PROGRESS));
        assertThat(line[0]).isEqualTo(name[0]);
        assertThat(line[1]).isGreaterThan(name[1]);
    }

    @Test
    void eachSignOfTheLegendStandsBesideWhatItMeans() {
        String svg = LifecycleDiagram.svg(copy().addLocalStates(VISIT).build(), ENGLISH);
        int[] comes = place(svg, LifecycleCard.COMES);
        int[] stays = place(svg, LifecycleCard.STAYS);
        int[] local = place(svg, LifecycleCard.LOCAL);

        assertThat(stays).containsExactly(comes[0], stays[1]);
        assertThat(local).containsExactly(comes[0], 2 * stays[1] - comes[1]);
        assertThat(place(svg, ENGLISH.format("lifecycle.legend.comes"))).containsExactly(comes[0] + 27, comes[1]);
        assertThat(place(svg, ENGLISH.format("lifecycle.legend.stays"))).containsExactly(comes[0] + 27, stays[1]);
        assertThat(place(svg, ENGLISH.format("lifecycle.legend.local"))).containsExactly(comes[0] + 27, local[1]);
        assertThat(LifecycleDiagram.svg(STANDARD, ENGLISH)).doesNotContain(ENGLISH.format("lifecycle.legend.local"));
    }

    @Test
    void aMoveThatLeapsOverACardIsWrittenOnTheCardItLeadsTo() {
        TransitionTable table = rules(ReferralAction.START, rule -> from(rule, plus(rule.from(), ReferralState.SENT)));
        String svg = LifecycleDiagram.svg(table, ENGLISH);

        assertThat(count(svg, "<line ")).isEqualTo(count(LifecycleDiagram.svg(STANDARD, ENGLISH), "<line "));
        assertThat(svg)
                .contains(ENGLISH.label(ReferralAction.START) + " " + LifecycleCard.COMES + " "
                        + ENGLISH.label(ReferralState.SENT));
    }

    @Test
    void thePageTellsOfSubStatesAndOfReasonsEachAlone() {
        String heading = "## " + ENGLISH.format("lifecycle.local");
        String states = LifecyclePage.markdown(copy().addLocalStates(VISIT).build(), ENGLISH);
        String reasons = LifecyclePage.markdown(copy().addLocalReasons(WAITING).build(), ENGLISH);

        assertThat(states).contains(heading, "`visit-planned`").doesNotContain("`waiting-list`");
        assertThat(reasons).contains(heading, "`waiting-list`").doesNotContain("`visit-planned`");
        assertThat(LifecyclePage.markdown(STANDARD, ENGLISH)).doesNotContain(heading);
    }
}
