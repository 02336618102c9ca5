package io.github.zhuanjie.ledger;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.ledger.WhoCells.Who;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.Illness;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes records of aid of the rows of a ledger of aid. Not thread-safe. */
final class AidRows extends RowRecords<AidRecord> {

    private static final int MAX_PROVIDER = 100;
    private static final int MAX_GOODS = 200;

    private final WhoCells who;
    private final Map<String, Integer> ordinals = new HashMap<>();

    AidRows(SheetColumns columns, Readers readers, ImportRun<AidRecord> run) {
        super(columns, readers, run);
        this.who = new WhoCells(columns, readers, run.ids(), run.settings().getHouseholds());
    }

    @Override
    Optional<AidRecord> read(Row row) {
        Optional<Who> subject = who.read();
        Optional<PersonId> person = subject.flatMap(Who::person);
        Optional<AidSource> source = requiredCode("source", AidSource.class);
        Optional<NeedKind> kind = requiredCode("needKind", NeedKind.class);
        Optional<String> provider = readers().texts().words(at("provider"), MAX_PROVIDER);
        if (provider.isEmpty() && !readers().cells().isBroken()) {
            missing("provider");
        }
        LocalDate decided = decidedOn();
        AidRecord.Builder aid = AidRecord.builder().decidedOn(decided);
        Optional<AidForm> form = readForm(aid);
        readDetails(aid);
        if (readers().cells().isBroken() || subject.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        readCategory(aid, source.get());
        readers().cells().unread().of(key -> true).ifPresent(aid::extensions);
        String content = String.join(
                "\n",
                subject.get().household().value(),
                person.map(PersonId::value).orElse(""),
                kind.get().getCode(),
                provider.get(),
                decided.toString());
        Optional<AidRecordId> id =
                readers().identifier(at("aid.id"), AidRecordId::of).or(() -> derived(content));
        return readers().cells().isBroken()
                ? Optional.empty()
                : Optional.of(aid.id(id.get())
                        .source(source.get())
                        .provider(provider.get())
                        .household(subject.get().household())
                        .person(person)
                        .needKind(kind.get())
                        .form(form.get())
                        .build());
    }

    private LocalDate decidedOn() {
        return readers()
                .days()
                .day(at("decidedOn"))
                .or(() -> readers().days().day(at("paidOn")))
                .orElseGet(() -> ledgersDay("decidedOn"));
    }

    private Optional<AidRecordId> derived(String content) {
        int ordinal = ordinals.merge(content, 1, Integer::sum);
        return Optional.of(AidRecordId.of(Identifiers.derived("A-", content, Integer.toString(ordinal))));
    }

    /** Reads the form; where nobody states it, goods make it one of goods, and an amount one of money. */
    private Optional<AidForm> readForm(AidRecord.Builder aid) {
        BoundColumn column = at("form");
        BoundColumn goodsColumn = at("goods");
        Optional<String> goods = readers().texts().words(goodsColumn, MAX_GOODS);
        aid.amount(readers().known(readers().measures().amount(at("amount"))));
        boolean stated = !readers().cells().isBlank(column);
        Optional<AidForm> form = stated ? requiredCode("form", AidForm.class) : taken(goods.isPresent());
        boolean isGoods = form.filter(AidForm.GOODS::equals).isPresent();
        if (isGoods) {
            aid.goods(goods);
        } else if (goods.isPresent() && goodsColumn != null) {
            readers().cells().warn(goodsColumn, "LEDGER_GOODS");
        }
        readService(aid, form);
        return form;
    }

    private Optional<AidForm> taken(boolean hasGoods) {
        boolean hasAmount = !readers().cells().isBlank(at("amount"));
        if (!hasGoods && !hasAmount) {
            missing("form");
            return Optional.empty();
        }
        warnOnce(at("form"), "LEDGER_FORM_TAKEN");
        return Optional.of(hasGoods ? AidForm.GOODS : AidForm.MONEY);
    }

    private void readService(AidRecord.Builder aid, Optional<AidForm> form) {
        BoundColumn column = at("serviceUnits");
        Optional<Integer> units = readers().measures().count(column).filter(count -> count > 0);
        if (column == null || units.isEmpty()) {
            return;
        }
        if (form.filter(AidForm.SERVICE::equals).isEmpty()) {
            readers().cells().warn(column, "LEDGER_GOODS");
            return;
        }
        aid.serviceUnits(units);
        code("serviceUnit", ServiceUnit.class).ifPresent(aid::serviceUnit);
    }

    private void readDetails(AidRecord.Builder aid) {
        readers()
                .texts()
                .number(at("creditCode"), UnifiedSocialCreditCode::normalize)
                .ifPresent(aid::providerCode);
        readers().identifier(at("project"), ProjectId::of).ifPresent(aid::project);
        readers().identifier(at("need"), NeedId::of).ifPresent(aid::need);
        readers().identifier(at("supplementTo"), AidRecordId::of).ifPresent(aid::supplementTo);
        code("expenseKind", ExpenseKind.class).ifPresent(aid::expenseKind);
        code("illness", Illness.class).ifPresent(aid::illness);
        readers().days().day(at("paidOn")).ifPresent(aid::paidOn);
        readers().days().day(at("signedOn")).ifPresent(aid::receiptSignedOn);
        Optional<LocalDate> from = readers().days().first(at("coveredFrom"));
        Optional<LocalDate> until = readers().days().last(at("coveredUntil"));
        if (from.isPresent() && until.isPresent()) {
            aid.coveredFrom(from).coveredUntil(until);
        }
        aid.event(readers().code(at("event"), HardshipEvent.class));
        readers().texts().words(at("reference"), MAX_PROVIDER).ifPresent(aid::referenceNumber);
    }

    /** Aid of a charity has no category: what such a ledger states is the household's. */
    private void readCategory(AidRecord.Builder aid, AidSource source) {
        BoundColumn column = at("category");
        if (column != null && source == AidSource.CHARITY && !readers().cells().isBlank(column)) {
            warnOnce(column, "LEDGER_CATEGORY_OF_CHARITY");
        } else if (column != null) {
            code("category", AssistanceCategory.class).ifPresent(aid::category);
        }
    }

    @Override
    ExactPart part() {
        return ExactPart.AID;
    }

    @Override
    String likenessOf(AidRecord aid) {
        return String.join(
                "\n",
                aid.getHousehold().value(),
                aid.getPerson().map(PersonId::value).orElse(""),
                aid.getNeedKind().getCode(),
                aid.getProvider(),
                aid.getDecidedOn().toString(),
                aid.getAmount().toOptional().map(Yuan::toString).orElse(""),
                aid.getGoods().orElse(""));
    }

    @Override
    String idOf(AidRecord record) {
        return record.getId().value();
    }
}
