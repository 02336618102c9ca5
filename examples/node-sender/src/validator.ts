import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Judges documents by the schemas of a folder, without a network. */
export class Validator {
  private readonly ajv = new Ajv2020({ strict: true, allErrors: true });
  readonly addresses: string[] = [];

  constructor(folder: string) {
    addFormats.default(this.ajv);
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".schema.json"))) {
      if (file !== "bundle.schema.json") {
        const schema = JSON.parse(readFileSync(join(folder, file), "utf8"));
        this.ajv.addSchema(schema);
        this.addresses.push(schema.$id);
      }
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
    const validate = this.schema(document.$schema);
    // ajv also tells of each "if" on the way to what is wrong
    const told = (validate(document) ? [] : (validate.errors ?? [])).filter((error) => error.keyword !== "if");
    return told.map(Validator.told);
  }

  private static told(error: ErrorObject): string {
    return `${error.instancePath} ${error.keyword} ${error.schemaPath}`;
  }
}
