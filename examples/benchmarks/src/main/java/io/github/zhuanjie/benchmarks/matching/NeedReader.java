package io.github.zhuanjie.benchmarks.matching;

import java.util.SplittableRandom;

/**
 * One need after another of a {@link MatchingInstance}, with its candidates. Reading a need again gives the same.
 *
 * <p>Not thread-safe; any number of readers can read one instance.
 */
public final class NeedReader {

    private static final long BETWEEN_SEEDS = 0x9E3779B97F4A7C15L;
    private static final long BETWEEN_NEEDS = 0xD1B54A32D192ED03L;
    private static final int HARDSHIP = 600;
    private static final int CHANCE = 200;
    private static final int FEN = 100;
    private static final int MOST = 64;

    private final MatchingInstance instance;
    private final CandidateDraw candidates;
    private final int[] benefit = new int[MOST];
    private int county;
    private int priority;
    private int amount;

    NeedReader(MatchingInstance instance) {
        this.instance = instance;
        this.candidates = new CandidateDraw(instance.pools());
    }

    static SplittableRandom randomOf(long seed, int need) {
        return new SplittableRandom(seed * BETWEEN_SEEDS + need * BETWEEN_NEEDS + 1);
    }

    /**
     * Reads a need; what was read before is gone.
     *
     * @param need  the need's position
     */
    public void read(int need) {
        SplittableRandom random = randomOf(instance.spec().seed(), need);
        county = instance.region().county(random);
        int category = Draws.category(random);
        candidates.draw(random, county, category, Draws.degree(random));
        int tier = Draws.tier(random);
        int hardship = random.nextInt(HARDSHIP);
        priority = tier * HARDSHIP + hardship;
        BenefitMode mode = instance.spec().mode();
        double factor = instance.changes().benefitFactor(need);
        for (int at = 0; at < candidates.size(); at++) {
            int fit = instance.drawnProjects().fit(candidates.project(at)) + random.nextInt(CHANCE);
            benefit[at] = (int) (factor * (tier * (mode.hardship(hardship) + mode.fit(fit)) + 1));
        }
        amount = Draws.amount(random);
    }

    /** Where the need is. */
    int county() {
        return county;
    }

    /**
     * Returns how many projects may serve the need.
     *
     * @return the number
     */
    public int size() {
        return candidates.size();
    }

    /**
     * Returns a project that may serve the need.
     *
     * @param at  which, from 0 on; later ones have higher positions
     * @return the project's position
     */
    public int project(int at) {
        return candidates.project(at);
    }

    /**
     * Returns what it is worth that the project serves the need.
     *
     * @param at  which project
     * @return the benefit, at least zero
     */
    public int benefit(int at) {
        return benefit[at];
    }

    /**
     * Returns what the project would spend on the need: the need's amount, or less where the project has a limit.
     *
     * @param at  which project
     * @return the sum in fen
     */
    public long costFen(int at) {
        return (long) FEN * Math.min(amount, instance.drawnProjects().limit(candidates.project(at)));
    }

    /**
     * Returns how much the need matters, apart from what serves it: its tier, and within it its hardship.
     *
     * @return the points, higher first
     */
    public int priority() {
        return priority;
    }
}
