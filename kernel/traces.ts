/** What stands where a number or an address was taken out. */
const blank = '***';

/**
 * Takes what names a person out of free text: their name becomes the pseudonym, numbers and addresses a blank. A number
 * is found with blanks or hyphens in it, and never as a part of a longer one; a name in Latin letters only as a word.
 */
export function withoutTraces(text: string, traces: readonly string[], pseudonym: string): string {
  return traces.reduce(
    (rest, trace) => rest.replaceAll(patternOf(trace), isNumber(trace) || trace.includes('@') ? blank : pseudonym),
    text,
  );
}

function isNumber(trace: string): boolean {
  return /\d{4}/.test(trace);
}

function patternOf(trace: string): RegExp {
  const characters = [...trace.replaceAll(/[\s-]/g, '')].map((character) => RegExp.escape(character));
  const edge = edgeOf(trace);
  return new RegExp(`(?<!${edge})${characters.join(String.raw`[\s-]?`)}(?!${edge})`, 'giu');
}

/** What must not stand right before or behind it: Chinese is written without spaces, so a name in it may stand anywhere. */
function edgeOf(trace: string): string {
  if (/^[\d\s+-]+$/.test(trace)) return String.raw`\d`;
  return /\p{Script=Han}/u.test(trace) ? '$^' : '[A-Za-z0-9]';
}

/** What a person is called: in rows that name them, and in all others. */
interface Traces {
  quoted: readonly string[];
  uniqueQuoted: readonly string[];
  pseudonym: string;
}

/** Those of the rows in whose fields, texts or JSON, something was replaced. */
export function redacted<Row extends { namesContact: boolean }>(
  rows: readonly Row[],
  { quoted, uniqueQuoted, pseudonym }: Traces,
  fields: readonly (keyof Row & string)[],
): Row[] {
  return rows.flatMap((row) => {
    const clean = (text: string) => withoutTraces(text, row.namesContact ? quoted : uniqueQuoted, pseudonym);
    const changes = fields.flatMap((field) => {
      const after = mapTexts(row[field], clean);
      return JSON.stringify(after) === JSON.stringify(row[field]) ? [] : [[field, after] as const];
    });
    return changes.length === 0 ? [] : [{ ...row, ...Object.fromEntries(changes) }];
  });
}

/** The same JSON value with its texts changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
