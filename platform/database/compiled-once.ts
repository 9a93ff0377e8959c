import type { CompiledQuery } from 'kysely';
import type { Statement } from './tx.ts';

/** Where a value is to stand. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const placeOfEach = new Proxy({}, { get: (_, name) => new Place(String(name)) });

/**
 * A statement that is built and compiled when it is first asked; from then on its values alone are put in. For what each
 * request asks, of which building was a tenth of all work for a list. `build` gets a place for every field that it names
 * (`...rest` has none), not the value: it can hand it on, and decide nothing by it. Many values belong into one array (`any`).
 */
export function compiledOnce<Given extends object, Row>(
  build: (given: Given) => Statement<Row>,
): (given: Given) => Statement<Row> {
  let compiled: CompiledQuery<Row> | undefined;
  return (given) => ({
    compile() {
      // whoever builds sees the types of the values that will be there
      compiled ??= build(placeOfEach as Given).compile();
      const parameters = compiled.parameters.map((value) =>
        // a place is named by the field that was read
        value instanceof Place ? given[value.name as keyof Given] : value,
      );
      return { ...compiled, parameters };
    },
  });
}
