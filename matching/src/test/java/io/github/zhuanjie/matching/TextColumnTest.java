package io.github.zhuanjie.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TextColumnTest {

    private static TextColumn column(List<String> texts) {
        TextColumn.Builder builder = new TextColumn.Builder();
        texts.forEach(builder::add);
        return builder.build();
    }

    private static List<String> texts(TextColumn column) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < column.size(); at++) {
            texts.add(column.get(at));
        }
        return texts;
    }

    private static List<String> drawn(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String digits = Integer.toString(random.nextInt(count));
            texts.add(random.nextInt(9) == 0 ? "" : (random.nextBoolean() ? "N-" : "n_.") + digits);
        }
        return texts;
    }

    private static List<String> reversed(List<String> texts) {
        List<String> reversed = new ArrayList<>(texts);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void keepsTextsInOrder() {
        List<String> texts = drawn(1, 1_000);
        assertThat(texts(column(texts))).isEqualTo(texts);
        assertThat(column(List.of()).size()).isZero();
        assertThat(column(List.of()).anyText()).isFalse();
        assertThat(column(List.of("", "")).anyText()).isFalse();
        assertThat(column(List.of("", "a")).anyText()).isTrue();
        assertThat(column(List.of("", "a")).isEmpty(0)).isTrue();
        assertThat(column(List.of("", "a")).isEmpty(1)).isFalse();
    }

    @Test
    void comparesAsStringsDo() {
        List<String> texts = drawn(2, 60);
        TextColumn column = column(texts);
        TextColumn other = column(texts.subList(30, 60));
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < 30; j++) {
                String one = texts.get(i);
                String two = texts.get(30 + j);
                assertThat(Integer.signum(column.compare(i, other, j))).isEqualTo(Integer.signum(one.compareTo(two)));
                assertThat(column.isSame(i, other, j)).isEqualTo(one.equals(two));
                if (one.equals(two)) {
                    assertThat(column.hash(i)).isEqualTo(other.hash(j));
                }
            }
        }
    }

    @Test
    void copiesRangesAndOrders() {
        List<String> texts = drawn(3, 200);
        TextColumn column = column(texts);
        TextColumn.Builder parts = new TextColumn.Builder();
        parts.addAll(column, 50, 200);
        parts.addAll(column, 7, 7);
        parts.add("between");
        parts.addAll(column, 0, 50);
        List<String> expected = new ArrayList<>(texts.subList(50, 200));
        expected.add("between");
        expected.addAll(texts.subList(0, 50));
        TextColumn built = parts.build();
        assertThat(texts(built)).isEqualTo(expected);
        int[] order = new int[expected.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = order.length - 1 - i;
        }
        assertThat(texts(built.arranged(order))).isEqualTo(reversed(expected));
        assertThat(built.arranged(order).arranged(order)).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(built).isNotEqualTo(column).isNotEqualTo(built.arranged(order));
    }

    @Test
    void aBuiltColumnStaysAsItIs() {
        TextColumn.Builder builder = new TextColumn.Builder();
        builder.add("a");
        TextColumn first = builder.build();
        builder.add("b");
        assertThat(texts(first)).containsExactly("a");
        assertThat(texts(builder.build())).containsExactly("a", "b");
    }

    @Test
    void anIndexFindsTheFirstOfEqualTexts() {
        for (int count : new int[] {0, 1, 2, 15, 16, 17, 500}) {
            List<String> texts = drawn(count, count);
            TextColumn column = column(texts);
            TextIndex index = new TextIndex(column);
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < count; i++) {
                first.putIfAbsent(texts.get(i), i);
            }
            for (int i = 0; i < count; i++) {
                assertThat(index.find(column, i)).isEqualTo(first.get(texts.get(i)));
                assertThat(index.find(texts.get(i))).isEqualTo(first.get(texts.get(i)));
            }
            assertThat(index.find("not there")).isEqualTo(TextIndex.NONE);
        }
    }
}
