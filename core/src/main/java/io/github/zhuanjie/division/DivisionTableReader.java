package io.github.zhuanjie.division;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a table of divisions, telling every line that cannot be used. */
final class DivisionTableReader {

    private static final String ROW = "DIVISION_ROW";

    private final List<Division> current = new ArrayList<>();
    private final List<Division> abolished = new ArrayList<>();
    private final Set<DivisionCode> seen = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Outcome<DivisionRegistry> read(Reader table) throws IOException {
        BufferedReader lines = new BufferedReader(table);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            boolean heading = number == 1 && line.replace("\uFEFF", "").startsWith("code,");
            if (!heading && !line.isEmpty()) {
                readRow(line.split(",", -1), Location.ofLine(number));
            }
        }
        if (!faults.isEmpty()) {
            return Outcome.failed(faults);
        }
        return Outcome.of(DivisionRegistry.of(current, abolished));
    }

    private void readRow(String[] cells, Location at) {
        boolean gone = cells.length == 3 && cells[2].equals(DivisionStatus.ABOLISHED.getCode());
        boolean here = cells.length == 2 || cells.length == 3 && cells[2].equals(DivisionStatus.CURRENT.getCode());
        if (!gone && !here || cells[1].isBlank() || cells[1].indexOf('"') >= 0) {
            faults.add(Fault.error(ROW, at));
            return;
        }
        try {
            DivisionCode code = DivisionCode.normalize(cells[0]).value();
            if (seen.add(code)) {
                (gone ? abolished : current).add(new Division(code, cells[1]));
            } else {
                faults.add(Fault.error("DIVISION_DUPLICATE", at));
            }
        } catch (InvalidValueException e) {
            faults.add(Fault.error(e.getCode(), at));
        }
    }
}
