import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import type { Endpoint } from '../../../kernel/contract.ts';
import { alternativesOf, takenBy, type JsonSchema } from '../../harness/json-schema.ts';

export interface Pattern {
  /** `kernel/phone.ts:38` */
  at: string;
  source: string;
  flags: string;
}

const root = join(import.meta.dirname, '..', '..', '..');
const others = /\.(?:test|cases)\.ts$|\/web\//;
const places = '{kernel,platform,server,modules}/**/*.ts';

/** Every regular expression that the server's files spell out, each once. */
export async function patternsOfOurs(): Promise<Pattern[]> {
  const all: Pattern[] = [];
  for await (const path of glob(places, { cwd: root }))
    if (!others.test(path)) all.push(...patternsIn(path, await readFile(join(root, path), 'utf8')));
  return eachOnce(all.toSorted((left, right) => (left.at < right.at ? -1 : 1)));
}

/** Every pattern of a text that a route takes, each once. */
export function patternsTaken(endpoints: readonly Endpoint[]): Pattern[] {
  const all = endpoints.flatMap(({ method, path, query, body }) =>
    [query, body].flatMap((shape) =>
      shape ? sourcesIn(takenBy(shape)).map((source) => ({ at: `${method} ${path}`, source, flags: 'u' })) : [],
    ),
  );
  return eachOnce(all);
}

function sourcesIn(schema: JsonSchema): string[] {
  const { pattern, items, prefixItems = [], properties = {}, allOf = [] } = schema;
  const within = [...prefixItems, ...(items ? [items] : []), ...Object.values(properties), ...allOf];
  const others = alternativesOf(schema).filter((one) => one !== schema);
  return [...(pattern === undefined ? [] : [pattern]), ...[...within, ...others].flatMap(sourcesIn)];
}

function eachOnce(all: readonly Pattern[]): Pattern[] {
  return [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
}

function patternsIn(path: string, text: string): Pattern[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.pos);
      const end = node.text.lastIndexOf('/');
      found.push({ at: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
