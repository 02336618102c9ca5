package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTest {

    @Test
    void noCellShowsItsContent() {
        LocalDateTime moment = LocalDateTime.of(1901, 2, 3, 4, 5);
        List<Cell> cells = List.of(
                new Cell.Text("张三"),
                new Cell.Number(17, "17", Optional.of(moment)),
                new Cell.Logical(true),
                new Cell.Formula(new Cell.Text("张三")),
                new Cell.ErrorCell(),
                Cell.BLANK);
        assertThat(cells.toString() + new Row(3, true, cells))
                .doesNotContain("张三", "17", "1901", "true")
                .contains("Row(3, 6 cells)");
    }

    @Test
    void whatMakesNoCellIsRefused() {
        assertThatThrownBy(() -> new Cell.Text("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell.Number(Double.NaN, "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell.Formula(new Cell.Formula(Cell.BLANK)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowIsBlankBeyondItsLastCell() {
        Row row = new Row(1, false, List.of(new Cell.Logical(true)));
        assertThat(row.cell(1)).isEqualTo(new Cell.Logical(true));
        assertThat(row.cell(2)).isEqualTo(Cell.BLANK);
        assertThatThrownBy(() -> row.cell(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Row(0, false, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRegionHoldsItsCorners() {
        MergedRegion region = new MergedRegion(2, 3, 4, 5);
        assertThat(region.contains(2, 3)).isTrue();
        assertThat(region.contains(4, 5)).isTrue();
        assertThat(region.contains(1, 3)).isFalse();
        assertThat(region.contains(5, 3)).isFalse();
        assertThat(region.contains(2, 2)).isFalse();
        assertThat(region.contains(2, 6)).isFalse();
        assertThatThrownBy(() -> new MergedRegion(2, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MergedRegion(1, 2, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MergedRegion(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MergedRegion(1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
