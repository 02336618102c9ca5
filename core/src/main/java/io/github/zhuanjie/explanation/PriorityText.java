package io.github.zhuanjie.explanation;

import io.github.zhuanjie.priority.PriorityContribution;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScore;
import io.github.zhuanjie.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says how a need's place in the order of priority comes about, so that a clerk can tell a family its own points. For people
 * to read; programs read {@link PriorityScore}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PriorityText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final boolean reveal;

    /**
     * Creates a text of scores.
     *
     * @param messages  the reader's language
     * @param reveal  whether to say group and points, which tell of the person and household; false masks them
     */
    public PriorityText(Messages messages, boolean reveal) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.reveal = reveal;
    }

    /**
     * Says everything about a score.
     *
     * @param policy  the policy that was scored by
     * @param score  the score
     * @return the lines: the policy, the group where it has several, the points, what each factor gave, and what is not known
     * @throws IllegalArgumentException if the policy has another number of tiers than the score says
     */
    public List<String> lines(PriorityPolicy policy, PriorityScore score) {
        if (policy.getTiers().size() != score.tiers()) {
            throw new IllegalArgumentException("score must be by this policy");
        }
        List<String> lines = new ArrayList<>();
        lines.add(say("policy", policy.titleFor(messages.getLocale()), policy.getVersion()));
        if (!reveal) {
            lines.add(say("masked"));
            return List.copyOf(lines);
        }
        if (score.tiers() > 0) {
            lines.add(tier(policy, score));
            lines.add(say("tier.order"));
        }
        lines.add(say("points", String.valueOf(score.points())));
        score.contributions().forEach(contribution -> lines.add(INDENT + contribution(contribution)));
        lines.addAll(unknown(score));
        return List.copyOf(lines);
    }

    private String tier(PriorityPolicy policy, PriorityScore score) {
        String number = String.valueOf(score.tier());
        String groups = String.valueOf(score.tiers() + 1);
        return score.tier() > score.tiers()
                ? say("tier.rest", number, groups)
                : say(
                        "tier",
                        number,
                        groups,
                        policy.getTiers().get(score.tier() - 1).title());
    }

    private String contribution(PriorityContribution contribution) {
        return say("contribution", messages.label(contribution.factor()), String.valueOf(contribution.points()));
    }

    private List<String> unknown(PriorityScore score) {
        if (score.unknown().isEmpty()) {
            return List.of();
        }
        String factors = score.unknown().stream()
                .map(messages::label)
                .collect(Collectors.joining(messages.format("words.list")));
        return List.of(say("unknown", factors), say("unknown.note"));
    }

    private String say(String key, Object... arguments) {
        return messages.format("priority." + key, arguments);
    }
}
