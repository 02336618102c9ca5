package io.github.zhuanjie.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be explained, by identifiers as they were typed.
 *
 * @param household  the household
 * @param project  the project
 * @param need  one of the household's needs; empty for all of them
 * @param plan  a plan that is to be explained, too
 */
record ExplainQuestion(String household, String project, Optional<String> need, Optional<Path> plan) {}
