package io.github.zhuanjie.ledger;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.ledger.WhoCells.Who;
import io.github.zhuanjie.ledger.exact.ExactPart;
import io.github.zhuanjie.ledger.table.Row;
import io.github.zhuanjie.need.DiscoverySource;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes needs of the rows of a list of needs. Not thread-safe. */
final class NeedRows extends RowRecords<Need> {

    private static final int MAX_DESCRIPTION = 1000;
    private static final int MAX_THROUGH = 100;

    private final WhoCells who;
    private final Map<String, Integer> ordinals = new HashMap<>();

    NeedRows(SheetColumns columns, Readers readers, ImportRun<Need> run) {
        super(columns, readers, run);
        this.who = new WhoCells(columns, readers, run.ids(), run.settings().getHouseholds());
    }

    @Override
    Optional<Need> read(Row row) {
        Optional<Who> subject = who.read();
        Optional<NeedKind> kind = requiredCode("kind", NeedKind.class);
        LocalDate registered = readers().days().day(at("registeredOn")).orElseGet(() -> ledgersDay("registeredOn"));
        Need.Builder need = Need.builder().registeredOn(registered);
        readDetails(need);
        Optional<PersonId> person = subject.flatMap(who::personOrHead);
        if (person.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        String content = String.join("\n", person.get().value(), kind.get().getCode(), registered.toString());
        Optional<NeedId> id = id(subject.get().household().value() + "\n" + content);
        readers().cells().unread().of(key -> true).ifPresent(need::extensions);
        return id.map(known -> need.id(known)
                .household(subject.get().household())
                .person(person.get())
                .kind(kind.get())
                .build());
    }

    private Optional<NeedId> id(String content) {
        BoundColumn column = at("need.id");
        Optional<String> own = readers().texts().identifier(column);
        if (column == null || own.isEmpty()) {
            int ordinal = ordinals.merge(content, 1, Integer::sum);
            return Optional.of(NeedId.of(Identifiers.derived("N-", content, Integer.toString(ordinal))));
        }
        try {
            return Optional.of(NeedId.of(own.get()));
        } catch (InvalidValueException e) {
            readers().cells().lost(column, e);
            return Optional.empty();
        }
    }

    private void readDetails(Need.Builder need) {
        readers().texts().words(at("description"), MAX_DESCRIPTION).ifPresent(text -> need.description(Note.of(text)));
        code("urgency", Urgency.class).ifPresent(need::urgency);
        need.gap(readers().known(readers().measures().amount(at("gap"))));
        need.event(readers().code(at("event"), HardshipEvent.class));
        need.eventOn(readers().known(readers().days().day(at("eventOn"))));
        code("discoveredBy", DiscoverySource.class).ifPresent(need::discoveredBy);
        readers().days().day(at("discoveredOn")).ifPresent(need::discoveredOn);
        readers().division(at("discoveredIn")).ifPresent(need::discoveredIn);
        readers().texts().words(at("discoveredThrough"), MAX_THROUGH).ifPresent(need::discoveredThrough);
        readers().division(at("emergencyPlace")).ifPresent(need::emergencyPlace);
        need.governmentAidReceived(readers().known(readers().measures().flag(at("governmentAid"))));
        for (ExpenseKind kind : ExpenseKind.values()) {
            readers()
                    .measures()
                    .amount(at("expense." + kind.getCode()))
                    .ifPresent(amount -> need.putExpense(kind, readers().known(Optional.of(amount))));
        }
    }

    @Override
    ExactPart part() {
        return ExactPart.NEED;
    }

    @Override
    String likenessOf(Need need) {
        return String.join(
                "\n",
                need.getHousehold().value(),
                need.getPerson().value(),
                need.getKind().getCode(),
                need.getRegisteredOn().toString());
    }

    @Override
    boolean isOnceOnly() {
        return true;
    }

    @Override
    String idOf(Need record) {
        return record.getId().value();
    }
}
