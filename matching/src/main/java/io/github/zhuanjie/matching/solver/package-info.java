/** The solvers: integers in arrays, nothing about people, projects or rules. Not exported. */
@NullMarked
package io.github.zhuanjie.matching.solver;

import org.jspecify.annotations.NullMarked;
