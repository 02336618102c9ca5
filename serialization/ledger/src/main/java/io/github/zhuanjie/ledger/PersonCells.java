package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.codes.CodeMatch;
import io.github.zhuanjie.codes.DisabilityWords;
import io.github.zhuanjie.identity.ForeignPermanentResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.ledger.table.Cell;
import io.github.zhuanjie.person.DisabilityCertificateNumber;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.HukouKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Nation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads what a row says about a person, apart from who it is. */
final class PersonCells {

    /** What is said of a person besides name, number and sex. */
    static final Set<String> KEYS = Set.of(
            "nation",
            "marital",
            "hukouKind",
            "health",
            "illnesses",
            "chronicIllness",
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
            "birthDate");

    private static final Set<String> YES = Set.of("是", "有", "√");

    /** What begins a text in a column of illnesses that may say that there is none. */
    private static final String NOT_OR_WELL = "无未没不非否健正NnFf×0";

    private static final int MAX_EMPLOYER = 100;
    private static final int MAX_WORD = 40;

    private final Readers readers;
    private final SheetColumns columns;
    private final boolean any;
    private final boolean isDisabilityInOne;

    PersonCells(Readers readers, SheetColumns columns) {
        this.readers = readers;
        this.columns = columns;
        this.any = KEYS.stream().anyMatch(columns::has);
        this.isDisabilityInOne =
                columns.has("disability") && !columns.has("disabilityKinds") && !columns.has("disabilityLevel");
    }

    /** What does not change has no day. */
    private <E extends Enum<E> & Coded> Fact<E> lasting(CodeMatch<E> match) {
        return readers.words().fact(match, Optional.empty());
    }

    private void set(String key, Consumer<BoundColumn> reader) {
        BoundColumn column = columns.get(key);
        if (column != null) {
            reader.accept(column);
        }
    }

    /** Adds everything that the row says. */
    void read(Person.Builder person) {
        BoundColumn sex = columns.get("sex");
        if (sex != null) {
            readers.words()
                    .read(readers.cells(), sex, Sex.class)
                    .match()
                    .ifPresent(match -> person.sex(lasting(match)));
        }
        if (any) { // rosters often have names and numbers alone
            readDemographics(person);
            readHealth(person);
            readWork(person);
        }
        readers.cells().unread().of(PersonCells::isKept).ifPresent(person::extensions);
    }

    private static boolean isKept(String key) {
        return key.equals("sex") || KEYS.contains(key);
    }

    private void readDemographics(Person.Builder person) {
        set(
                "nation",
                column -> readers.words()
                        .read(readers.cells(), column, Nation.class)
                        .match()
                        .ifPresent(match -> person.nation(lasting(match))));
        readers.days().day(columns.get("birthDate")).ifPresent(day -> person.birthDate(Fact.known(day)));
        set("marital", column -> person.maritalStatus(readers.code(column, MaritalStatus.class)));
        set("hukouKind", column -> person.hukouKind(readers.code(column, HukouKind.class)));
        readers.texts()
                .number(columns.get("foreignId"), ForeignPermanentResidentId::normalize)
                .ifPresent(person::foreignPermanentResidentId);
        set(
                "counted",
                column -> person.countedInHousehold(
                        readers.known(readers.measures().flag(column))));
    }

    private void readHealth(Person.Builder person) {
        Fact<Set<Illness>> illnesses = readers.codes(columns.get("illnesses"), Illness.class);
        person.illnesses(illnesses).healthStatus(health(illnesses));
        set("disabilityKinds", column -> person.disabilityKinds(readers.codes(column, DisabilityKind.class)));
        set("disabilityLevel", column -> person.disabilityLevel(readers.code(column, DisabilityLevel.class)));
        if (isDisabilityInOne) {
            readDisability(columns.get("disability"), person);
        }
        readers.texts()
                .number(columns.get("disabilityCertificate"), DisabilityCertificateNumber::normalize)
                .ifPresent(person::disabilityCertificate);
        set("workCapacity", column -> person.workCapacity(readers.code(column, WorkCapacity.class)));
        set(
                "selfCare",
                column -> readers.words()
                        .read(readers.cells(), column, SelfCareLevel.class)
                        .match()
                        .ifPresent(match -> person.selfCare(worded(match))));
        set("insured", column -> person.insured(readers.known(readers.measures().flag(column))));
    }

    /** Returns what the column of health says; where it says nothing, what those of illnesses make certain. */
    private Fact<HealthStatus> health(Fact<Set<Illness>> illnesses) {
        boolean isChronic = isChronic(columns.get("chronicIllness"));
        Fact<HealthStatus> stated = readers.code(columns.get("health"), HealthStatus.class);
        if (stated instanceof Fact.Known<HealthStatus>) {
            return stated;
        }
        boolean isNamed =
                illnesses.toOptional().filter(named -> !named.isEmpty()).isPresent();
        if (isNamed || YES.contains(text(columns.get("illnesses")))) {
            return readers.known(HealthStatus.SERIOUS_ILLNESS);
        }
        return isChronic ? readers.known(HealthStatus.CHRONIC_ILLNESS) : Fact.unknown();
    }

    /** Tells whether a chronic illness is affirmed or named; its name, of which there is no list, is kept. */
    private boolean isChronic(@Nullable BoundColumn column) {
        String text = text(column);
        if (column == null || TextCells.isNothing(text) || text.equals("否")) {
            return false;
        }
        if (NOT_OR_WELL.indexOf(text.charAt(0)) >= 0) {
            readers.cells().unread(column, HealthStatus.class);
            return false;
        }
        readers.cells().keep(column);
        return true;
    }

    private String text(@Nullable BoundColumn column) {
        Cell cell = readers.cells().raw(column);
        return Blanks.strip(TextCells.letters(cell instanceof Cell.Formula formula ? formula.cached() : cell));
    }

    private Fact<SelfCareAssessment> worded(CodeMatch<SelfCareLevel> match) {
        Fact<SelfCareAssessment> fact = readers.known(SelfCareAssessment.of(match.value()));
        return match.wording().map(words -> fact.worded(words.reveal())).orElse(fact);
    }

    /** Reads a kind and a level in one cell, or one of the two. */
    private void readDisability(@Nullable BoundColumn column, Person.Builder person) {
        if (column == null) {
            return;
        }
        String text = Blanks.dense(TextCells.letters(readers.cells().cell(column)));
        boolean isWord = !text.isEmpty() && text.length() <= MAX_WORD;
        Optional<DisabilityWords> both = isWord ? DisabilityWords.read(text) : Optional.empty();
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
            readers.cells().unread(column, DisabilityLevel.class);
        }
    }

    private void readWork(Person.Builder person) {
        set("employment", column -> person.employmentStatus(readers.code(column, EmploymentStatus.class)));
        readers.texts()
                .words(columns.get("employer"), MAX_EMPLOYER)
                .filter(text -> !TextCells.isNothing(text))
                .ifPresent(text -> person.employer(Note.of(text)));
        set("student", column -> person.studentStage(readers.code(column, StudentStage.class)));
    }
}
