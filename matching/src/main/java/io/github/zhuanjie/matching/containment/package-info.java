/** What is done with whatever code of others throws. Not exported. */
@NullMarked
package io.github.zhuanjie.matching.containment;

import org.jspecify.annotations.NullMarked;
