package io.github.zhuanjie.cli;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.discovery.AssistanceProposal;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.discovery.AssistanceRules;
import io.github.zhuanjie.discovery.AssistanceScreen;
import io.github.zhuanjie.discovery.AssistanceScreening;
import io.github.zhuanjie.discovery.DecidingPlace;
import io.github.zhuanjie.discovery.Outlook;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.explanation.FindingText;
import io.github.zhuanjie.fault.Severity;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads rules and households and prints a line for each proposal that a rule was asked about and that is not unlikely. */
final class ScreenRun {

    private final Terminal terminal;
    private final LocalDate day;
    private final DecidingPlace deciding;
    private final FaultLog log;
    private final RecordReader reader;
    private final FindingText facts;
    private final Map<Outlook, Integer> counts = new EnumMap<>(Outlook.class);
    private final Map<AssistanceCategory, Map<String, Integer>> withoutRule = new EnumMap<>(AssistanceCategory.class);
    private int screened;
    private int toFollow;

    ScreenRun(Terminal terminal, LocalDate day, DecidingPlace deciding) {
        this.terminal = terminal;
        this.day = day;
        this.deciding = deciding;
        this.log = new FaultLog(terminal, terminal.err());
        this.reader = new RecordReader(terminal, log, true);
        this.facts = new FindingText(terminal.messages(), false);
    }

    /**
     * Screens the households of a file. Rules are used whole or not at all, because where one is missing that of a larger
     * area would stand in for it. One that nobody can meet would say of everybody that they are not likely.
     *
     * @return 0, or 1 if there were faults
     */
    int run(Path households, Path rules) throws IOException {
        Optional<AssistanceRules> table = table(rules);
        if (table.isEmpty()) {
            terminal.tell("screen.nothing");
            return Math.max(1, log.exitCode());
        }
        AssistanceScreen screen = new AssistanceScreen(EvaluationContext.on(day), table.get(), deciding);
        FirstLines<HouseholdId> lines = new FirstLines<>(log, households);
        reader.readLines(households, Household.class, (household, line) -> {
            if (lines.isNew(household.getId(), line)) {
                screened++;
                print(screen.screen(household));
            }
        });
        terminal.tell(
                "screen.summary",
                screened,
                counts.getOrDefault(Outlook.LIKELY, 0),
                counts.getOrDefault(Outlook.CANNOT_BE_TOLD, 0),
                counts.getOrDefault(Outlook.NOT_LIKELY, 0),
                toFollow);
        tellWithoutRule();
        return log.exitCode();
    }

    private Optional<AssistanceRules> table(Path file) throws IOException {
        List<AssistanceRule> rules = new ArrayList<>();
        RuleCheck check = new RuleCheck();
        boolean isRead = reader.readLines(file, AssistanceRule.class, (rule, line) -> {
            check.check(rule, line).stream()
                    .filter(fault -> fault.severity() == Severity.ERROR)
                    .forEach(fault -> log.add(file, fault));
            rules.add(rule);
        });
        return isRead && log.errors() == 0 ? Optional.of(AssistanceRules.of(rules)) : Optional.empty();
    }

    private void print(AssistanceScreening screening) {
        toFollow += (int)
                screening.toFollow().stream().filter(former -> former.isKnown()).count();
        for (AssistanceProposal proposal : screening.proposals()) {
            counts.merge(proposal.getOutlook(), 1, Integer::sum);
            Optional<MissingFact> rule = missingRule(proposal);
            if (rule.isPresent()) {
                withoutRule
                        .computeIfAbsent(proposal.getCategory(), category -> new TreeMap<>())
                        .merge(rule.get().detail().orElse(""), 1, Integer::sum);
            } else if (proposal.getOutlook() != Outlook.NOT_LIKELY) {
                terminal.out().println(line(screening, proposal));
            }
        }
    }

    /** A rule that the table lacks is nothing that the household could mend, whatever else is not known of it. */
    private static Optional<MissingFact> missingRule(AssistanceProposal proposal) {
        return proposal.open().stream()
                .filter(fact -> fact.kind() == FactKind.LOCAL_RULE)
                .findFirst();
    }

    private void tellWithoutRule() {
        withoutRule.forEach((category, places) -> places.forEach((place, count) ->
                terminal.tell("screen.norule", terminal.messages().label(category), place, count)));
    }

    private String line(AssistanceScreening screening, AssistanceProposal proposal) {
        String separator = terminal.messages().format("explain.separator");
        return String.join(
                "\t",
                screening.household().value(),
                proposal.getPersons().stream().map(PersonId::value).collect(Collectors.joining(",")),
                terminal.messages().label(proposal.getCategory()),
                terminal.messages().label(proposal.getOutlook()),
                named(proposal.getRecipient()),
                proposal.open().stream().map(this::told).collect(Collectors.joining(separator)));
    }

    private String told(MissingFact fact) {
        return Terminal.printable(facts.fact(fact));
    }

    private String named(DivisionCode place) {
        String name = DivisionRegistry.standard().fullNameOf(place);
        return terminal.messages().format("words.place", name, place.toString());
    }
}
