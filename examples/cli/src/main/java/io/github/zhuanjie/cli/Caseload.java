package io.github.zhuanjie.cli;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The needs of a file joined to the households of another. Needs are read first, so that of the households only those
 * with a need stay in memory.
 */
final class Caseload {

    private final FaultLog log;
    private final RecordReader reader;
    private final Path needFile;
    private final Map<NeedId, Integer> needLines = new HashMap<>();
    private final Map<HouseholdId, List<Need>> waiting = new HashMap<>();
    private final Map<HouseholdId, Integer> householdLines = new HashMap<>();
    private final Map<NeedId, NeedCase> cases = new TreeMap<>();
    private long persons;
    private final MainArea mainArea = new MainArea();

    private Caseload(FaultLog log, RecordReader reader, Path needFile) {
        this.log = log;
        this.reader = reader;
        this.needFile = needFile;
    }

    /** Reads both files; faulty records are left out and logged. */
    static Caseload read(MatchFiles files, RecordReader reader, FaultLog log) throws IOException {
        Caseload caseload = new Caseload(log, reader, files.needs());
        reader.readLines(files.needs(), Need.class, caseload::addNeed);
        if (caseload.addHouseholds(files.households())) {
            caseload.refuseOrphans();
        }
        return caseload;
    }

    private void addNeed(Need need, int line) {
        Integer first = needLines.putIfAbsent(need.getId(), line);
        if (first != null) {
            log.add(needFile, duplicate(line, first));
            return;
        }
        waiting.computeIfAbsent(need.getHousehold(), id -> new ArrayList<>(2)).add(need);
    }

    private boolean addHouseholds(Path file) throws IOException {
        return reader.readLines(file, Household.class, (household, line) -> {
            Integer first = householdLines.putIfAbsent(household.getId(), line);
            if (first == null) {
                addHousehold(household);
            } else {
                log.add(file, duplicate(line, first));
            }
        });
    }

    /** Returns the line on which a need stands in its file. */
    int lineOf(Need need) {
        return needLines.get(need.getId());
    }

    private static Fault duplicate(int line, int first) {
        return Fault.error("RECORD_DUPLICATE", Location.ofLine(line).withPointer("/id"), String.valueOf(first));
    }

    private void addHousehold(Household household) {
        persons += household.getMembers().size();
        mainArea.add(household.getResidence());
        List<Need> needs = waiting.remove(household.getId());
        if (needs != null) {
            needs.forEach(need -> join(household, need));
        }
    }

    private void join(Household household, Need need) {
        try {
            cases.put(need.getId(), NeedCase.of(household, need));
        } catch (InvalidValueException e) {
            log.add(needFile, Fault.error(e.getCode(), at(need, "/person")));
        }
    }

    private void refuseOrphans() {
        waiting.values().stream()
                .flatMap(List::stream)
                .sorted((a, b) -> Integer.compare(needLines.get(a.getId()), needLines.get(b.getId())))
                .forEach(need -> log.add(needFile, Fault.error("NEED_HOUSEHOLD_UNKNOWN", at(need, "/household"))));
    }

    private Location at(Need need, String pointer) {
        return Location.ofLine(needLines.get(need.getId())).withPointer(pointer);
    }

    Map<NeedId, NeedCase> byNeed() {
        return Collections.unmodifiableMap(cases);
    }

    Collection<NeedCase> cases() {
        return byNeed().values();
    }

    int households() {
        return householdLines.size();
    }

    long persons() {
        return persons;
    }

    /**
     * Returns the area to report on.
     *
     * @param wanted  the area asked for; empty for the one that the households are in, but for a few
     * @throws UsageException if fewer than nine in ten households are in the area asked for
     */
    DivisionCode area(Optional<DivisionCode> wanted) {
        if (wanted.isPresent() && !mainArea.isMostlyIn(wanted.get())) {
            throw new UsageException("usage.area.share");
        }
        return wanted.orElseGet(mainArea::get);
    }
}
