/** Referrals on the command line: drafts, what became of them in the simulation, and the history of one. */
@NullMarked
package io.github.zhuanjie.cli.referral;

import org.jspecify.annotations.NullMarked;
