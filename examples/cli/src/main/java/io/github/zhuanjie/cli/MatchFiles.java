package io.github.zhuanjie.cli;

import java.nio.file.Path;

/** The three files that are matched. */
record MatchFiles(Path households, Path needs, Path supply) {}
