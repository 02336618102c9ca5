package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.ledger.layout.Column;
import io.github.zhuanjie.ledger.layout.ColumnTable;
import io.github.zhuanjie.ledger.layout.LedgerKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns the sheets of each kind of ledger have: those of our forms, few enough to be read on paper, or all that
 * import keeps. Supply and needs are the lists B1 and B2 of our proposal, households and aid what the ledgers that we read
 * have in common.
 */
final class LedgerForms {

    private static final Map<LedgerKind, List<String>> FORMS = new EnumMap<>(Map.of(
            LedgerKind.HOUSEHOLDS,
            List.of(
                    "sequence",
                    "division.township",
                    "division.village",
                    "head.name",
                    "name",
                    "relation",
                    "residentId",
                    "nation",
                    "hukouKind",
                    "health",
                    "disabilityKinds",
                    "disabilityLevel",
                    "workCapacity",
                    "employment",
                    "category",
                    "certificate",
                    "validFrom",
                    "headCount",
                    "monthlyAmount",
                    "causes",
                    "annualIncome",
                    "address",
                    "phone",
                    "remarks"),
            LedgerKind.NEEDS,
            List.of(
                    "sequence",
                    "division",
                    "head.name",
                    "head.residentId",
                    "headCount",
                    "category",
                    "person.name",
                    "relation",
                    "hardship",
                    "kind",
                    "description",
                    "governmentAid",
                    "gap",
                    "urgency",
                    "consent",
                    "consentOn",
                    "registrar",
                    "registeredOn"),
            LedgerKind.SUPPLY,
            List.of(
                    "sequence",
                    "project.id",
                    "name",
                    "organization",
                    "creditCode",
                    "registrationAuthority",
                    "publicFundraising",
                    "categories",
                    "needKinds",
                    "form",
                    "areas",
                    "target",
                    "conditions",
                    "standard",
                    "cap",
                    "capacity",
                    "used",
                    "period",
                    "procedure",
                    "documents",
                    "simplified",
                    "contact",
                    "contactPhone",
                    "updatedOn",
                    "status"),
            LedgerKind.AID,
            List.of(
                    "sequence",
                    "person.name",
                    "residentId",
                    "address",
                    "phone",
                    "source",
                    "provider",
                    "needKind",
                    "form",
                    "amount",
                    "goods",
                    "decidedOn",
                    "signature")));

    /** Columns that say in words what another says in codes, which is enough where all are written. */
    private static final Map<LedgerKind, Set<String>> SAID_TWICE = new EnumMap<>(Map.of(
            LedgerKind.HOUSEHOLDS,
            Set.of(
                    "division",
                    "division.county",
                    "division.township",
                    "division.village",
                    "disability",
                    "chronicIllness",
                    "head.sex",
                    "monthlyIncome"),
            LedgerKind.NEEDS,
            Set.of("residentId"),
            LedgerKind.SUPPLY,
            Set.of("period", "capacity"),
            LedgerKind.AID,
            Set.of()));

    /** The column for what the others cannot say. */
    static final String EXACT = "exact";

    private LedgerForms() {}

    static List<Column> form(ColumnTable columns, LedgerKind kind) {
        return FORMS.get(kind).stream()
                .flatMap(key -> columns.find(kind, key).stream())
                .toList();
    }

    static List<Column> all(ColumnTable columns, LedgerKind kind, boolean exact) {
        return columns.columns(kind).stream()
                .filter(column -> column.cells().isKept())
                .filter(column -> exact || !column.key().equals(EXACT))
                .filter(column -> !SAID_TWICE.get(kind).contains(column.key()))
                .toList();
    }
}
