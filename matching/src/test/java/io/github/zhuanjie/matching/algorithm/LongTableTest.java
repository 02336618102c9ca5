package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTableTest {

    @Test
    void whatWasNotAddedIsZero() {
        LongTable table = new LongTable();
        assertThat(table.get(0)).isZero();
        assertThat(table.get(Long.MAX_VALUE)).isZero();
    }

    @Test
    void whatIsAddedAddsUp() {
        LongTable table = new LongTable();
        table.add(7, 2);
        table.add(8, 5);
        table.add(7, 40);
        assertThat(table.get(7)).isEqualTo(42);
        assertThat(table.get(8)).isEqualTo(5);
        assertThat(table.get(9)).isZero();
    }

    @Test
    void manyNumbersKeepApartWhileTheTableGrows() {
        LongTable table = new LongTable();
        int many = 10_000;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < many; i++) {
                table.add((long) i << 33 | i % 3, i);
            }
        }
        for (int i = 0; i < many; i++) {
            assertThat(table.get((long) i << 33 | i % 3)).isEqualTo(2 * i);
            assertThat(table.get((long) i << 33 | 4)).isZero();
        }
    }
}
