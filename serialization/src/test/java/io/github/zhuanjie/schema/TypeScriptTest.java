package io.github.zhuanjie.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The TypeScript types that ship beside the schemas are those of the schemas. After a change of these, {@code
 * -Dzhuanjie.writeTypes=true} writes them anew.
 */
class TypeScriptTest {

    private static final Path FILE = Path.of("src/main/resources/io/github/zhuanjie/schema/v1", Schemas.TYPES);

    @Test
    void typesAreThoseOfTheSchemas() throws IOException {
        String types = TypeScript.ofSchemas();
        if (Boolean.getBoolean("zhuanjie.writeTypes")) {
            Files.writeString(FILE, types);
        }
        assertThat(Schemas.types()).isEqualTo(types);
    }

    @Test
    void factsUnionsMapsAndDocumentsHaveTypesOfTheirOwn() {
        assertThat(Schemas.types())
                .contains("export type Fact<T> =\n  | { value: T; asOf?: LocalDate; wording?: Wording }\n")
                .contains("  annualIncome?: Fact<Yuan>;\n")
                .contains("export type Criterion =\n  | AllOf\n  | AnyOf\n")
                .contains("  expenses?: Partial<Record<ExpenseKind, Fact<Yuan>>>;\n")
                .contains("export interface SupplyListDocument extends Document {\n  $schema: "
                        + "\"https://zhuanjie.github.io/schemas/v1/supply-list.schema.json\";\n"
                        + "  content: SupplyListContent;\n}\n");
    }
}
