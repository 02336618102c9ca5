package io.github.zhuanjie.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.base.Sensitive;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.DisabilityWords;
import io.github.zhuanjie.consent.ConsentUse;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.desk.DeskOutcome;
import io.github.zhuanjie.desk.ErasureOutcome;
import io.github.zhuanjie.desk.Receipt;
import io.github.zhuanjie.desk.StoredEvents;
import io.github.zhuanjie.disclosure.DisclosureRequest;
import io.github.zhuanjie.disclosure.GateOutcome;
import io.github.zhuanjie.discovery.AssistanceProposal;
import io.github.zhuanjie.discovery.AssistanceScreening;
import io.github.zhuanjie.discovery.FormerRecipient;
import io.github.zhuanjie.discovery.Skipped;
import io.github.zhuanjie.division.Division;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Candidate;
import io.github.zhuanjie.eligibility.Change;
import io.github.zhuanjie.eligibility.DecidingConditions;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Grounds;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Observation;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.eligibility.Way;
import io.github.zhuanjie.explanation.NeedExplanation;
import io.github.zhuanjie.explanation.ProjectExplanation;
import io.github.zhuanjie.explanation.SaturatedProject;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.history.AnchoredHeads;
import io.github.zhuanjie.history.Erasure;
import io.github.zhuanjie.history.HistoryFault;
import io.github.zhuanjie.history.HistoryReport;
import io.github.zhuanjie.history.RetentionRule;
import io.github.zhuanjie.lifecycle.ClockSkew;
import io.github.zhuanjie.lifecycle.GravityMapping;
import io.github.zhuanjie.lifecycle.ReferralHistory;
import io.github.zhuanjie.lifecycle.TransitionOutcome;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.referral.ReferralStep;
import io.github.zhuanjie.report.PublicationConsent;
import io.github.zhuanjie.report.PublicityBasis;
import io.github.zhuanjie.report.PublicityCase;
import io.github.zhuanjie.screening.Candidates;
import io.github.zhuanjie.supply.Availability;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.targeting.BasisFinding;
import io.github.zhuanjie.targeting.SpecialPersonFinding;
import io.github.zhuanjie.targeting.TargetAssessment;
import io.github.zhuanjie.targeting.TargetReason;
import io.github.zhuanjie.types.Property;
import io.github.zhuanjie.types.Received;
import io.github.zhuanjie.types.TypeRegistry;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new type of the core must be registered, or be named here as one that is never a document. */
class RegistryCompletenessTest {

    private static final TypeRegistry REGISTRY = TypeRegistry.standard();

    /** Records that pass between methods, parts of a fact, and what is written by the union that kept it unread. */
    private static final Set<Class<?>> NEVER_DOCUMENTS = Set.of(
            Assessment.class,
            AssistanceProposal.class,
            AssistanceScreening.class,
            BasisFinding.class,
            Candidate.class,
            Candidates.class,
            Change.class,
            CodeMatch.class,
            ConsentUse.class,
            DecidingConditions.Deciders.class,
            DeskOutcome.class,
            DeskOutcome.ByGate.class,
            DeskOutcome.ByTable.class,
            DeskOutcome.Conflict.class,
            DisabilityWords.class,
            DisclosureRequest.class,
            EmergencyRule.class,
            Availability.class,
            Division.class,
            EvaluationContext.class,
            Fact.Known.class,
            Fact.Unknown.class,
            Fact.Withheld.class,
            Fault.class,
            Finding.class,
            FormerRecipient.class,
            GateOutcome.class,
            Grounds.class,
            MissingFact.class,
            Observation.class,
            OpaqueValue.Members.class,
            OpaqueValue.Elements.class,
            OpaqueValue.Text.class,
            OpaqueValue.Number.class,
            OpaqueValue.Flag.class,
            OpaqueValue.Nothing.class,
            Criterion.Unrecognized.class,
            Location.class,
            NeedCase.class,
            NeedExplanation.class,
            ProjectExplanation.class,
            SaturatedProject.class,
            Normalized.class,
            Outcome.class,
            Received.class,
            Property.class,
            ProposedAid.class,
            PublicityBasis.Consented.class,
            PublicationConsent.class,
            PublicityBasis.Recognised.class,
            PublicityCase.class,
            ReferralHistory.SetAside.class,
            GravityMapping.Deviation.class,
            ClockSkew.class,
            RetentionRule.class,
            HistoryReport.class,
            HistoryFault.class,
            AnchoredHeads.class,
            Erasure.class,
            ErasureOutcome.class,
            Receipt.class,
            Receipt.Refused.class,
            ReferralStep.class,
            ReservationOutcome.class,
            Skipped.class,
            StoredEvents.class,
            Prospects.class,
            SpecialPersonFinding.class,
            TargetAssessment.class,
            Way.class,
            TargetReason.class,
            TransitionOutcome.class);

    @Test
    void everyPublicValueOfTheCoreIsRegistered() throws IOException {
        List<Class<?>> classes = coreClasses();
        assertThat(classes).contains(PersonCriterion.Age.class, Benefit.class);
        assertThat(classes)
                .filteredOn(RegistryCompletenessTest::isValue)
                .filteredOn(type -> !NEVER_DOCUMENTS.contains(type) && !LoopDocuments.NEVER_DOCUMENTS.contains(type))
                .isNotEmpty()
                .allMatch(REGISTRY.getTypes()::contains, "is registered");
    }

    @Test
    void everyEnumOfTheCoreHasCodes() throws IOException {
        assertThat(coreClasses())
                .filteredOn(type -> type.isEnum() && isPublic(type))
                .isNotEmpty()
                .filteredOn(type -> !type.getName().equals("io.github.zhuanjie.types.TokenSource$Token"))
                .allMatch(Coded.class::isAssignableFrom, "implements Coded");
    }

    private static Stream<Class<?>> variants(Class<?> union) {
        return union.isSealed()
                ? Stream.of(union.getPermittedSubclasses()).flatMap(RegistryCompletenessTest::variants)
                : Stream.of(union);
    }

    @Test
    void everyVariantOfAUnionHasATypeCodeOfItsOwn() {
        for (Class<?> union : List.of(
                Criterion.class,
                Threshold.class,
                Benefit.class,
                SupplyChange.class,
                StackingRule.class,
                Deadline.class)) {
            List<String> codes = variants(union)
                    .filter(variant -> variant != Criterion.Unrecognized.class) // has whatever code it was read with
                    .map(variant ->
                            REGISTRY.find(variant).orElseThrow().getTypeCode().orElseThrow())
                    .toList();
            assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z_]+"));
        }
    }

    @Test
    void everyMemberOfARegisteredTypeHasAForm() {
        for (Class<?> type : REGISTRY.getTypes()) {
            List<String> names = REGISTRY.find(type).orElseThrow().getProperties().stream()
                    .map(Property::name)
                    .toList();
            assertThat(names).as(type.getName()).doesNotHaveDuplicates().doesNotContain("type");
        }
    }

    private static boolean isValue(Class<?> type) {
        return isPublic(type) && (type.isRecord() || hasGeneratedClass(type) || isSensitive(type));
    }

    private static boolean isSensitive(Class<?> type) {
        return Sensitive.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }

    private static boolean hasGeneratedClass(Class<?> type) {
        String generated = type.getPackageName() + ".Immutable" + type.getSimpleName();
        return type.isInterface() && type.getClassLoader().getResource(generated.replace('.', '/') + ".class") != null;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static List<Class<?>> coreClasses() throws IOException {
        URI place = URI.create(TypeRegistry.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        if (Files.isDirectory(Path.of(place))) {
            return classesBelow(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(place), Map.of())) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static List<Class<?>> classesBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("io/github/zhuanjie/") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .<Class<?>>map(RegistryCompletenessTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, TypeRegistry.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
