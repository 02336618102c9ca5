package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.containment.Containment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The algorithms that a system knows, by name. An instance, not global state: two parts of one system may know
 * different ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchingAlgorithms {

    /** How many faults are kept; nobody reads more. */
    private static final int MOST_LISTED = 100;

    /** One fault may be found again and again where a class loader cannot get past it. */
    private static final int MOST_FOUND = 10_000;

    private static final List<MatchingAlgorithm> BUILT_IN = List.of(
            new PriorityFirstMatching(),
            new MaxBenefitMatching(),
            new BudgetedMatching(),
            new DivisibleMatching(),
            new StableMatching(),
            new GreedyMatching());

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SortedMap<String, MatchingAlgorithm> byName = new TreeMap<>();
    private final List<UnusableAlgorithm> unusable = new ArrayList<>();
    /** Who had a name first, whether or not it can be asked for. */
    private final Map<String, MatchingAlgorithm> holders = new HashMap<>();

    private int unusableCount;

    private MatchingAlgorithms(Collection<? extends MatchingAlgorithm> algorithms) {
        for (MatchingAlgorithm algorithm : algorithms) {
            String name = nameOf(algorithm);
            MatchingAlgorithm other = holders.putIfAbsent(name, algorithm);
            if (other != null) {
                throw ambiguous(name, other, algorithm);
            }
            byName.put(name, algorithm);
        }
    }

    private static String nameOf(MatchingAlgorithm algorithm) {
        String type = algorithm.getClass().getName();
        String name = told(algorithm::getName, "name", type);
        if (name == null || !isName(name)) {
            throw new IllegalArgumentException(
                    "name of an algorithm must be lower-case letters and digits with single hyphens between: " + type);
        }
        String version = told(algorithm::getVersion, "version", type);
        if (version == null || !isVersion(version)) {
            throw new IllegalArgumentException(
                    "version of an algorithm must be there and without control characters: " + type);
        }
        return name;
    }

    private static IllegalArgumentException ambiguous(String name, MatchingAlgorithm one, MatchingAlgorithm other) {
        return new IllegalArgumentException("algorithms must have different names: '" + name + "' is both "
                + one.getClass().getName() + " and " + other.getClass().getName());
    }

    /** An algorithm may throw anything, also what the method does not declare. */
    private static @Nullable String told(Supplier<@Nullable String> question, String what, String type) {
        try {
            return question.get();
        } catch (Throwable e) {
            Containment.rethrowFatal(e);
            throw new IllegalArgumentException("an algorithm must tell its " + what + ": " + type, e);
        }
    }

    /**
     * Tells whether a text can be the name of an algorithm.
     *
     * @param text  the text
     * @return whether it is lower-case ASCII letters and digits with single hyphens between
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * Tells whether a text can be the version of an algorithm.
     *
     * @param text  the text
     * @return whether it is more than blanks and without control characters
     */
    public static boolean isVersion(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
    }

    /**
     * Obtains a registry of the given algorithms.
     *
     * @param algorithms  the algorithms, in any order
     * @return the registry
     * @throws IllegalArgumentException if a name or version is malformed, missing or not told, or a name taken twice
     */
    public static MatchingAlgorithms of(Collection<? extends MatchingAlgorithm> algorithms) {
        return new MatchingAlgorithms(algorithms);
    }

    /**
     * Obtains a registry of the given algorithms.
     *
     * @param algorithms  the algorithms, in any order
     * @return the registry
     * @throws IllegalArgumentException as {@link #of(Collection)}
     */
    public static MatchingAlgorithms of(MatchingAlgorithm... algorithms) {
        return of(List.of(algorithms));
    }

    /**
     * Returns the algorithms of this library.
     *
     * @return the registry
     */
    public static MatchingAlgorithms standard() {
        return of(BUILT_IN);
    }

    /**
     * Obtains the algorithms of this library and those that the context class loader of the thread finds.
     *
     * @return the registry, as {@link #load}
     */
    public static MatchingAlgorithms discover() {
        return withStandard(ServiceLoader.load(MatchingAlgorithm.class));
    }

    /**
     * Obtains the algorithms of this library and those that a class loader finds. One that cannot be used takes no other away: it
     * is among {@link #getUnusable}. One with the name of an algorithm of this library is refused, and that one stays: whoever asks
     * for it by name gets what the library promises. Of another name that several have none can be asked for, so that nobody takes
     * the place of another.
     *
     * @param loader  the class loader
     * @return the registry
     */
    public static MatchingAlgorithms load(ClassLoader loader) {
        return withStandard(ServiceLoader.load(MatchingAlgorithm.class, loader));
    }

    private static MatchingAlgorithms withStandard(ServiceLoader<MatchingAlgorithm> providers) {
        MatchingAlgorithms all = standard();
        Spliterator<ServiceLoader.Provider<MatchingAlgorithm>> declared =
                providers.stream().spliterator();
        while (all.unusableCount < MOST_FOUND && all.addNext(declared)) {
            continue;
        }
        return all;
    }

    /** Adds what is declared next; false if there is no more. A class that is not there is told by looking for the next. */
    private boolean addNext(Spliterator<ServiceLoader.Provider<MatchingAlgorithm>> declared) {
        try {
            return declared.tryAdvance(provider -> add(provider.get()));
        } catch (IllegalArgumentException | ServiceConfigurationError | LinkageError e) {
            if (e.getCause() != null) {
                Containment.rethrowFatal(e.getCause());
            }
            refuse(Optional.empty(), e);
            return true;
        }
    }

    private void add(MatchingAlgorithm algorithm) {
        String name = nameOf(algorithm);
        MatchingAlgorithm other = holders.putIfAbsent(name, algorithm);
        if (other == null) {
            byName.put(name, algorithm);
            return;
        }
        if (!BUILT_IN.contains(other)) {
            byName.remove(name);
        }
        refuse(Optional.of(name), ambiguous(name, other, algorithm));
    }

    private void refuse(Optional<String> name, Throwable fault) {
        unusableCount++;
        if (unusable.size() < MOST_LISTED) {
            unusable.add(new UnusableAlgorithm(name, fault));
        }
    }

    /**
     * Finds an algorithm.
     *
     * @param name  its name
     * @return the algorithm
     * @throws IllegalArgumentException if the name is unknown, or that of an algorithm that cannot be used; the message lists the
     *     known ones, or says why
     */
    public MatchingAlgorithm get(String name) {
        MatchingAlgorithm found = byName.get(Objects.requireNonNull(name, "name"));
        if (found != null) {
            return found;
        }
        String known = "name must be one of " + String.join(", ", byName.keySet());
        throw unusable.stream()
                .filter(each -> each.mayBe(name))
                .findFirst()
                .map(each -> new IllegalArgumentException(
                        known + "\nMaybe it was to be this one: " + each.fault().getMessage(), each.fault()))
                .orElseGet(() -> new IllegalArgumentException(known));
    }

    /**
     * Returns what was found and cannot be used, so that it can be told although nothing else is in the way.
     *
     * @return the first {@value #MOST_LISTED} faults, in the order in which they were found, of {@link #getUnusableCount}; empty
     *     unless algorithms were looked for
     */
    public List<UnusableAlgorithm> getUnusable() {
        return List.copyOf(unusable);
    }

    /**
     * Returns how many faults were found.
     *
     * @return the number; at {@value #MOST_FOUND} nobody looked any further
     */
    public int getUnusableCount() {
        return unusableCount;
    }

    /**
     * Returns the known names.
     *
     * @return the names in alphabetical order
     */
    public List<String> getNames() {
        return List.copyOf(byName.keySet());
    }

    /**
     * Returns the algorithms.
     *
     * @return the algorithms, ordered by name
     */
    public List<MatchingAlgorithm> getAll() {
        return List.copyOf(byName.values());
    }
}
