package io.github.zhuanjie.report;

import io.github.zhuanjie.need.NeedCase;

/** One need: its priority, what became of it, and for how many days it has waited. */
record FairnessEntry(NeedCase subject, int priority, boolean eligible, boolean served, int waited) {}
