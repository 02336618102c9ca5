package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.ledger.Ledgers.Book;
import io.github.zhuanjie.ledger.Ledgers.Format;
import io.github.zhuanjie.ledger.Ledgers.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The same households come out of a roster however it is laid out: cells merged or repeated, in one list or in several. */
class ListShapesPropertyTest {

    private static final List<String> HEADER = List.of("户主姓名", "身份证号", "村", "救助类别", "户月保障金额", "保障起始年月");
    private static final List<Integer> MERGED = List.of(2, 3, 5);

    @Provide
    Arbitrary<List<List<String>>> rosters() {
        Arbitrary<List<String>> said = Combinators.combine(
                        Arbitraries.of("长江村", "三将村", "真州镇长江村"),
                        Arbitraries.of("低保", "特困", "低保边缘家庭"),
                        Arbitraries.of("2024-01", "2023年5月"))
                .as(List::of);
        return said.list().ofMinSize(1).ofMaxSize(9).map(ListShapesPropertyTest::rows);
    }

    private static List<List<String>> rows(List<List<String>> said) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> words : said) {
            int serial = rows.size() + 1;
            rows.add(List.of(
                    "赵某",
                    Ledgers.number(serial),
                    words.get(0),
                    words.get(1),
                    Integer.toString(100 * serial),
                    words.get(2)));
        }
        return rows;
    }

    private static List<Household> read(Book book, Format format) throws IOException {
        Path folder = Files.createTempDirectory("shapes");
        Path file = book.save(folder, format);
        try {
            Reading<Household> read = Ledgers.households(file);
            assertThat(read.faults()).noneMatch(CellFault::isError);
            return read.records();
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static Book plain(List<List<String>> rows, Format format) {
        Book book = new Book(format).row(HEADER.toArray());
        rows.forEach(row -> book.row(row.toArray()));
        return book;
    }

    private static Book merged(List<List<String>> rows, Format format) {
        Book book = new Book(format).row(HEADER.toArray());
        for (int i = 0; i < rows.size(); i++) {
            Object[] cells = rows.get(i).toArray();
            for (int column : MERGED) {
                if (i > 0 && rows.get(i - 1).get(column).equals(rows.get(i).get(column))) {
                    cells[column] = null;
                }
            }
            book.row(cells);
        }
        for (int column : MERGED) {
            int begin = 0;
            for (int i = 1; i <= rows.size(); i++) {
                if (i == rows.size()
                        || !rows.get(i).get(column).equals(rows.get(begin).get(column))) {
                    if (i - begin > 1) {
                        String letter = Character.toString('A' + column);
                        book.merge(letter + (begin + 2) + ":" + letter + (i + 1));
                    }
                    begin = i;
                }
            }
        }
        return book;
    }

    private static Book beside(List<List<String>> rows, int lists, Format format) {
        List<Object> header = new ArrayList<>();
        for (int i = 0; i < lists; i++) {
            header.addAll(HEADER);
        }
        Book book = new Book(format).row(header.toArray());
        int height = (rows.size() + lists - 1) / lists;
        for (int i = 0; i < height; i++) {
            Object[] cells = new Object[lists * HEADER.size()];
            for (int list = 0; list < lists; list++) {
                int index = list * height + i;
                if (index < rows.size()) {
                    Object[] own = rows.get(index).toArray();
                    System.arraycopy(own, 0, cells, list * HEADER.size(), own.length);
                }
            }
            book.row(cells);
        }
        return book;
    }

    @Property(tries = 20)
    void cellsMergedDownwardsSayWhatRepeatedOnesDo(@ForAll("rosters") List<List<String>> rows) throws IOException {
        for (Format format : List.of(Format.XLSX, Format.XLS)) {
            assertThat(read(merged(rows, format), format)).isEqualTo(read(plain(rows, format), format));
        }
    }

    @Property(tries = 20)
    void listsSideBySideHoldWhatOneDoes(@ForAll("rosters") List<List<String>> rows) throws IOException {
        for (Format format : Arrays.asList(Format.values())) {
            List<Household> one = read(plain(rows, format), format);

            assertThat(read(beside(rows, 2, format), format)).containsExactlyInAnyOrderElementsOf(one);
            assertThat(read(beside(rows, 3, format), format)).containsExactlyInAnyOrderElementsOf(one);
        }
    }
}
