package io.github.zhuanjie.explanation;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.NeedCriterionVisitor;
import io.github.zhuanjie.identity.ProjectId;
import java.util.stream.Collectors;

/** Says conditions about a need. */
record NeedWords(Words words) implements NeedCriterionVisitor<String> {

    @Override
    public String visitKindIn(NeedCriterion.KindIn c) {
        return words.say("needKind", words.anyOf(c.kinds()));
    }

    @Override
    public String visitExpense(NeedCriterion.Expense c) {
        return words.say(
                "expense",
                words.label(c.kind()),
                words.label(c.period()),
                words.label(c.comparison()),
                words.threshold(c.threshold()));
    }

    @Override
    public String visitEventIn(NeedCriterion.EventIn c) {
        String events = words.anyOf(c.events());
        return c.within()
                .map(period -> words.say("event.within", events, words.period(period)))
                .orElseGet(() -> words.say("event", events));
    }

    @Override
    public String visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid c) {
        return words.say("afterGovernmentAid");
    }

    @Override
    public String visitAidReceived(NeedCriterion.AidReceived c) {
        String aid = c.source().map(words::label).orElseGet(() -> words.say("aid.any"));
        String given = words.say("aid", aid, words.label(c.scope()), words.label(c.period()));
        String projects = c.projects().stream().map(ProjectId::value).collect(Collectors.joining(words.say("list")));
        return projects.isEmpty() ? given : words.say("aid.projects", given, projects);
    }
}
