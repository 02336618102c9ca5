package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.identity.ProjectId;
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

    private static final String BUNDLE = "io.github.zhuanjie.ledger.export.headers";
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
     * Writes the list.
     *
     * @param unmet  the unmet needs, written in this order
     * @param cases  the cases by need; must hold every unmet need
     * @param supply  the supply list, for the names of projects
     * @param format  the kind of file
     * @param out  where to write; closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if a case is missing
     */
    public void write(
            Collection<UnmetNeed> unmet,
            Map<NeedId, NeedCase> cases,
            SupplyList supply,
            ExportFormat format,
            OutputStream out)
            throws IOException {
        Map<ProjectId, String> names = new HashMap<>();
        supply.getProjects().forEach(project -> names.put(project.getId(), project.getName()));
        try (TableWriter writer = TableWriter.open(format, messages.getLocale(), out)) {
            writer.begin(table());
            for (UnmetNeed need : unmet) {
                NeedCase subject = cases.get(need.need());
                if (subject == null) {
                    throw new IllegalArgumentException("cases must hold every unmet need");
                }
                writer.row(row(need, subject, names));
            }
        }
    }

    private Table table() {
        String title = SheetWords.of(messages.getLocale()).get("unmet.title");
        return Table.builder()
                .name(title)
                .addTitles(title)
                .columns(COLUMNS.stream().map(this::column).toList())
                .build();
    }

    private TableColumn column(String key) {
        TableColumn.Builder column = TableColumn.builder().header(headers.getString(key));
        return switch (key) {
            case "registeredOn" -> column.format(CellFormat.DAY).build();
            case "gap" -> column.format(CellFormat.MONEY).build();
            case "reason", "project" -> column.width(24).build();
            default -> column.width(14).build();
        };
    }

    private List<TableCell> row(UnmetNeed unmet, NeedCase subject, Map<ProjectId, String> names) {
        DivisionCode residence = subject.household().getResidence();
        Stream<TableCell> place = Stream.of(DivisionLevel.TOWNSHIP, DivisionLevel.VILLAGE)
                .map(level -> TableCell.text(residence.atLevel(level).map(divisions::nameOf)));
        Stream<TableCell> rest = Stream.of(
                TableCell.text(messages.label(subject.need().getKind())),
                TableCell.text(messages.label(subject.need().getUrgency())),
                new TableCell.Day(subject.need().getRegisteredOn()),
                TableCell.money(subject.need().getGap().toOptional()),
                TableCell.text(messages.label(unmet.reason())),
                TableCell.text(nearestProject(unmet, names)));
        Stream<TableCell> ids = Stream.of(
                TableCell.text(unmet.need().value()),
                TableCell.text(subject.household().getId().value()));
        return Stream.of(ids, place, rest).flatMap(cells -> cells).toList();
    }

    private static String nearestProject(UnmetNeed unmet, Map<ProjectId, String> names) {
        return unmet.exclusions().isEmpty()
                ? ""
                : names.getOrDefault(unmet.exclusions().get(0).project(), "");
    }
}
