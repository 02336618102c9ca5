package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnmetNeedsLedgerTest {

    private final NeedCase subject = Needs.cases().get(0);
    private final NeedId need = subject.need().getId();
    private final SupplyList supply = Projects.list();
    private final UnmetNeed unmet =
            UnmetNeed.of(need, List.of(new Exclusion(supply.getProjects().get(0).getId(), UnmetReason.FACTS_MISSING)));

    @Test
    void writesWhatASpreadsheetOpensWithADoubleClick() throws IOException {
        byte[] csv = write(Locale.CHINA);

        assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(csv, StandardCharsets.UTF_8)).endsWith("\r\n").contains("需求编号");
    }

    @Test
    void writesOneRowForEachNeedInTheReadersLanguage() throws IOException {
        List<CsvRecord> rows = read(write(Locale.ENGLISH));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getFields()).startsWith("Need", "Household", "Township");
        assertThat(rows.get(1).getFields())
                .startsWith(need.value(), subject.household().getId().value())
                .contains("facts are missing", supply.getProjects().get(0).getName());
    }

    @Test
    void namesNobody() throws IOException {
        String csv = new String(write(Locale.CHINA), StandardCharsets.UTF_8);

        subject.household().getMembers().forEach(member -> {
            member.getName().ifPresent(name -> assertThat(csv).doesNotContain(name.reveal()));
            member.getResidentId().ifPresent(id -> assertThat(csv).doesNotContain(id.reveal()));
        });
    }

    @Test
    void refusesANeedWithoutItsCase() {
        UnmetNeedsLedger ledger = new UnmetNeedsLedger(DivisionRegistry.standard(), Messages.of(Locale.ENGLISH));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ledger.write(List.of(unmet), Map.of(), supply, ExportFormat.CSV, new ByteArrayOutputStream()));
    }

    @Test
    void passesOnAFailureToWrite() {
        UnmetNeedsLedger ledger = new UnmetNeedsLedger(DivisionRegistry.standard(), Messages.of(Locale.ENGLISH));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> ledger.write(List.of(unmet), Map.of(need, subject), supply, ExportFormat.CSV, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private byte[] write(Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new UnmetNeedsLedger(DivisionRegistry.standard(), Messages.of(locale))
                .write(List.of(unmet), Map.of(need, subject), supply, ExportFormat.CSV, out);
        return out.toByteArray();
    }

    private static List<CsvRecord> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }
}
