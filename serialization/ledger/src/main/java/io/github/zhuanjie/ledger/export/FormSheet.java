package io.github.zhuanjie.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A sheet with a form: its parts one below the other on one page. */
final class FormSheet {

    private static final int LABEL_WIDTH = 5;
    private static final double LINE = 32;
    private static final double HEADING = 42;
    private static final double CUT = 30;

    private final SheetFile file;
    private final Form form;
    private int last;

    FormSheet(SheetFile file, Form form) {
        this.file = file;
        this.form = form;
    }

    void write(String tab) throws IOException {
        List<Integer> widths = new ArrayList<>(List.of(labelWidth()));
        widths.addAll(form.getWidths());
        file.begin(SheetPage.builder()
                .name(tab)
                .widths(widths)
                .portrait(true)
                .onePage(true)
                .build());
        for (FormPart part : form.getParts()) {
            write(part);
        }
        file.end(List.of(), List.of());
    }

    private void write(FormPart part) throws IOException {
        if (part instanceof FormPart.Heading heading) {
            line(heading.text(), Role.TITLE, HEADING);
        } else if (part instanceof FormPart.Remark remark) {
            line(remark.text(), Role.FOOTER, TextWidth.lines(remark.text(), width()) * TableSheet.LINE + 3);
        } else if (part instanceof FormPart.Cut cut) {
            line(cut.text(), Role.CUT, CUT);
        } else if (part instanceof FormPart.Block block) {
            write(block);
        }
    }

    /** Chinese labels are broken into lines of two characters, words in Latin script are not broken. */
    private int labelWidth() {
        return form.getParts().stream()
                .filter(FormPart.Block.class::isInstance)
                .mapToInt(part -> TextWidth.longestWord(((FormPart.Block) part).label()) + 2)
                .reduce(LABEL_WIDTH, Math::max);
    }

    private int width() {
        return labelWidth()
                + form.getWidths().stream().mapToInt(Integer::intValue).sum();
    }

    private void line(String text, Role role, double height) throws IOException {
        SheetCell cell = SheetCell.text(text, role, form.getWidths().size() + 1);
        file.row(new SheetRow(++last, height, List.of(cell)));
    }

    private void write(FormPart.Block block) throws IOException {
        int down = block.lines().size();
        for (int i = 0; i < down; i++) {
            List<SheetCell> cells = new ArrayList<>();
            SheetCell label = SheetCell.text(i == 0 ? block.label() : "", Role.LABEL, 1);
            cells.add(new SheetCell(label.value(), label.look(), 1, i == 0 ? down : 1));
            for (FormField field : block.lines().get(i)) {
                cells.add(SheetCell.text(field.text(), field.label() ? Role.LABEL : Role.FIELD, field.across()));
            }
            file.row(new SheetRow(++last, height(block.lines().get(i)), cells));
        }
    }

    /** Returns a height that the fullest box of a line fits in. */
    private double height(List<FormField> fields) {
        int column = 0;
        int lines = 1;
        for (FormField field : fields) {
            int end = Math.min(form.getWidths().size(), column + field.across());
            int room = form.getWidths().subList(column, end).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            lines = Math.max(lines, TextWidth.lines(field.text(), room - (field.label() ? 1 : 2)));
            column = end;
        }
        return Math.max(LINE, lines * TableSheet.LINE + 6);
    }
}
