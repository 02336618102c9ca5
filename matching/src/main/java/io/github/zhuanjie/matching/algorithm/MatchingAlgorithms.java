package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.containment.Containment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** One fault may be found again and again where a class loader cannot get past it. */
    private static final int MOST_UNUSABLE = 100;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final SortedMap<String, MatchingAlgorithm> byName = new TreeMap<>();
    private final List<UnusableAlgorithm> unusable = new ArrayList<>();

    private MatchingAlgorithms(Collection<? extends MatchingAlgorithm> algorithms) {
        for (MatchingAlgorithm algorithm : algorithms) {
            String name = nameOf(algorithm);
            MatchingAlgorithm other = byName.putIfAbsent(name, algorithm);
            if (other != null) {
                throw ambiguous(name, other, algorithm);
            }
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
        return of(builtIn());
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
     * is among {@link #getUnusable}. Of a name that several have none can be asked for, so that nobody takes the place of another.
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
        while (all.unusable.size() < MOST_UNUSABLE && all.addNext(declared)) {
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
            unusable.add(new UnusableAlgorithm(Optional.empty(), e));
            return true;
        }
    }

    private void add(MatchingAlgorithm algorithm) {
        String name = nameOf(algorithm);
        Optional<UnusableAlgorithm> before = unusable.stream()
                .filter(each -> each.name().filter(name::equals).isPresent())
                .findFirst();
        MatchingAlgorithm other = before.isPresent() ? algorithm : byName.putIfAbsent(name, algorithm);
        if (other != null && before.isEmpty()) {
            byName.remove(name);
            unusable.add(new UnusableAlgorithm(Optional.of(name), ambiguous(name, other, algorithm)));
        }
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
     * @return the faults, in the order in which they were found; empty unless algorithms were looked for
     */
    public List<UnusableAlgorithm> getUnusable() {
        return List.copyOf(unusable);
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
