package io.github.zhuanjie.benchmarks.matching;

import java.util.SplittableRandom;

/**
 * A made-up matching problem of a province: needs of eight categories in 95 counties, projects that reach a county, a
 * prefecture or all of it, and for each need the projects that may serve it.
 *
 * <p>It is a function of its {@link InstanceSpec}. Each need has random numbers of its own, so that needs can be read in
 * any order, by any number of threads, and again: nothing of them is stored, and what a solver takes in memory is the
 * solver's alone.
 *
 * <p>Where the description of these problems leaves a freedom, this is what was chosen: random numbers are drawn in the
 * order in which the fields are described; a candidate that is missing nearby is looked for in the prefecture, the
 * county and then in the next four prefectures, each time from a random start; a need's priority is its tier and within
 * it its hardship; amounts are drawn last, so that they change nothing else; the mean that budgets come from is that of
 * all pairs.
 *
 * <p>An earlier generator of the same description had, with seed 1, 81,999 pairs at S, 1,171,454 at M, 3,769,505 at K,
 * 11,997,299 at L and 35,989,979 at XL. This one has 80,928, 1,170,844, 3,775,738, 11,999,897 and 35,990,005. The
 * difference comes from how far missing candidates are looked for: with none of the other prefectures S has 56,760
 * pairs, with all twelve 104,256, while XL, where next to nothing is missing, stays as it is within 0.02 %.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchingInstance {

    private static final int FEN = 100;
    private static final int LEAST_BUDGET = 1_000;
    private static final double FUNDED = 0.9;

    private final InstanceSpec spec;
    private final Region region;
    private final DrawnProjects projects;
    private final CandidatePools pools;
    private final Changes changes;

    private MatchingInstance(InstanceSpec spec) {
        SplittableRandom random = new SplittableRandom(spec.seed());
        this.spec = spec;
        this.region = new Region(random);
        this.projects = new DrawnProjects(spec, region, random);
        this.pools = new CandidatePools(projects);
        this.changes = Changes.none();
    }

    private MatchingInstance(MatchingInstance from, Changes changes) {
        this.spec = from.spec;
        this.region = from.region;
        this.projects = from.projects;
        this.pools = from.pools;
        this.changes = changes;
    }

    /**
     * Obtains an instance.
     *
     * @param spec  which one
     * @return the instance
     */
    public static MatchingInstance of(InstanceSpec spec) {
        return new MatchingInstance(spec);
    }

    /**
     * Obtains the same problem some days later: of a thousand needs one has benefits from half to one and a half of what
     * they were, and of a thousand projects one, but at least one in all, has a fifth more or fewer places.
     *
     * @return the changed instance
     */
    public MatchingInstance changed() {
        return new MatchingInstance(this, Changes.of(spec));
    }

    /**
     * Returns which instance it is.
     *
     * @return the specification
     */
    public InstanceSpec spec() {
        return spec;
    }

    /**
     * Returns the number of needs.
     *
     * @return the number
     */
    public int needs() {
        return spec.size().needs();
    }

    /**
     * Returns the number of projects.
     *
     * @return the number
     */
    public int projects() {
        return projects.count();
    }

    /**
     * Returns how many needs a project can serve.
     *
     * @param project  the project's position
     * @return the number, at least one
     */
    public int places(int project) {
        return changes.places(project, projects.places(project));
    }

    /**
     * Counts the pairs, going through all needs.
     *
     * @return the number
     */
    public int pairs() {
        NeedReader reader = reader();
        int count = 0;
        for (int need = 0; need < needs(); need++) {
            reader.read(need);
            count += reader.size();
        }
        return count;
    }

    /**
     * Computes what each project can spend, going through all needs: nine tenths of its places at the mean cost of a
     * pair.
     *
     * @return the sums in fen, by project
     */
    public long[] budgetsFen() {
        NeedReader reader = reader();
        long sum = 0;
        long count = 0;
        for (int need = 0; need < needs(); need++) {
            reader.read(need);
            for (int at = 0; at < reader.size(); at++) {
                sum += reader.costFen(at) / FEN;
            }
            count += reader.size();
        }
        long[] budgets = new long[projects()];
        for (int project = 0; project < budgets.length; project++) {
            double yuan = FUNDED * places(project) * sum / count;
            budgets[project] = FEN * (long) Math.max(LEAST_BUDGET, yuan);
        }
        return budgets;
    }

    /**
     * Obtains a reader of the needs.
     *
     * @return a reader, for one thread
     */
    public NeedReader reader() {
        return new NeedReader(this);
    }

    Region region() {
        return region;
    }

    DrawnProjects drawnProjects() {
        return projects;
    }

    CandidatePools pools() {
        return pools;
    }

    Changes changes() {
        return changes;
    }
}
