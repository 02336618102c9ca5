package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.containment.Containment;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The algorithms that a system knows, by name. An instance, not global state: two parts of one system may know
 * different ones.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchingAlgorithms {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SortedMap<String, MatchingAlgorithm> byName;

    private MatchingAlgorithms(Collection<? extends MatchingAlgorithm> algorithms) {
        byName = new TreeMap<>();
        algorithms.forEach(this::register);
    }

    private void register(MatchingAlgorithm algorithm) {
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
        MatchingAlgorithm other = byName.putIfAbsent(name, algorithm);
        if (other != null) {
            throw new IllegalArgumentException("algorithms must have different names: '" + name + "' is both "
                    + other.getClass().getName() + " and " + type);
        }
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
        return of(builtIn());
    }

    /**
     * Obtains the algorithms of this library and those that the context class loader of the thread finds.
     *
     * @return the registry
     * @throws IllegalArgumentException as {@link #load}
     * @throws java.util.ServiceConfigurationError as {@link #load}
     */
    public static MatchingAlgorithms discover() {
        return withStandard(ServiceLoader.load(MatchingAlgorithm.class));
    }

    /**
     * Obtains the algorithms of this library and those that a class loader finds.
     *
     * @param loader  the class loader
     * @return the registry
     * @throws IllegalArgumentException as {@link #of(Collection)}
     * @throws java.util.ServiceConfigurationError if a provider is declared but cannot be made
     */
    public static MatchingAlgorithms load(ClassLoader loader) {
        return withStandard(ServiceLoader.load(MatchingAlgorithm.class, loader));
    }

    private static MatchingAlgorithms withStandard(ServiceLoader<MatchingAlgorithm> providers) {
        return of(Stream.concat(builtIn().stream(), providers.stream().map(ServiceLoader.Provider::get))
                .toList());
    }

    private static List<MatchingAlgorithm> builtIn() {
        return List.of(
                new PriorityFirstMatching(),
                new MaxBenefitMatching(),
                new BudgetedMatching(),
                new DivisibleMatching(),
                new StableMatching(),
                new GreedyMatching());
    }

    /**
     * Finds an algorithm.
     *
     * @param name  its name
     * @return the algorithm
     * @throws IllegalArgumentException if the name is unknown; the message lists the known ones
     */
    public MatchingAlgorithm get(String name) {
        MatchingAlgorithm found = byName.get(Objects.requireNonNull(name, "name"));
        if (found == null) {
            throw new IllegalArgumentException("name must be one of " + String.join(", ", byName.keySet()));
        }
        return found;
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
