package io.github.zhuanjie.matching.solver;

import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.solver.StartPrices.Served;
import java.util.Optional;

/**
 * Serves units so that the total benefit is the largest that the capacities allow, and proves it by prices.
 *
 * <p>Computes an optimum of the linear program "choose pairs, at most one for a unit, not more in a pool than it serves",
 * whose corners are whole numbers because pools are nested; and of its dual, prices of pools. At the end every unit holds
 * what serves it best after prices and only full pools have a price, so that both have the same value.
 *
 * <p>How: prices of a sample (recursively) to start from, all choose, prices rise where too many have chosen ({@link
 * PriceRaise}), then shortest paths of exchanges first where too many are left, then where prices turned out too high
 * ({@link ExchangePaths}); pools that bind nobody are left out of these ({@link SmallPools}).
 *
 * <p>Complexity: a few scans of all pairs, and rounds over the exchanges that lose little; the number of rounds is bounded
 * by the largest benefit and the number of units in the worst case. Memory: the pairs, and about half as much again.
 *
 * <p>Not checked: that positions of pools exist, that {@code parent} has no circle.
 *
 * <p>Stateless and thread-safe. The result depends on the problem only.
 */
public final class MaxBenefitSolver {

    /** Below one unit for so many outermost pools a sample says too little about prices. */
    private static final int POOLS_A_UNIT = 8;

    private static final int SHARE = 8;
    /** How much more not being served costs if somebody was not. */
    private static final int MORE = 16;

    /** So few pools cost less than leaving out those that do not bind. */
    private static final int FEW_POOLS = 1000;

    private final RunControl control;
    private final Runnable checkpoint;
    private final int fewPools;

    /**
     * Creates a solver that tells nobody how far it is.
     *
     * @param checkpoint  called every few milliseconds of work; may throw to end the run
     */
    public MaxBenefitSolver(Runnable checkpoint) {
        this(checkpoint, FEW_POOLS);
    }

    /** Creates a solver that leaves out pools inside others where there are more of them than a number. */
    MaxBenefitSolver(Runnable checkpoint, int fewPools) {
        this((RunControl) checkpoint::run, fewPools);
    }

    private MaxBenefitSolver(RunControl control, int fewPools) {
        this.control = control;
        this.checkpoint = control::check;
        this.fewPools = fewPools;
    }

    /**
     * Obtains a solver that tells how far it is.
     *
     * @param control  asked every few milliseconds of work whether to go on, and told when a stage is done
     * @return a solver
     */
    public static MaxBenefitSolver of(RunControl control) {
        return new MaxBenefitSolver(control, FEW_POOLS);
    }

    /**
     * Solves a problem.
     *
     * @param problem  the problem
     * @return an optimum and its proof
     */
    public Solution solve(Problem problem) {
        Progress progress = new Progress(control);
        Market market = solve(problem, new Nesting(problem.parent()), progress, 0);
        return solution(market, 0, progress);
    }

    /**
     * Solves a problem that is nearly one that was solved before.
     *
     * @param problem  the problem
     * @param price  for each pool the price that it had; of those that lie in others it is found anew
     * @param held  for each unit the pair that it held, by its position now, or {@link Problem#NONE}; kept where it is
     *     as good as any other
     * @return an optimum and its proof
     */
    public Solution resolve(Problem problem, int[] price, int[] held) {
        Progress progress = new Progress(control);
        return solution(from(problem, price, held, 0, progress), 0, progress);
    }

    /** Finds an optimum from prices and an assignment. */
    private Market from(Problem problem, int[] price, int[] held, int outside, Progress progress) {
        Nesting nesting = new Nesting(problem.parent());
        int[] toll = new int[problem.pools()];
        for (int root : nesting.roots) {
            toll[root] = price[root];
        }
        nesting.lift(toll, problem.parent());
        Market market = new Market(problem, nesting, toll, outside);
        System.arraycopy(held, 0, market.held, 0, held.length);
        finish(market, progress, 0);
        return market;
    }

    /**
     * Serves all units so that the total benefit is the largest, where all can be served together.
     *
     * @param problem  the problem
     * @return an optimum and its proof
     * @throws IllegalArgumentException if they cannot be, or benefits are too far apart
     */
    public Solution serveAll(Problem problem) {
        return serveAll(problem, PriorityPaths.solve(problem, checkpoint).pair());
    }

    /**
     * Serves all units so that the total benefit is the largest, where a way to serve all is known.
     *
     * <p>Not being served is made to cost so much that it does not happen; an optimum in which it does not is an optimum
     * among those that serve all, whatever it costs.
     *
     * @param problem  the problem
     * @param served  for each unit a pair that serves it, so that no pool serves too many
     * @return an optimum and its proof
     * @throws IllegalArgumentException if somebody is not served, or no cost within bounds gets all served: benefits are
     *     too far apart
     */
    public Solution serveAll(Problem problem, int[] served) {
        return serveAll(problem, served, Optional.empty());
    }

    /**
     * Serves all units so that the total benefit is the largest, where a way to serve all is known and perhaps prices by which it
     * was nearly the best.
     *
     * @param problem  the problem
     * @param served  for each unit a pair that serves it, so that no pool serves too many; kept where it is as good as any other if
     *     there are prices
     * @param price  for each pool the price that it had; of those that lie in others it is found anew
     * @return an optimum and its proof
     * @throws IllegalArgumentException as {@link #serveAll(Problem, int[])}
     */
    public Solution serveAll(Problem problem, int[] served, Optional<int[]> price) {
        for (int each : served) {
            if (each == Problem.NONE) {
                throw new IllegalArgumentException("not all units can be served together");
            }
        }
        Nesting nesting = new Nesting(problem.parent());
        int largest = 1;
        for (int e = 0; e < problem.pairs().size(); e++) {
            largest = Math.max(largest, problem.pairs().benefit(e));
        }
        int most = Pairs.MAX_BENEFIT - largest;
        int cost = Math.min(most, largest);
        Progress progress = new Progress(control);
        int firstCost = cost;
        Market market = price.map(known -> from(problem, known, served, -firstCost, progress))
                .orElseGet(() -> serve(new Served(problem, served), -firstCost, progress, 0));
        while (market.countWithout() > 0) {
            if (cost == most) {
                throw new IllegalArgumentException("benefits are too far apart");
            }
            cost = (int) Math.min(most, (long) cost * MORE);
            Market dearer = new Market(problem, nesting, market.toll, -cost);
            System.arraycopy(market.held, 0, dearer.held, 0, market.held.length);
            finish(dearer, progress, 0);
            market = dearer;
        }
        return solution(market, -cost, progress);
    }

    private Market solve(Problem problem, Nesting nesting, Progress progress, int depth) {
        int[] toll = new int[problem.pools()];
        if (isWorthSampling(problem, nesting)) {
            Problem sample = StartPrices.sample(problem, depth);
            toll = start(problem, nesting, solve(sample, new Nesting(sample.parent()), progress, depth + 1));
        }
        Market market = new Market(problem, nesting, toll, 0);
        finish(market, progress, depth);
        return market;
    }

    private Market serve(Served served, int outside, Progress progress, int depth) {
        Problem problem = served.problem();
        Nesting nesting = new Nesting(problem.parent());
        int[] toll = new int[problem.pools()];
        if (isWorthSampling(problem, nesting)) {
            Served sample = StartPrices.sample(served, depth);
            toll = start(problem, nesting, serve(sample, outside, progress, depth + 1));
        }
        Market market = new Market(problem, nesting, toll, outside);
        finish(market, progress, depth);
        return market;
    }

    private static boolean isWorthSampling(Problem problem, Nesting nesting) {
        return problem.units() / SHARE > nesting.roots.length / POOLS_A_UNIT;
    }

    /** Returns tolls to start from: those of a sample, a little lower. */
    private int[] start(Problem problem, Nesting nesting, Market sample) {
        Choice choice = new Choice(sample, checkpoint);
        choice.choose();
        int[] lower = choice.cautious();
        int[] toll = new int[problem.pools()];
        for (int i = 0; i < nesting.roots.length; i++) {
            toll[nesting.roots[i]] = lower[sample.nesting.roots[i]];
        }
        nesting.lift(toll, problem.parent());
        return toll;
    }

    private void finish(Market market, Progress progress, int depth) {
        progress.reached(Progress.STARTED, depth);
        Choice choice = new Choice(market, checkpoint);
        PriceRaise.inRounds(market, choice);
        progress.reached(Progress.CHOSEN, depth);
        new PriceRaise(market, choice, checkpoint).run();
        progress.reached(Progress.RAISED, depth);
        SmallPools small = new SmallPools(market, fewPools);
        Market binding;
        do {
            binding = small.binding();
            new ExchangePaths(new Direction.Excess(binding), checkpoint).run();
            progress.reached(Progress.RELIEVED, depth);
            new ExchangePaths(new Direction.Shortage(binding), checkpoint).run();
        } while (small.takeOver(binding));
        progress.reached(Progress.SOLVED, depth);
    }

    private static Solution solution(Market market, int outside, Progress progress) {
        progress.reached(Progress.ALL, 0);
        Problem problem = new Problem(market.pairs, market.capacity, market.parents());
        return new Solution(problem, market.held, market.prices(), outside);
    }
}
