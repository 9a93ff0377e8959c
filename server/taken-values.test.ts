import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takenBy, type JsonSchema } from '../test/harness/json-schema.ts';
import { compose } from './composition.ts';
import { moduleRegisters } from './modules.ts';

const { routes } = compose(moduleRegisters);

test('a whole number that a route takes is one that the database holds', () => {
  assert.deepEqual(
    takenWhere(({ type, minimum = -Infinity, maximum = Infinity }) => {
      return type === 'integer' && (minimum < -(2 ** 31) || maximum >= 2 ** 31);
    }),
    [],
  );
});

test('a list that a route takes has an end', () => {
  const endless = takenWhere(({ type, maxItems, prefixItems }) => type === 'array' && !maxItems && !prefixItems);
  assert.deepEqual(endless, []);
});

/** Each place in what routes take that is so: `POST /tickets .tags`. */
function takenWhere(isSo: (schema: JsonSchema) => boolean): string[] {
  return routes.flatMap(({ endpoint: { method, path, query, body } }) =>
    [query, body].flatMap((shape) => {
      if (!shape) return [];
      return placesIn(takenBy(shape), '', isSo).map((at) => `${method} ${path} ${at}`);
    }),
  );
}

function placesIn(schema: JsonSchema, at: string, isSo: (schema: JsonSchema) => boolean): string[] {
  const { anyOf = [], oneOf = [], prefixItems = [], items, properties = {}, additionalProperties } = schema;
  const others = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const parts = [
    ...[...anyOf, ...oneOf].map((part) => [at, part] as const),
    ...[...prefixItems, ...(items ? [items] : [])].map((part) => [`${at}[]`, part] as const),
    ...Object.entries(properties).map(([name, part]) => [`${at}.${name}`, part] as const),
    ...others.map((part) => [`${at}.*`, part] as const),
  ];
  return [...(isSo(schema) ? [at] : []), ...parts.flatMap(([place, part]) => placesIn(part, place, isSo))];
}
