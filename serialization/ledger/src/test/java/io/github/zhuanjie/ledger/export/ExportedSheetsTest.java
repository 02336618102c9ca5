package io.github.zhuanjie.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Sensitive;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Referrals;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every file that is written, and what single ones may tell. */
class ExportedSheetsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            names = {"XLSX", "XLS"})
    void nothingIsAFormula(ExportFormat format) throws IOException {
        for (Locale language : LANGUAGES) {
            for (Map.Entry<String, ExportSamples.Sample> sample :
                    ExportSamples.all(language).entrySet()) {
                try (Workbook workbook = WorkbookFactory.create(
                        new ByteArrayInputStream(sample.getValue().bytes(format)))) {
                    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell ->
                            assertThat(cell.getCellType()).as(sample.getKey()).isNotEqualTo(CellType.FORMULA))));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void everyFileIsTheSameTwice(ExportFormat format) throws IOException {
        for (Map.Entry<String, ExportSamples.Sample> sample :
                ExportSamples.all(Locale.SIMPLIFIED_CHINESE).entrySet()) {
            assertThat(sample.getValue().bytes(format))
                    .as(sample.getKey())
                    .isEqualTo(sample.getValue().bytes(format));
        }
    }

    @Test
    void aReferralFormCarriesWhatTheConsentCoversAndNothingElse() throws IOException {
        String name =
                Referrals.subject().person().getName().map(PersonName::reveal).orElseThrow();
        String number = Referrals.subject()
                .person()
                .getResidentId()
                .map(ResidentId::reveal)
                .orElseThrow();

        assertThat(referral(EnumSet.allOf(DataKind.class))).contains(name, number, "5000.00");
        assertThat(referral(EnumSet.of(DataKind.NAME))).contains(name).doesNotContain(number, "5000.00");
        assertThat(referral(EnumSet.noneOf(DataKind.class))).doesNotContain(name, number, "5000.00");
    }

    private static String referral(Set<DataKind> kinds) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReferralForm(DivisionRegistry.standard(), Messages.of(Locale.CHINA))
                .write(ExportSamples.paper(kinds), ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aReplyTellsWhatWasGiven() throws IOException {
        String reply = csv("reply");

        assertThat(reply).contains("■受理", "■资金    □实物", "元");
    }

    @Test
    void aPublicityListShowsSixColumnsAndMasksOnDemand() throws IOException {
        PublicityList list = ExportSamples.publicity();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PublicityTable(DivisionRegistry.standard(), Messages.of(Locale.CHINA))
                .write(list.masked(), "", ExportFormat.CSV, out);

        assertThat(csv("publicity")).startsWith("\uFEFF序号,姓名,村(社区),救助类型,救助人数,是否近亲属备案\r\n");
        assertThat(list.getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(out.toString(StandardCharsets.UTF_8))
                        .doesNotContain(entry.getName().orElseThrow().reveal())
                        .contains(entry.getMaskedName().value()));
    }

    @Test
    void aMaskedRosterHoldsNoNumberAndNoWholeName() throws IOException {
        String masked = csv("households-masked");

        Households.all().stream()
                .flatMap(household -> household.getMembers().stream())
                .forEach(member -> {
                    assertAbsent(masked, member.getName());
                    assertAbsent(masked, member.getResidentId());
                    assertAbsent(masked, member.getPhone());
                });
    }

    private static void assertAbsent(String text, Optional<? extends Sensitive> secret) {
        secret.ifPresent(value -> assertThat(text).doesNotContain(value.reveal()));
    }

    @Test
    void aSummaryHasATotalAsTheReportSays() throws IOException {
        assertThat(csv("summary")).contains("合计,14,12,12");
    }

    private static String csv(String sample) throws IOException {
        byte[] bytes = ExportSamples.all(Locale.CHINA).get(sample).bytes(ExportFormat.CSV);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
