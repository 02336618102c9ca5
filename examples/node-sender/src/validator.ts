import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const BUNDLE = "bundle.schema.json";

/** Judges documents by the schemas of a folder, without a network. */
export class Validator {
  private readonly ajv: Ajv2020;
  private readonly address: string | undefined;

  /**
   * Gives ajv the schemas one by one, or the bundle, which is all of them in one file and judges a document of any kind.
   *
   * @param everyFault whether all faults are wanted, or the first will do
   */
  constructor(folder: string, everyFault = true, bundled = false) {
    this.ajv = new Ajv2020({ strict: true, allErrors: everyFault });
    addFormats.default(this.ajv);
    const files = readdirSync(folder).filter((name) => name.endsWith(".schema.json"));
    for (const file of files.filter((name) => (name === BUNDLE) === bundled)) {
      const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
      this.ajv.addSchema(schema);
      this.address = bundled ? schema.$id : undefined;
    }
  }

  /** Compiles a schema, or the definition that a pointer leads to. */
  schema(address: string): ValidateFunction {
    const found = this.ajv.getSchema(address);
    if (!found) {
      throw new Error(`no schema ${address}`);
    }
    return found;
  }

  /** Returns where and why a document is wrong, never what it says there; empty if it is right. */
  faults(document: { $schema: string }): string[] {
    return this.faultsBy(this.address ?? document.$schema, document);
  }

  /** Returns one line for each fault. ajv also tells of each "if" on the way to what is wrong, which is left out. */
  faultsBy(address: string, value: unknown): string[] {
    const validate = this.schema(address);
    const errors = validate(value) ? [] : (validate.errors ?? []);
    return errors.filter((error) => error.keyword !== "if").map(Validator.told);
  }

  private static told(error: ErrorObject): string {
    return `${error.instancePath} ${error.keyword} ${error.schemaPath}`;
  }
}
