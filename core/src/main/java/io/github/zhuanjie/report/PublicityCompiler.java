package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.report.PublicityBasis.Consented;
import io.github.zhuanjie.report.PublicityBasis.Recognised;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides for each household whether it is named. */
final class PublicityCompiler {

    private static final int FULL_AGE = 18;
    private static final Set<AssistanceCategory> OF_CHILDREN = EnumSet.of(
            AssistanceCategory.ORPHAN, AssistanceCategory.DE_FACTO_ORPHAN, AssistanceCategory.CHILD_HARDSHIP);
    private static final Comparator<PublicityCase> ORDER = Comparator.comparing(
                    (PublicityCase subject) -> subject.household().getResidence())
            .thenComparing(subject -> subject.household().getId());

    private final DaySpan days;
    private final Map<PublicityWithheld, Integer> withheld = new EnumMap<>(PublicityWithheld.class);

    PublicityCompiler(DaySpan days) {
        this.days = days;
    }

    PublicityList compile(Collection<PublicityCase> cases) {
        List<PublicityEntry> entries = cases.stream()
                .sorted(ORDER)
                .flatMap(subject -> entry(subject).stream())
                .toList();
        return PublicityList.builder()
                .firstDay(days.first())
                .lastDay(days.last())
                .entries(entries)
                .withheld(withheld)
                .build();
    }

    private Optional<PublicityEntry> entry(PublicityCase subject) {
        Aided aided = Aided.of(subject);
        Optional<PublicityWithheld> reason =
                reason(subject.basis()).or(aided::reason).or(() -> aided.named().flatMap(this::reason));
        if (reason.isPresent()) {
            withheld.merge(reason.get(), 1, Integer::sum);
            return Optional.empty();
        }
        PersonName name = aided.named().flatMap(Person::getName).orElseThrow();
        PublicityEntry.Builder entry = PublicityEntry.builder()
                .name(name)
                .maskedName(MaskedName.from(name))
                .village(subject.household().getResidence())
                .headCount(aided.number().orElseThrow())
                .nearRelative(subject.nearRelative());
        if (subject.basis() instanceof Recognised recognised) {
            entry.category(recognised.recognition().getCategory());
        } else if (subject.basis() instanceof Consented consented) {
            entry.form(consented.form());
        }
        return Optional.of(entry.build());
    }

    private Optional<PublicityWithheld> reason(PublicityBasis basis) {
        if (basis instanceof Consented consented) {
            PublicationConsent consent = consented.consent();
            return reason(days.first().isBefore(consent.givenOn()), !consent.isInForce(days.last()));
        }
        Recognition recognition = ((Recognised) basis).recognition();
        if (OF_CHILDREN.contains(recognition.getCategory())) {
            return Optional.of(PublicityWithheld.MINOR);
        }
        return reason(days.first().isBefore(recognition.getValidFrom()), !recognition.isInForce(days.first()));
    }

    private static Optional<PublicityWithheld> reason(boolean early, boolean ended) {
        if (early) {
            return Optional.of(PublicityWithheld.NOT_YET);
        }
        return ended ? Optional.of(PublicityWithheld.ENDED) : Optional.empty();
    }

    private Optional<PublicityWithheld> reason(Person named) {
        Optional<LocalDate> birth = named.effectiveBirthDate().toOptional();
        if (birth.isEmpty()) {
            return Optional.of(PublicityWithheld.AGE_UNKNOWN);
        }
        boolean minor = Ages.on(days.first(), birth.get(), AgeDayRule.ON_BIRTHDAY) < FULL_AGE;
        return minor ? Optional.of(PublicityWithheld.MINOR) : Optional.empty();
    }
}
