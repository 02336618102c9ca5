package io.github.zhuanjie.cli.referral;

import io.github.zhuanjie.money.Yuan;
import java.util.Collection;
import java.util.Optional;

/**
 * The gaps of needs, added up where they are known before and after.
 *
 * @param registered  the sum that was missing
 * @param left  the sum that is still missing
 * @param closed  how many needs lack nothing any more, though they did
 * @param smaller  how many lack less
 * @param same  how many lack what they lacked; those that lacked no money are among them
 * @param unknown  how many of which it is not known
 */
public record GapTally(Yuan registered, Yuan left, int closed, int smaller, int same, int unknown) {

    private static final GapTally NONE = new GapTally(Yuan.ZERO, Yuan.ZERO, 0, 0, 0, 0);

    /**
     * Adds up gaps.
     *
     * @param gaps  the gaps, one for each need
     * @return the tally
     */
    public static GapTally of(Collection<NeedGap> gaps) {
        GapTally tally = NONE;
        for (NeedGap gap : gaps) {
            tally = tally.with(gap);
        }
        return tally;
    }

    private GapTally with(NeedGap gap) {
        Optional<Yuan> before = gap.registered().toOptional();
        Optional<Yuan> after = gap.left().toOptional();
        if (before.isEmpty() || after.isEmpty()) {
            return new GapTally(registered, left, closed, smaller, same, unknown + 1);
        }
        boolean unchanged = before.equals(after);
        boolean nothing = after.get().equals(Yuan.ZERO);
        return new GapTally(
                registered.plus(before.get()),
                left.plus(after.get()),
                closed + (!unchanged && nothing ? 1 : 0),
                smaller + (!unchanged && !nothing ? 1 : 0),
                same + (unchanged ? 1 : 0),
                unknown);
    }

    /**
     * Returns by how much the gaps became smaller.
     *
     * @return the sum of what was covered
     */
    public Yuan covered() {
        return registered.minus(left);
    }
}
