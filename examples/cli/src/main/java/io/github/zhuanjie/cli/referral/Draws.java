package io.github.zhuanjie.cli.referral;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/**
 * Random choices that come out the same on every Java runtime: the algorithm of {@link Random} is part of its
 * specification.
 */
final class Draws {

    private static final int WHOLE = 100;
    private static final int SALT_BYTES = 16;

    private final Random random;

    Draws(long seed, String subject) {
        this.random = new Random(seed ^ ((long) subject.hashCode() << Integer.SIZE));
    }

    /** Tells whether something happens that does so in a number of cases out of a hundred. */
    boolean happens(int percent) {
        return random.nextInt(WHOLE) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String salt() {
        byte[] bytes = new byte[SALT_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
