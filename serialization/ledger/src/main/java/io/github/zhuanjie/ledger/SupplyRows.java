package io.github.zhuanjie.ledger;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ProjectCategory;
import io.github.zhuanjie.charity.ProjectNotice;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes projects of the rows of a supply list. Not thread-safe. */
final class SupplyRows extends RowRecords<CharityProject> {

    private static final int MAX_NAME = 200;
    private static final int MAX_ORGANIZATION = 100;
    private static final int MAX_NOTICE = 1000;
    private static final Set<String> UNKNOWN = Set.of("不详", "未知", "N/A");
    private static final Set<String> EVERYWHERE = Set.of("全县", "全市", "全区", "本县", "本市", "本区", "全域", "全省", "本省");

    SupplyRows(SheetColumns columns, Readers readers, ImportRun<CharityProject> run) {
        super(columns, readers, run);
    }

    @Override
    Optional<CharityProject> read(Row row) {
        Optional<String> name = readers().texts().words(at("name"), MAX_NAME);
        Optional<String> operator = readers().texts().words(at("organization"), MAX_ORGANIZATION);
        require(name, "name");
        require(operator, "organization");
        CharityProject.Builder project = CharityProject.builder();
        Set<NeedKind> kinds = needKinds(project);
        if (kinds.isEmpty() && !readers().cells().isBroken()) {
            missing("needKinds");
        }
        Set<DivisionCode> areas = areas();
        readBenefit(project);
        readCapacity(project);
        readDetails(project);
        if (readers().cells().isBroken()) {
            return Optional.empty();
        }
        CharityOrganization organization = organization(operator.get());
        readers().cells().unread().of(key -> true).ifPresent(project::extensions);
        Optional<ProjectId> id = id(name.get(), operator.get());
        return id.map(known -> project.id(known)
                .name(name.get())
                .operators(List.of(organization))
                .areas(areas)
                .needKinds(kinds)
                .build());
    }

    private void require(Optional<String> value, String key) {
        if (value.isEmpty() && !readers().cells().isBroken()) {
            missing(key);
        }
    }

    private Optional<ProjectId> id(String name, String operator) {
        BoundColumn column = at("project.id");
        Optional<String> own = readers().texts().identifier(column);
        if (column == null || own.isEmpty()) {
            return Optional.of(ProjectId.of(Identifiers.derived("P-", operator, name)));
        }
        try {
            return Optional.of(ProjectId.of(own.get()));
        } catch (InvalidValueException e) {
            readers().cells().lost(column, e);
            return Optional.empty();
        }
    }

    private CharityOrganization organization(String name) {
        CharityOrganization.Builder organization = CharityOrganization.builder().name(name);
        readers()
                .texts()
                .number(at("creditCode"), UnifiedSocialCreditCode::normalize)
                .ifPresent(organization::creditCode);
        readers()
                .texts()
                .words(at("registrationAuthority"), MAX_ORGANIZATION)
                .ifPresent(organization::registrationAuthority);
        organization.publicFundraising(readers().known(readers().measures().flag(at("publicFundraising"))));
        String contact = Stream.of("contact", "contactPhone")
                .flatMap(key -> readers().texts().words(at(key), MAX_ORGANIZATION).stream())
                .collect(Collectors.joining(" "));
        if (!contact.isEmpty()) {
            organization.contact(contact);
        }
        return organization.build();
    }

    /** Reads what the project helps with: as stated, else what its categories say of it. */
    private Set<NeedKind> needKinds(CharityProject.Builder project) {
        String categories = Blanks.strip(TextCells.letters(readers().cells().cell(at("categories"))));
        project.categories(readers()
                .codes(at("categories"), ProjectCategory.class)
                .toOptional()
                .orElse(Set.of()));
        if (!readers().cells().isBlank(at("needKinds"))) {
            return readers().codes(at("needKinds"), NeedKind.class).toOptional().orElse(Set.of());
        }
        Set<NeedKind> kinds = EnumSet.noneOf(NeedKind.class);
        for (String word : readers().words().split(ProjectCategory.class, categories)) {
            readers().words().find(NeedKind.class, word).ifPresent(match -> kinds.add(match.value()));
        }
        return kinds;
    }

    /** Reads where the project helps; a place that cannot be found would make it help elsewhere, so it is an error. */
    private Set<DivisionCode> areas() {
        BoundColumn column = at("areas");
        String text = TextCells.letters(readers().cells().cell(column));
        if (UNKNOWN.contains(text)) {
            return Set.of();
        }
        Set<DivisionCode> areas = new LinkedHashSet<>();
        for (String name : CodeWords.split(text)) {
            Optional<DivisionCode> area = EVERYWHERE.contains(name)
                    ? Optional.of(run().names().area())
                    : DivisionCode.isValid(name)
                            ? Optional.of(DivisionCode.of(name))
                            : run().names().find(run().names().area(), name);
            area.ifPresentOrElse(areas::add, () -> readers().cells().error(column, "LEDGER_DIVISION_NAME"));
        }
        return areas.isEmpty() ? Set.of(run().names().area()) : areas;
    }

    private void readBenefit(CharityProject.Builder project) {
        BoundColumn column = at("amount");
        Optional<Yuan> amount = readers().measures().amount(column);
        if (column == null || amount.isEmpty()) {
            return;
        }
        if (amount.get().compareTo(Yuan.ZERO) <= 0) {
            readers().cells().lost(column, "BENEFIT_AMOUNT");
            return;
        }
        String form = Blanks.strip(TextCells.letters(readers().cells().cell(at("form"))));
        boolean goods = readers()
                .words()
                .find(AidForm.class, form)
                .filter(match -> match.value() == AidForm.GOODS)
                .isPresent();
        project.benefit(goods ? new Benefit.Goods(amount.get()) : new Benefit.Fixed(amount.get()));
    }

    private void readCapacity(CharityProject.Builder project) {
        Capacity.Builder capacity = Capacity.builder().provenance(Provenance.PUBLISHED);
        Optional<Integer> places = readers().measures().count(at("places"));
        Optional<Yuan> budget = readers().measures().amount(at("budget"));
        places.ifPresent(capacity::places);
        budget.ifPresent(capacity::budget);
        boolean any = places.isPresent() || budget.isPresent();
        BoundColumn either = at("capacity");
        String text = TextCells.letters(readers().cells().cell(either));
        if (either != null && !any && !TextCells.isNothing(text)) {
            for (String part : text.split("[\n；;、]")) {
                any |= readCapacity(either, Blanks.dense(part), capacity);
            }
        }
        if (any) {
            project.capacity(capacity.build());
        }
    }

    /** Reads a number with its unit, in Chinese as offices write it or in either language as our lists have it. */
    private boolean readCapacity(BoundColumn column, String text, Capacity.Builder capacity) {
        Optional<Integer> places = before(text, "人|名|例|户|个|places?").flatMap(MeasureCells::digits);
        Optional<Integer> units = before(text, "次|unitsofservice").flatMap(MeasureCells::digits);
        Optional<Yuan> budget = before(text, "元|yuan")
                .flatMap(number -> readers().measures().amount(column, Yuan.isValid(number) ? number : text));
        places.ifPresent(capacity::places);
        units.ifPresent(capacity::serviceUnits);
        budget.ifPresent(capacity::budget);
        boolean read = places.isPresent() || units.isPresent() || budget.isPresent();
        if (!read) {
            readers().cells().lost(column, "LEDGER_CAPACITY");
        }
        return read;
    }

    private static Optional<String> before(String text, String unit) {
        String number = text.replaceFirst("(" + unit + ")$", "");
        return number.equals(text) ? Optional.empty() : Optional.of(number);
    }

    private void readDetails(CharityProject.Builder project) {
        project.applicationMode(code("mode", ApplicationMode.class).orElseGet(() -> {
            warnOnce(at("mode"), "LEDGER_MODE_TAKEN");
            return ApplicationMode.INDIVIDUAL;
        }));
        DayCells.Period days = readers().days().period(at("period"));
        if (!columns().has("validFrom") && !columns().has("validUntil")) {
            project.validFrom(days.first()).validUntil(days.last());
        }
        readers().days().day(at("validFrom")).ifPresent(project::validFrom);
        readers().days().day(at("validUntil")).ifPresent(project::validUntil);
        readers().days().day(at("updatedOn")).ifPresent(project::updatedOn);
        project.simplifiedProcedure(readers().known(readers().measures().flag(at("simplified"))));
        readers().texts().words(at("documents"), MAX_NOTICE).ifPresent(text -> project.documents(documents(text)));
        readers().texts().words(at("remarks"), MAX_NOTICE).ifPresent(text -> project.remarks(List.of(text)));
        project.notice(notice());
    }

    private List<String> documents(String text) {
        List<String> pieces = pieces(text);
        if (pieces.stream().allMatch(piece -> piece.length() <= MAX_NAME)) {
            return pieces;
        }
        readers().cells().warn(at("documents"), "LEDGER_TEXT", Integer.toString(MAX_NAME));
        return List.of();
    }

    private static List<String> pieces(String text) {
        return Stream.of(text.split("[、；;，,]"))
                .map(Blanks::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private ProjectNotice notice() {
        ProjectNotice.Builder notice = ProjectNotice.builder();
        add("areas", notice::area);
        add("form", notice::form);
        add("target", notice::target);
        add("conditions", text -> notice.conditions(List.of(text)));
        add("standard", notice::standard);
        add("cap", notice::cap);
        add("period", notice::period);
        add("procedure", text -> notice.procedure(List.of(text)));
        add("status", notice::status);
        return notice.build();
    }

    private void add(String key, Consumer<String> setter) {
        readers().texts().words(at(key), MAX_NOTICE).ifPresent(setter);
    }

    @Override
    ExactPart part() {
        return ExactPart.PROJECT;
    }

    @Override
    String likenessOf(CharityProject project) {
        return project.getOperators().get(0).getName() + "\n" + project.getName();
    }

    @Override
    String idOf(CharityProject record) {
        return record.getId().value();
    }
}
