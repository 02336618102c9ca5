package io.github.zhuanjie.explanation;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Says what a plan did with a need and why, project by project, for a clerk to read; programs read {@link NeedExplanation}.
 *
 * <p>Scores, cut-offs, awards and who is next are masked unless the caller asks for them. Data of other people are in none of
 * them; the identifier of the need that is next is.
 *
 * <p>Immutable and thread-safe.
 */
public final class NeedExplanationText {

    private static final String INDENT = "  ";

    /** More projects than that nobody reads; the explanation itself has them all. */
    private static final int MOST_NAMED = 10;

    private final Messages messages;
    private final ExplanationText assessments;
    private final FindingText findings;
    private final Words words;
    private final boolean reveal;

    /**
     * Creates a text of explanations.
     *
     * @param messages  the reader's language
     * @param reveal  whether to say scores, cut-offs, awards, who is next and what was found; false masks them
     */
    public NeedExplanationText(Messages messages, boolean reveal) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.assessments = new ExplanationText(messages, reveal);
        this.findings = new FindingText(messages, reveal);
        this.words = new Words(messages, DivisionRegistry.standard());
        this.reveal = reveal;
    }

    /**
     * Says everything about a need.
     *
     * @param explanation  the explanation
     * @return the lines: the plan's decision, the need's own place in the order of priority, then project by project the
     *     outcome, what decided it, and what would have to be known or to change
     */
    public List<String> lines(NeedExplanation explanation) {
        return lines(explanation, project -> true);
    }

    /**
     * Says what concerns some projects.
     *
     * @param explanation  the explanation
     * @param asked  which projects to say
     * @return the lines, as {@link #lines(NeedExplanation)}
     */
    public List<String> lines(NeedExplanation explanation, Predicate<ProjectExplanation> asked) {
        List<String> lines = new ArrayList<>();
        lines.add(
                say("need", explanation.getNeed().value(), explanation.getAsOf().toString()));
        lines.add(explanation
                .getReason()
                .map(reason -> say("unmet", messages.label(reason)))
                .orElseGet(() -> say("served")));
        if (!explanation.isAsPlanned()) {
            lines.add(say("changed"));
        }
        lines.add(own(explanation));
        if (!explanation.isByPriority()) {
            lines.add(say("priority.not"));
        }
        if (explanation.getProjects().isEmpty()) {
            lines.add(say("none"));
        }
        addClosedSet(explanation.getSaturated(), lines);
        explanation.getProjects().stream().filter(asked).forEach(project -> add(explanation, project, lines));
        return List.copyOf(lines);
    }

    private void addClosedSet(List<SaturatedProject> set, List<String> lines) {
        if (set.isEmpty()) {
            return;
        }
        int grants = set.stream().mapToInt(SaturatedProject::grants).sum();
        String key = grants == 0 ? "closed.none" : set.size() == 1 ? "closed.one" : "closed";
        lines.add(say(key, String.valueOf(grants), String.valueOf(set.size())));
        set.stream().limit(MOST_NAMED).forEach(each -> {
            lines.add(INDENT
                    + say("closed.project", each.project().value(), named(each), String.valueOf(each.grants()))
                    + each.cutOff()
                            .map(stop -> " " + cutOff(stop, each.share()))
                            .orElse(""));
        });
        if (set.size() > MOST_NAMED) {
            lines.add(INDENT + say("closed.more", String.valueOf(set.size() - MOST_NAMED)));
        }
    }

    private String named(SaturatedProject project) {
        return project.share()
                .map(area -> say("closed.share", project.name(), words.placeName(area)))
                .orElse(project.name());
    }

    private String own(NeedExplanation explanation) {
        return reveal
                ? say(
                        "own",
                        String.valueOf(explanation.getScore().tier()),
                        String.valueOf(explanation.getScore().points()),
                        explanation.getRegisteredOn().toString())
                : say("own.masked");
    }

    private void add(NeedExplanation explanation, ProjectExplanation project, List<String> lines) {
        lines.add(
                say("project", project.getProject().value(), project.getName(), messages.label(project.getOutcome())));
        List<String> details = new ArrayList<>();
        switch (project.getOutcome()) {
            case MATCHED, SERVED_ELSEWHERE, NOT_CHOSEN -> {
                // nothing stands against it, or nothing more can be said
            }
            case OUTRANKED -> details.addAll(outranked(explanation, project));
            case SHARE_USED_UP -> {
                details.add(say(
                        project.isEarlierServed() ? "share.earlier" : "share",
                        project.getShare().map(words::placeName).orElse("")));
                details.addAll(outranked(explanation, project));
            }
            case MONEY_SHORT ->
                details.add(say(project.isEarlierServed() ? "money.earlier" : "money", moneyLeft(project)));
            case SATURATED -> details.add(say("saturated"));
            case EXCLUDED ->
                project.getReason().ifPresent(reason -> details.add(say("reason", messages.label(reason))));
            case UNDETERMINED, INELIGIBLE -> details.addAll(assessed(project));
        }
        if (reveal) {
            project.getAward().ifPresent(award -> details.add(say("award", given(award))));
        }
        project.getCutOff().map(stop -> cutOff(stop, project.getShare())).ifPresent(details::add);
        project.getNextInLine()
                .filter(next -> reveal)
                .map(next -> next.equals(explanation.getNeed()) ? say("next.own") : say("next", next.value()))
                .ifPresent(details::add);
        details.forEach(line -> lines.add(INDENT + line));
    }

    private List<String> outranked(NeedExplanation explanation, ProjectExplanation project) {
        if (!reveal || !project.isEarlierServed()) {
            return List.of();
        }
        return project.getPointsLacking()
                .map(points -> List.of(points == 0 ? say("tied") : say("lacking", String.valueOf(points))))
                .orElseGet(() -> project.getCutOff()
                        .map(stop -> explanation.getScore().tier() - stop.tier())
                        .filter(groups -> groups > 0)
                        .map(groups -> List.of(say("earlier.group", String.valueOf(groups))))
                        .orElse(List.of()));
    }

    private String moneyLeft(ProjectExplanation project) {
        return project.getMoneyLeft()
                .filter(any -> reveal)
                .map(left -> words.amount(left.toString()))
                .orElse("***");
    }

    private List<String> assessed(ProjectExplanation project) {
        List<String> lines = new ArrayList<>();
        project.getReason().ifPresent(reason -> lines.add(say("reason", messages.label(reason))));
        project.getAssessment().finding().deciding().stream()
                .flatMap(finding -> findings.lines(finding).stream())
                .map(line -> INDENT + line)
                .forEach(lines::add);
        lines.addAll(assessments.prospects(project.getAssessment().verdict(), project.prospects()));
        return lines;
    }

    private String given(Award award) {
        return award.inKind()
                .map(service -> messages.label(service.service()) + " " + service.units() + " "
                        + messages.label(service.unit()))
                .orElseGet(() -> words.amount(award.max().toString()));
    }

    private String cutOff(CutOff stop, Optional<DivisionCode> share) {
        String reached = reveal
                ? say(
                        "cutoff",
                        String.valueOf(stop.tier()),
                        String.valueOf(stop.points()),
                        stop.registeredOn().toString())
                : "***";
        return share.map(area -> say("cutoff.share", words.placeName(area), reached))
                .orElseGet(() -> say("cutoff.project", reached));
    }

    private String say(String key, Object... arguments) {
        return messages.format("why." + key, arguments);
    }
}
