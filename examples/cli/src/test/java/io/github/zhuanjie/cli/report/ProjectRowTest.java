package io.github.zhuanjie.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import io.github.zhuanjie.charity.ApplicationMode;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.ProjectStanding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectRowTest {

    @Test
    void showsUnitsOfServiceInBothLanguages() {
        ProjectRow row = row(use().committedUnits(8).serviceUnits(40));
        assertThat(row.used()).isEqualTo("8");
        assertThat(row.capacity()).isEqualTo("40");
        assertThat(row.percent()).isEqualTo("20.00");
        assertThat(Mustache.compiler().compile("{{#unit}} {{{this}}}{{/unit}}").execute(row))
                .isEqualTo(" <span lang=\"zh-CN\">次</span><span lang=\"en\">visits</span>");
    }

    @Test
    void placesAndMoneyComeFirstAndTheScarcestFillsTheBar() {
        ProjectRow places = row(use().committedUnits(8).serviceUnits(40).places(2));
        assertThat(places.used()).isEqualTo("1");
        assertThat(places.capacity()).isEqualTo("2");
        assertThat(places.percent()).isEqualTo("50.00");
        assertThat(places.unit()).containsExactly(new Bilingual("个名额", "places"));
        ProjectRow money = row(use().committedUnits(8).serviceUnits(10).budget(Yuan.of(4)));
        assertThat(money.used()).isEqualTo("¥1");
        assertThat(money.capacity()).isEqualTo("¥4");
        assertThat(money.percent()).isEqualTo("80.00");
        assertThat(money.unit()).isEmpty();
    }

    @Test
    void aProjectWithoutLimitsHasNoUnit() {
        ProjectRow row = row(use());
        assertThat(row.capacity()).isEqualTo("–");
        assertThat(row.unit()).isEmpty();
        assertThat(row.percent()).isEqualTo("0");
    }

    private static ProjectUse.Builder use() {
        ProjectUse.Builder use = ProjectUse.builder();
        use.project(ProjectId.of("PR")).candidates(3).grants(1).committed(Yuan.of(1));
        return use;
    }

    private static ProjectRow row(ProjectUse.Builder use) {
        CharityProject project = CharityProject.builder()
                .id(ProjectId.of("PR"))
                .name("某探访项目")
                .applicationMode(ApplicationMode.INDIVIDUAL)
                .benefit(new Benefit.Service(NeedKind.VISITING_CARE, 8, ServiceUnit.VISIT, Optional.empty()))
                .build();
        return ProjectRow.of(project, new ProjectLine(ProjectStanding.MATCHABLE, use.build()));
    }
}
