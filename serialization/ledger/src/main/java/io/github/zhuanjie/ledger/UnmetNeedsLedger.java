package io.github.zhuanjie.ledger;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The list of unmet needs as a table for the office (article five of 苏民助〔2024〕4号: state the needs that resources do
 * not reach yet).
 *
 * <p>It names needs and households by local identifiers only; names and numbers stay in the office's own system.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnmetNeedsLedger {

    private static final String BUNDLE = "io.github.zhuanjie.ledger.headers";
    private static final List<String> COLUMNS = List.of(
            "need", "household", "township", "village", "kind", "urgency", "registeredOn", "gap", "reason", "project");

    private final DivisionRegistry divisions;
    private final Messages messages;
    private final ResourceBundle headers;

    /**
     * Creates a ledger.
     *
     * @param divisions  the names of divisions
     * @param messages  the reader's language
     */
    public UnmetNeedsLedger(DivisionRegistry divisions, Messages messages) {
        this.divisions = divisions;
        this.messages = messages;
        this.headers = ResourceBundle.getBundle(BUNDLE, messages.getLocale());
    }

    /**
     * Writes the list as CSV: UTF-8 with a byte order mark, CRLF, text cells inert. Closes the stream.
     *
     * @param unmet  the unmet needs, written in this order
     * @param cases  the cases by need; must hold every unmet need
     * @param supply  the supply list, for the names of projects
     * @param out  where to write
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if a case is missing
     */
    public void writeCsv(Collection<UnmetNeed> unmet, Map<NeedId, NeedCase> cases, SupplyList supply, OutputStream out)
            throws IOException {
        Map<ProjectId, String> names = new HashMap<>();
        supply.getProjects().forEach(project -> names.put(project.getId(), project.getName()));
        try (CsvLedger csv =
                CsvLedger.open(out, COLUMNS.stream().map(headers::getString).toList())) {
            for (UnmetNeed need : unmet) {
                NeedCase subject = cases.get(need.need());
                if (subject == null) {
                    throw new IllegalArgumentException("cases must hold every unmet need");
                }
                csv.row(row(need, subject, names));
            }
        }
    }

    private List<String> row(UnmetNeed unmet, NeedCase subject, Map<ProjectId, String> names) {
        DivisionCode residence = subject.household().getResidence();
        Stream<String> place = Stream.of(DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE)
                .map(level -> residence.atLevel(level).map(divisions::nameOf).orElse(""));
        Stream<String> rest = Stream.of(
                messages.label(subject.need().getKind()),
                messages.label(subject.need().getUrgency()),
                subject.need().getRegisteredOn().toString(),
                subject.need().getGap().toOptional().map(Yuan::toString).orElse(""),
                messages.label(unmet.reason()),
                nearestProject(unmet, names));
        Stream<String> ids =
                Stream.of(unmet.need().value(), subject.household().getId().value());
        return Stream.of(ids, place, rest).flatMap(cells -> cells).toList();
    }

    private static String nearestProject(UnmetNeed unmet, Map<ProjectId, String> names) {
        return unmet.exclusions().isEmpty()
                ? ""
                : names.getOrDefault(unmet.exclusions().get(0).project(), "");
    }
}
