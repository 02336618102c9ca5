package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order open referrals come, and what they show of somebody. */
class OpenReferralTest {

    @Test
    void openReferralsComeByNeedPersonAndProject() {
        List<OpenReferral> ordered = List.of(
                open("N-1", "a", Optional.empty()),
                open("N-1", "a", Optional.of("p")),
                open("N-1", "a", Optional.of("q")),
                open("N-1", "b", Optional.of("p")),
                open("N-2", "a", Optional.of("p")));
        assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted()).isEqualTo(ordered);
        assertThat(ordered.get(1)).hasToString("OpenReferral[N-1]").isEqualByComparingTo(ordered.get(1));
    }

    private static OpenReferral open(String need, String person, Optional<String> project) {
        return new OpenReferral(
                NeedId.of(need),
                new HouseholdMember(HouseholdId.of("h"), PersonId.of(person)),
                project.map(ProjectId::of));
    }
}
