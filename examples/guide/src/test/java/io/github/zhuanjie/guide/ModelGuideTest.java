package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tour of the model shows the code that runs, and leaves out no concept of the model. */
class ModelGuideTest {

    private static final Path GUIDE = Path.of("src/main/java/io/github/zhuanjie/guide");
    private static final Path CLI = Path.of("../cli/src/main/java/io/github/zhuanjie/cli");
    private static final Path CORE = Path.of("../../core");

    /** Which types stand for the concepts of the model. */
    private static final List<Set<String>> CONCEPTS = List.of(
            Set.of("ResidentId", "ForeignPermanentResidentId", "UnifiedSocialCreditCode", "PersonName", "Phone"),
            Set.of("DivisionCode", "DivisionRegistry"),
            Set.of("Yuan"),
            Set.of("Household", "Person", "Recognition"),
            Set.of("AssistanceCategory", "LocalStandard"),
            Set.of("Need", "NeedKind", "Urgency"),
            Set.of("CharityOrganization", "CharityProject", "CharitableFund", "Benefit", "Capacity", "SupplyList"),
            Set.of("Criterion", "Verdict"),
            Set.of("TargetAssessment", "TargetBasis"),
            Set.of("Referral", "Consent"),
            Set.of("ReferralEvent", "TransitionTable"),
            Set.of("AidRecord", "AidLedger"),
            Set.of("CapacityInquiry", "CapacityAnswer"),
            Set.of("DeadlinePolicy", "OfficerList"),
            Set.of("AidFeed", "CapacityReconciler", "NextSteps"),
            Set.of("PriorityPolicy", "PriorityScore", "FairnessReport"),
            Set.of("CoordinationReport", "UnmetNeed", "ContributionSummary", "PublicityList"));

    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REGION =
            Pattern.compile("// tag::(\\w+)\\[]\\n(.*?)\\n *// end::\\1\\[]", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [^|]+ \\| ([^|]*`[^|]*) \\| ([^|]+) \\|$");
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"MODEL.md", "MODEL.zh-CN.md"})
    void showsEveryRegionOfThePrograms(String guide) throws IOException {
        assertThat(groups(BLOCK, Files.readString(Path.of(guide)))).containsExactlyInAnyOrderElementsOf(regions());
    }

    @Test
    void bothLanguagesShowTheSameCodeInTheSameOrder() throws IOException {
        assertThat(groups(BLOCK, Files.readString(Path.of("MODEL.zh-CN.md"))))
                .isEqualTo(groups(BLOCK, Files.readString(Path.of("MODEL.md"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MODEL.md", "MODEL.zh-CN.md", "README.md", "../../core/README.md"})
    void linksOnlyToFilesThatExist(String guide) throws IOException {
        Path file = Path.of(guide);

        assertThat(groups(LINK, Files.readString(file)))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(file.resolveSibling(target)).exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"MODEL.md", "MODEL.zh-CN.md"})
    void theTableLeadsFromEveryConceptToAnExampleThatUsesIt(String guide) throws IOException {
        Set<String> named = new TreeSet<>();
        for (MatchResult row : rows(guide)) {
            List<String> types = groups(CODE, row.group(1));
            assertThat(groups(LINK, row.group(2)).stream()
                            .map(example -> imports(Path.of(example)))
                            .flatMap(Set::stream))
                    .containsAll(types);
            named.addAll(types);
        }
        assertThat(named).containsAll(concepts());
    }

    @Test
    void everyConceptIsUsedByAnExampleOrTheCommandLine() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path folder : List.of(GUIDE, CLI)) {
            sources(folder).forEach(file -> used.addAll(imports(file)));
        }

        assertThat(used).containsAll(concepts());
    }

    @Test
    void everyPublicPackageOfCoreIsInItsReadme() throws IOException {
        String readme = Files.readString(CORE.resolve("README.md"));
        String module = Files.readString(CORE.resolve("src/main/java/module-info.java"));

        assertThat(groups(Pattern.compile("exports io\\.github\\.zhuanjie\\.([\\w.]+);"), module))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(readme).containsPattern("(?m)^\\| [^|]*`" + Pattern.quote(name) + "`"));
    }

    private static Set<String> concepts() {
        return CONCEPTS.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<MatchResult> rows(String guide) throws IOException {
        return ROW.matcher(Files.readString(Path.of(guide))).results().toList();
    }

    private static List<String> regions() throws IOException {
        return sources(GUIDE).stream()
                .flatMap(file -> REGION.matcher(read(file)).results())
                .filter(region -> !region.group(1).equals("readme"))
                .map(region -> region.group(2).stripIndent() + "\n")
                .toList();
    }

    private static Set<String> imports(Path file) {
        return Set.copyOf(groups(Pattern.compile("import io\\.github\\.zhuanjie\\.[\\w.]+\\.(\\w+);"), read(file)));
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
