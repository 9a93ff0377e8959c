import { isId } from '../../../../kernel/id.ts';

export type Scalar = string | number | boolean;

/** `['lines', 'resolution', 'P1', 'targetSeconds']`: names of fields, and codes that say which line is meant. */
export type Path = readonly string[];

export interface ChangedField {
  path: Path;
  from: readonly Scalar[];
  to: readonly Scalar[];
}

export interface SaidField {
  path: Path;
  values: readonly Scalar[];
}

export interface EventContent {
  changes: ChangedField[];
  facts: SaidField[];
}

type Fields = Readonly<Record<string, unknown>>;
type Change = Fields & { from: unknown; to: unknown };

/**
 * What an announcement says, as fields with before and after, and as facts. The builders of `*.events.ts` write a
 * change as `{ from, to }`, alone, under `changes` or in a list; as `{ before, after }`; or as `before` beside what is.
 */
export function contentOf(kind: string, payload: Fields, text: Fields | null): EventContent {
  const { changes: coded, fields, ...rest } = payload;
  const { changes: worded, ...words } = text ?? {};
  // the names of changed fields, where the values stand in words beside them, were said twice
  const said: Fields = { ...rest, ...(text === null && fields !== undefined && { fields }), ...words };
  const { before, after, ...others } = said;
  const content: EventContent = { changes: [], facts: [] };
  for (const changed of [coded, worded]) if (isFields(changed)) addAll(content, changed);
  if (after !== undefined) content.changes.push(...changesOf([verbOf(kind)], { from: before, to: after }));
  else if (isFields(before)) addMoves(content, before, others);
  const told = isFields(before) ? Object.keys(before) : [];
  addAll(content, Object.fromEntries(Object.entries(others).filter(([name]) => !told.includes(name))));
  return content;
}

function addAll({ changes, facts }: EventContent, fields: Fields): void {
  for (const [name, value] of Object.entries(fields)) {
    if (isChange(value)) changes.push(...changesOf([name], value));
    else if (isLines(value)) changes.push(...value.flatMap((line) => changesOf([name, ...codesOf(line)], line)));
    else facts.push(...factsOf([name], value));
  }
}

function factsOf(path: Path, value: unknown): SaidField[] {
  if (isFields(value)) return Object.entries(value).flatMap(([name, inner]) => factsOf([...path, name], inner));
  const values = scalarsIn(value);
  return values.length > 0 ? [{ path, values }] : [];
}

/** Of two objects, or an object that was not there before, only the fields in which they differ. */
function changesOf(path: Path, { from, to }: Change): ChangedField[] {
  const parts = [from, to].filter((part) => part !== null && part !== undefined);
  if (parts.length === 0 || !parts.every(isFields)) return [{ path, from: scalarsIn(from), to: scalarsIn(to) }];
  const [before, now] = [isFields(from) ? from : {}, isFields(to) ? to : {}];
  // a new version of a line is a row of its own
  const names = new Set([...Object.keys(before), ...Object.keys(now)].filter((name) => name !== 'id'));
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]))
    .flatMap((name) => changesOf([...path, name], { from: before[name], to: now[name] }));
}

/** `before` holds what the fields of the same names held. */
function addMoves({ changes }: EventContent, before: Fields, now: Fields): void {
  for (const [name, from] of Object.entries(before)) {
    if (from !== now[name]) changes.push({ path: [name], from: scalarsIn(from), to: scalarsIn(now[name]) });
  }
}

/** Which line of a list is meant: the codes that it carries, or that both its versions carry. */
function codesOf({ from, to, ...own }: Change): string[] {
  const versions = [from, to].filter(isFields);
  const common = versions.reduce<Fields>(
    (shared, version) => Object.fromEntries(Object.entries(shared).filter(([name, value]) => version[name] === value)),
    versions[0] ?? {},
  );
  return [...Object.values(own), ...Object.values(common)].filter(
    (value): value is string => typeof value === 'string' && !isId(value) && !/^\d/.test(value),
  );
}

function scalarsIn(value: unknown): Scalar[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => (typeof one === 'object' ? wordsOf(one) : scalarsIn(one)));
  if (isFields(value)) return wordsOf(value);
  // what is left of JSON: text, number, truth
  return [value as Scalar];
}

/** One of a list: hours `['09:00', '12:00']` as `09:00–12:00`, an object as its values in a row. */
function wordsOf(one: unknown): Scalar[] {
  if (Array.isArray(one)) return [scalarsIn(one).join('–')];
  return isFields(one) ? [Object.values(one).flatMap(scalarsIn).join(' ')] : [];
}

function verbOf(kind: string): string {
  return kind.slice(kind.indexOf('.') + 1);
}

function isLines(value: unknown): value is Change[] {
  return Array.isArray(value) && value.length > 0 && value.every(isChange);
}

function isChange(value: unknown): value is Change {
  return isFields(value) && 'from' in value && 'to' in value;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
