package io.github.zhuanjie.screening;

import java.util.List;

/** One project or criterion: the rows that it concerns and what it asks of them. */
record Target(int index, List<RowRange> rows, Node node) {}
