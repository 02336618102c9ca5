package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.DisabilityWords;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a row says about a person, apart from who it is. */
final class PersonCells {

    private static final int MAX_EMPLOYER = 100;

    private final Readers readers;
    private final SheetColumns columns;
    private final boolean any;

    PersonCells(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
        this.any = Set.of(
                        "nation",
                        "marital",
                        "hukouKind",
                        "health",
                        "disability",
                        "disabilityKinds",
                        "disabilityLevel",
                        "disabilityCertificate",
                        "workCapacity",
                        "selfCare",
                        "employment",
                        "employer",
                        "student",
                        "insured",
                        "counted",
                        "foreignId",
                        "birthDate")
                .stream()
                .anyMatch(columns::has);
    }

    /** Adds everything that the row says. */
    void read(Person.Builder person) {
        BoundColumn sex = columns.get("sex");
        if (sex != null) {
            readers.words()
                    .read(readers.cells(), sex, Sex.class)
                    .match()
                    .ifPresent(match -> person.sex(match.toFact()));
        }
        if (!any) {
            return; // rosters often have names and numbers alone
        }
        readDemographics(person);
        readHealth(person);
        readWork(person);
    }

    private void readDemographics(Person.Builder person) {
        RowCells cells = readers.cells();
        readers.words()
                .read(cells, columns.get("nation"), Nation.class)
                .match()
                .ifPresent(match -> person.nation(match.toFact()));
        readers.days().day(columns.get("birthDate")).ifPresent(day -> person.birthDate(Fact.known(day)));
        person.maritalStatus(readers.code(columns.get("marital"), MaritalStatus.class));
        person.hukouKind(readers.code(columns.get("hukouKind"), HukouKind.class));
        readers.texts()
                .number(columns.get("foreignId"), ForeignPermanentResidentId::normalize)
                .ifPresent(person::foreignPermanentResidentId);
        person.countedInHousehold(readers.known(readers.measures().flag(columns.get("counted"))));
    }

    private void readHealth(Person.Builder person) {
        person.healthStatus(readers.code(columns.get("health"), HealthStatus.class));
        person.disabilityKinds(readers.codes(columns.get("disabilityKinds"), DisabilityKind.class));
        person.disabilityLevel(readers.code(columns.get("disabilityLevel"), DisabilityLevel.class));
        readDisability(columns.get("disability"), person);
        readers.texts()
                .number(columns.get("disabilityCertificate"), DisabilityCertificateNumber::normalize)
                .ifPresent(person::disabilityCertificate);
        person.workCapacity(readers.code(columns.get("workCapacity"), WorkCapacity.class));
        CodeWords.Meaning<SelfCareLevel> selfCare =
                readers.words().read(readers.cells(), columns.get("selfCare"), SelfCareLevel.class);
        selfCare.match().ifPresent(match -> person.selfCare(worded(match)));
        person.insured(readers.known(readers.measures().flag(columns.get("insured"))));
    }

    private Fact<SelfCareAssessment> worded(CodeMatch<SelfCareLevel> match) {
        Fact<SelfCareAssessment> fact = Fact.known(SelfCareAssessment.of(match.value()), readers.asOf());
        return match.wording().map(words -> fact.worded(words.reveal())).orElse(fact);
    }

    /** Reads a kind and a level in one cell, or one of the two. */
    private void readDisability(@Nullable BoundColumn column, Person.Builder person) {
        if (column == null) {
            return;
        }
        String text = Blanks.dense(TextCells.letters(readers.cells().cell(column)));
        Optional<DisabilityWords> both = text.isEmpty() ? Optional.empty() : DisabilityWords.read(text);
        if (both.isPresent()) {
            Fact<Set<DisabilityKind>> kinds =
                    Fact.known(Set.of(both.get().kind().value()), readers.asOf());
            person.disabilityKinds(kinds.worded(text));
            person.disabilityLevel(both.get().level().toFact(readers.asOf()));
            return;
        }
        Optional<CodeMatch<DisabilityLevel>> level = readers.words().find(DisabilityLevel.class, text);
        CodeWords.Meaning<DisabilityKind> kind = readers.words().meaningOf(DisabilityKind.class, text);
        if (level.isPresent()) {
            person.disabilityLevel(level.get().toFact(readers.asOf()));
        } else if (kind.match().isPresent()) {
            Fact<Set<DisabilityKind>> kinds =
                    Fact.known(Set.of(kind.match().get().value()), readers.asOf());
            person.disabilityKinds(kinds.worded(text));
        } else if (kind.isMissing()) {
            readers.cells().lost(column, "LEDGER_WORD", DisabilityLevel.class.getSimpleName());
        }
    }

    private void readWork(Person.Builder person) {
        person.employmentStatus(readers.code(columns.get("employment"), EmploymentStatus.class));
        readers.texts()
                .words(columns.get("employer"), MAX_EMPLOYER)
                .filter(text -> !TextCells.isNothing(text))
                .ifPresent(text -> person.employer(Note.of(text)));
        person.studentStage(readers.code(columns.get("student"), StudentStage.class));
    }
}
