package io.github.zhuanjie.supply;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.Provenance;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A list with quotas that nest, and reservations on it. */
final class ReservationSamples {

    static final Instant NOON = Instant.parse("2024-05-20T04:00:00Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final ProjectId QUOTA = ProjectId.of("quota");
    static final ProjectId MONEY = ProjectId.of("money");
    static final ProjectId SILENT = ProjectId.of("silent");
    static final String YIZHENG = "321081101";
    static final String GUANGLING = "321002";
    static final String GAOYOU = "321084";
    static final String SUZHOU = "320505";

    private ReservationSamples() {}

    /** Five places: three in the prefecture, of them two in one county, and one in another prefecture's county. */
    static SupplyList list() {
        return list(5, 1000);
    }

    static SupplyList list(int places, long yuan) {
        Capacity shared = Capacity.builder()
                .places(places)
                .addAreaQuotas(quota("321000", Math.min(3, places)), quota("321081", Math.min(2, places)))
                .addAreaQuotas(quota("320500", Math.max(0, Math.min(2, places - 3))))
                .provenance(Provenance.PUBLISHED)
                .build();
        Capacity money = Capacity.builder()
                .budget(Yuan.of(yuan))
                .serviceUnits(20)
                .provenance(Provenance.PUBLISHED)
                .build();
        return SupplyList.builder()
                .id(SupplyListId.of("L-1"))
                .version(1)
                .title("清单")
                .area(DivisionCode.of("320000"))
                .asOf(LocalDate.of(2024, 5, 20))
                .addProjects(
                        project(QUOTA).capacity(shared).build(),
                        project(MONEY).capacity(money).build(),
                        project(SILENT).build())
                .build();
    }

    static CharityProject.Builder project(ProjectId id) {
        CharityProject.Builder builder = Samples.project();
        builder.id(id).areas(List.of(DivisionCode.of("320000")));
        return builder;
    }

    private static AreaQuota quota(String area, int places) {
        return AreaQuota.builder().area(DivisionCode.of(area)).places(places).build();
    }

    static Reservation.Builder reservation(String id, ProjectId project, String place) {
        Reservation.Builder builder = Reservation.builder();
        builder.id(ReservationId.of(id))
                .project(project)
                .residence(DivisionCode.of(place))
                .heldUntil(LATER);
        return builder;
    }

    static Reservation one(String id, String place) {
        return reservation(id, QUOTA, place).build();
    }
}
