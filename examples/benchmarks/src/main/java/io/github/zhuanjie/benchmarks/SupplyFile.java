package io.github.zhuanjie.benchmarks;

import io.github.zhuanjie.division.Division;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionLevel;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.json.ZhuanjieJson;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a supply list of made-up projects in the real divisions of a province, for {@code pipeline.sh}. */
public final class SupplyFile {

    private static final long SEED = 2;

    private SupplyFile() {}

    /**
     * Writes the file.
     *
     * @param arguments  the file, the number of projects, the code of the province or of a part of it
     * @throws IOException if it cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        DivisionCode area = DivisionCode.of(arguments[2]);
        List<DivisionCode> counties = DivisionRegistry.standard().descendantsOf(area).stream()
                .map(Division::code)
                .filter(code -> code.getLevel() == DivisionLevel.COUNTY)
                .toList();
        SupplyList supply = SupplyList.builder()
                .id(SupplyListId.of("made-up"))
                .version(1)
                .title("made-up projects")
                .area(area)
                .asOf(Province.AS_OF)
                .projects(new ProvincialProjects(SEED).projectsIn(counties, Integer.parseInt(arguments[1])))
                .build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            ZhuanjieJson.strict().writePretty(supply, out);
        }
    }
}
