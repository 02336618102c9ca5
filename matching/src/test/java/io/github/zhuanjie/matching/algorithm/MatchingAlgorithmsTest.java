package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.plan.Guarantee;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingAlgorithmsTest {

    /** An algorithm of somebody else. */
    public static class Foreign implements MatchingAlgorithm {

        /** Creates the algorithm, as a service loader does. */
        public Foreign() {}

        @Override
        public String getName() {
            return "foreign";
        }

        @Override
        public String getVersion() {
            return "7";
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            return Set.of();
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            return Allocation.builder().build();
        }
    }

    private static MatchingAlgorithm named(String name) {
        return new Foreign() {
            @Override
            public String getName() {
                return name;
            }
        };
    }

    private static ClassLoader declaring(Path folder, String provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(MatchingAlgorithm.class.getName()), provider);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, MatchingAlgorithmsTest.class.getClassLoader());
    }

    @Test
    void standardKnowsTheAlgorithmsOfTheLibrary() {
        MatchingAlgorithms standard = MatchingAlgorithms.standard();
        assertThat(standard.getNames())
                .containsExactly("budgeted", "divisible", "greedy", "max-benefit", "priority-first", "stable");
        assertThat(standard.get("greedy")).isInstanceOf(GreedyMatching.class);
        assertThat(standard.get("priority-first")).isInstanceOf(PriorityFirstMatching.class);
        assertThat(standard.getAll()).extracting(MatchingAlgorithm::getName).isEqualTo(standard.getNames());
    }

    @Test
    void loadAddsProviders(@TempDir Path folder) throws IOException {
        MatchingAlgorithms loaded = MatchingAlgorithms.load(declaring(folder, Foreign.class.getName()));
        assertThat(loaded.getNames())
                .containsExactly(
                        "budgeted", "divisible", "foreign", "greedy", "max-benefit", "priority-first", "stable");
        assertThat(loaded.get("foreign").id().version()).isEqualTo("7");
    }

    /** Cannot be made. */
    public static final class Failing extends Foreign {

        /** Fails. */
        public Failing() {
            throw new IllegalStateException("secret");
        }
    }

    @Test
    void oneThatCannotBeMadeTakesNoOtherAway(@TempDir Path folder) throws IOException {
        ClassLoader loader = declaring(
                folder, "no.such.Provider\n" + Failing.class.getName() + "\n" + Foreign.class.getName() + "\n");
        MatchingAlgorithms loaded = MatchingAlgorithms.load(loader);

        assertThat(loaded.getNames()).contains("foreign", "priority-first").hasSize(7);
        assertThat(loaded.getUnusable())
                .hasSize(2)
                .allMatch(each -> each.name().isEmpty() && each.fault() instanceof ServiceConfigurationError);
        assertThat(loaded.getUnusable().get(0).fault()).hasMessageContaining("no.such.Provider");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loaded.get("mine"))
                .withMessageStartingWith("name must be one of budgeted, ")
                .withMessageContaining("no.such.Provider")
                .withCauseInstanceOf(ServiceConfigurationError.class);
        assertThat(MatchingAlgorithms.standard().getUnusable()).isEmpty();
    }

    @Test
    void nobodyTakesThePlaceOfOneOfTheLibrary(@TempDir Path folder) throws IOException {
        ClassLoader loader = declaring(folder, OtherGreedy.class.getName() + "\n" + ThirdGreedy.class.getName() + "\n");
        MatchingAlgorithms loaded = MatchingAlgorithms.load(loader);

        assertThat(loaded.getNames()).isEqualTo(MatchingAlgorithms.standard().getNames());
        assertThat(loaded.get("greedy")).isInstanceOf(GreedyMatching.class);
        assertThat(loaded.getUnusable())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.name()).contains("greedy"))
                .allSatisfy(each -> assertThat(each.fault()).hasMessageContaining(GreedyMatching.class.getName()))
                .extracting(each -> each.fault().getMessage().replaceFirst(".* and ", ""))
                .containsExactly(OtherGreedy.class.getName(), ThirdGreedy.class.getName());
    }

    @Test
    void aNameThatTwoStrangersHaveIsNobodys(@TempDir Path folder) throws IOException {
        ClassLoader loader = declaring(
                folder, Foreign.class.getName() + "\n" + Namesake.class.getName() + "\n" + Third.class.getName());
        MatchingAlgorithms loaded = MatchingAlgorithms.load(loader);

        assertThat(loaded.getNames()).isEqualTo(MatchingAlgorithms.standard().getNames());
        assertThat(loaded.getUnusable()).hasSize(2).allSatisfy(each -> {
            assertThat(each.name()).contains("foreign");
            assertThat(each.mayBe("foreign")).isTrue();
            assertThat(each.mayBe("best")).isFalse();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loaded.get("foreign"))
                .withMessageContaining(Foreign.class.getName())
                .withMessageContaining(Namesake.class.getName());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loaded.get("best"))
                .withMessage("name must be one of budgeted, divisible, greedy, max-benefit, priority-first, stable");
    }

    /** Has the name of another. */
    public static class Namesake extends Foreign {

        /** Creates the algorithm, as a service loader does. */
        public Namesake() {}
    }

    /** Has it, too. */
    public static final class Third extends Namesake {

        /** Creates the algorithm, as a service loader does. */
        public Third() {}
    }

    @Test
    void whoeverCannotBeUsedIsCountedAndKeepsNobodyBehindFromBeingFound(@TempDir Path folder) throws IOException {
        String missing = IntStream.range(0, 150)
                .mapToObj(i -> "no.such.Provider" + i + "\n")
                .collect(Collectors.joining());
        MatchingAlgorithms loaded = MatchingAlgorithms.load(declaring(folder, missing + Foreign.class.getName()));

        assertThat(loaded.getNames()).contains("foreign");
        assertThat(loaded.getUnusable()).hasSize(100);
        assertThat(loaded.getUnusable().get(99).fault()).hasMessageContaining("no.such.Provider99");
        assertThat(loaded.getUnusableCount()).isEqualTo(150);
        assertThat(MatchingAlgorithms.standard().getUnusableCount()).isZero();
    }

    @Test
    void aClassLoaderThatCannotGetPastAFaultIsLeft() {
        AtomicInteger asked = new AtomicInteger();
        ClassLoader broken = new ClassLoader(MatchingAlgorithmsTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                asked.incrementAndGet();
                throw new IOException("gone");
            }
        };
        MatchingAlgorithms loaded = MatchingAlgorithms.load(broken);

        assertThat(loaded.getNames()).isEqualTo(MatchingAlgorithms.standard().getNames());
        assertThat(loaded.getUnusable()).hasSize(100);
        assertThat(loaded.getUnusableCount()).isEqualTo(10_000).isEqualTo(asked.get());
    }

    /** Calls itself as one of the library does. */
    public static class OtherGreedy extends Foreign {

        /** Creates the algorithm, as a service loader does. */
        public OtherGreedy() {}

        @Override
        public String getName() {
            return "greedy";
        }
    }

    /** Does so, too. */
    public static final class ThirdGreedy extends OtherGreedy {

        /** Creates the algorithm, as a service loader does. */
        public ThirdGreedy() {}
    }

    @Test
    void discoverLooksWhereTheThreadDoes(@TempDir Path folder) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(declaring(folder, Foreign.class.getName()));
        try {
            assertThat(MatchingAlgorithms.discover().getNames()).contains("foreign");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void duplicateNameIsRefusedWithBothClasses() {
        MatchingAlgorithm other = named("greedy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(new GreedyMatching(), other))
                .withMessage("algorithms must have different names: 'greedy' is both " + GreedyMatching.class.getName()
                        + " and " + other.getClass().getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Upper", "two--hyphens", "-first", "under_score", "算法"})
    void malformedNameIsRefusedWithItsClass(String name) {
        MatchingAlgorithm malformed = named(name);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(List.of(malformed)))
                .withMessageContaining(malformed.getClass().getName());
    }

    private static MatchingAlgorithm saying(Supplier<String> name, Supplier<String> version) {
        return new Foreign() {
            @Override
            public String getName() {
                return name.get();
            }

            @Override
            public String getVersion() {
                return version.get();
            }
        };
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "1\n2"})
    void malformedVersionIsRefusedWithItsClass(String version) {
        MatchingAlgorithm malformed = saying(() -> "named", () -> version);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(malformed))
                .withMessage("version of an algorithm must be there and without control characters: "
                        + malformed.getClass().getName());
    }

    @Test
    void algorithmThatDoesNotTellIsRefusedWithItsClass() {
        Supplier<String> failing = () -> {
            throw new AssertionError("secret");
        };
        MatchingAlgorithm nameless = saying(failing, () -> "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(nameless))
                .withMessage("an algorithm must tell its name: "
                        + nameless.getClass().getName())
                .withCauseInstanceOf(AssertionError.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(saying(() -> "named", failing)))
                .withMessageStartingWith("an algorithm must tell its version: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(saying(() -> null, () -> "1")))
                .withMessageStartingWith("name of an algorithm must be lower-case");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.of(saying(
                        () -> {
                            throw new StackOverflowError();
                        },
                        () -> "1")))
                .withMessageStartingWith("an algorithm must tell its name: ");
    }

    @Test
    void brokenMachineIsNotAMatterOfNames() {
        InternalError fatal = new InternalError("no");
        assertThat(catchThrowable(() -> MatchingAlgorithms.of(saying(
                        () -> {
                            throw fatal;
                        },
                        () -> "1"))))
                .isSameAs(fatal);
    }

    @Test
    void unknownNameIsRefusedWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MatchingAlgorithms.standard().get("best"))
                .withMessage("name must be one of budgeted, divisible, greedy, max-benefit, priority-first, stable");
        assertThatNullPointerException()
                .isThrownBy(() -> MatchingAlgorithms.standard().get(null))
                .withMessage("name");
    }
}
