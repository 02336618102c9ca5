package io.github.zhuanjie.disclosure;

import io.github.zhuanjie.privacy.DataKind;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class TmpWriteTest {
    @Test
    void write() throws Exception {
        Map<String, String> m = Map.of(
                "nothing",
                "",
                "basic",
                "NAME CONTACT NEED",
                "medical-aid",
                "NAME CONTACT NEED HEALTH INCOME ASSISTANCE_STATUS",
                "household",
                "NEED HOUSEHOLD",
                "child",
                "NAME CONTACT NEED HOUSEHOLD",
                "everything",
                "NAME RESIDENT_ID CONTACT DEMOGRAPHICS HOUSEHOLD ASSISTANCE_STATUS HEALTH INCOME BANK_ACCOUNT EDUCATION_EMPLOYMENT NEED");
        for (var e : m.entrySet()) {
            Set<DataKind> k = EnumSet.noneOf(DataKind.class);
            for (String s : e.getValue().split(" ")) if (!s.isEmpty()) k.add(DataKind.valueOf(s));
            Files.writeString(
                    Path.of("/tmp/wt-gate/core/src/test/resources/io/github/zhuanjie/disclosure/view-" + e.getKey()
                            + ".txt"),
                    String.join(
                                    "\n",
                                    Lines.of(Content.allowing(k, e.getKey().equals("child"))
                                            .of(GateSamples.terms(), GateSamples.subject())))
                            + "\n");
        }
    }
}
