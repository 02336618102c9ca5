package io.github.zhuanjie.ledger.export;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Limits;
import io.github.zhuanjie.charity.ProjectNotice;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cells of a supply list by the keys of its columns. */
final class ProjectCells {

    private final CellWords words;
    private final boolean exact;

    /**
     * Creates the cells.
     *
     * @param exact  whether places are written as codes, which say exactly where, rather than as names
     */
    ProjectCells(CellWords words, boolean exact) {
        this.words = words;
        this.exact = exact;
    }

    TableCell cell(String key, CharityProject project, int number) {
        return switch (key) {
            case "sequence" -> TableCell.whole(number);
            case "project.id" -> TableCell.text(project.getId().value());
            case "name" -> TableCell.text(project.getName());
            case "categories" -> words.codes(project.getCategories());
            case "needKinds" -> words.codes(project.getNeedKinds());
            case "mode" -> TableCell.text(words.label(project.getApplicationMode()));
            case "areas" -> areas(project.getAreas());
            case "amount" -> TableCell.money(project.getBenefit().flatMap(ProjectCells::amount));
            case "validFrom" -> TableCell.day(project.getValidFrom());
            case "validUntil" -> TableCell.day(project.getValidUntil());
            case "period" -> period(project);
            case "documents" -> words.list(project.getDocuments());
            case "simplified" -> words.flag(project.getSimplifiedProcedure());
            case "asOf" -> words.factDay(FactDays.of(project));
            case "updatedOn" -> TableCell.day(project.getUpdatedOn());
            case "remarks" -> TableCell.text(String.join("\n", project.getRemarks()));
            default ->
                ofOrganization(key, project).or(() -> ofCapacity(key, project)).orElseGet(() -> ofNotice(key, project));
        };
    }

    /** A blank cell would be all of the ledger's area. */
    private TableCell areas(Collection<DivisionCode> areas) {
        if (exact && areas.isEmpty()) {
            return words.unknown();
        }
        return words.list(areas.stream()
                .map(area -> exact ? area.toString() : words.place(area))
                .toList());
    }

    private static Optional<Yuan> amount(Benefit benefit) {
        if (benefit instanceof Benefit.Fixed fixed) {
            return Optional.of(fixed.amount());
        }
        return benefit instanceof Benefit.Goods goods ? Optional.of(goods.value()) : Optional.empty();
    }

    private TableCell period(CharityProject project) {
        if (project.getValidFrom().isEmpty() && project.getValidUntil().isEmpty()) {
            return notice(project, ProjectNotice::getPeriod);
        }
        String from = project.getValidFrom().map(Object::toString).orElse("");
        String until = project.getValidUntil().map(Object::toString).orElse("");
        return TableCell.text(words.sheets().get("period", from, until).strip());
    }

    private Optional<TableCell> ofOrganization(String key, CharityProject project) {
        Optional<CharityOrganization> operator = project.getOperators().stream().findFirst();
        TableCell cell = switch (key) {
            case "organization" -> TableCell.text(operator.map(CharityOrganization::getName));
            case "creditCode" -> TableCell.text(operator.flatMap(CharityOrganization::getCreditCode));
            case "registrationAuthority" ->
                TableCell.text(operator.flatMap(CharityOrganization::getRegistrationAuthority));
            case "publicFundraising" ->
                operator.map(known -> words.flag(known.getPublicFundraising())).orElse(TableCell.BLANK);
            case "contactPhone" -> TableCell.text(operator.flatMap(CharityOrganization::getContact));
            default -> null;
        };
        return Optional.ofNullable(cell);
    }

    private Optional<TableCell> ofCapacity(String key, CharityProject project) {
        Optional<Capacity> capacity = project.getCapacity();
        TableCell cell = switch (key) {
            case "places" -> CellWords.count(capacity.flatMap(Limits::getPlaces));
            case "budget" -> TableCell.money(capacity.flatMap(Limits::getBudget));
            case "capacity" ->
                TableCell.text(capacity.stream()
                        .flatMap(known -> Stream.of(
                                known.getPlaces().map(places -> words.sheets().get("places", places)),
                                known.getBudget().map(budget -> words.sheets().get("reply.yuan", budget)),
                                known.getServiceUnits()
                                        .map(units -> words.sheets().get("units", units))))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n")));
            default -> null;
        };
        return Optional.ofNullable(cell);
    }

    private TableCell ofNotice(String key, CharityProject project) {
        return switch (key) {
            case "form" -> form(project);
            case "target" -> notice(project, ProjectNotice::getTarget);
            case "conditions" -> lines(project, ProjectNotice::getConditions);
            case "standard" -> notice(project, ProjectNotice::getStandard);
            case "cap" -> notice(project, ProjectNotice::getCap);
            case "procedure" -> lines(project, ProjectNotice::getProcedure);
            case "status" -> notice(project, ProjectNotice::getStatus);
            default -> TableCell.BLANK;
        };
    }

    /** Returns the form as published, else the one that the benefit is of. */
    private TableCell form(CharityProject project) {
        TableCell published = notice(project, ProjectNotice::getForm);
        if (!published.equals(TableCell.BLANK) || project.getBenefit().isEmpty()) {
            return published;
        }
        Benefit benefit = project.getBenefit().get();
        AidForm form = benefit instanceof Benefit.Goods
                ? AidForm.GOODS
                : benefit instanceof Benefit.Service ? AidForm.SERVICE : AidForm.MONEY;
        return TableCell.text(words.label(form));
    }

    private static TableCell notice(CharityProject project, Function<ProjectNotice, Optional<String>> part) {
        return TableCell.text(project.getNotice().flatMap(part));
    }

    private static TableCell lines(CharityProject project, Function<ProjectNotice, List<String>> part) {
        return TableCell.text(project.getNotice()
                .map(notice -> String.join("\n", part.apply(notice)))
                .orElse(""));
    }
}
