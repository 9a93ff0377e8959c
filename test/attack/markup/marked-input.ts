import type { Shape } from '../../../kernel/contract.ts';
import { alternativesOf, fits, takenBy, type JsonSchema } from '../../harness/json-schema.ts';
import { sampleOf, type IdFor } from '../../walls/sample-input.ts';
import { payloadAt } from './payloads.ts';

/** What the so-manieth text is, no longer than may be. */
export type TextAt = (at: number, mostCharacters: number) => string;

interface Marked {
  body: Record<string, unknown>;
  /** How many texts were written into it. */
  count: number;
}

/** A body that the shape takes, in which every text that people write freely is an attack; `at` turns which is where. */
export function markedInput(shape: Shape, idFor: IdFor, { at, textAt }: { at: number; textAt: TextAt }): Marked {
  const sample = sampleOf(shape, idFor, { withIds: true });
  const turn = { at, textAt };
  // bodies are objects
  const body = marked(takenBy(shape), sample, turn) as Record<string, unknown>;
  return { body, count: turn.at - at };
}

interface Turn {
  at: number;
  textAt: TextAt;
}

function marked(schema: JsonSchema, sample: unknown, turn: Turn): unknown {
  const parts = alternativesOf(schema);
  const text = parts.find(isFreeText);
  if (text && (typeof sample === 'string' || sample === undefined || sample === null))
    return turn.textAt(turn.at++, mostOf(text));
  if (Array.isArray(sample)) {
    const items = parts.find((part) => part.items)?.items ?? {};
    return sample.map((one: unknown) => marked(items, one, turn));
  }
  if (typeof sample !== 'object' || sample === null) return sample;
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<string, JsonSchema>;
  const entries = Object.entries(properties).map(([name, part]) => {
    return [name, marked(part, (sample as Record<string, unknown>)[name], turn)] as const;
  });
  return { ...sample, ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)) };
}

function mostOf({ maxLength, allOf = [] }: JsonSchema): number {
  return Math.min(maxLength ?? Number.POSITIVE_INFINITY, ...allOf.map(mostOf));
}

/** No code, id, date or address: what somebody may write as they like. */
function isFreeText(schema: JsonSchema): boolean {
  const { type, format, enum: words, const: only } = schema;
  if (type !== 'string' || format !== undefined || words !== undefined || only !== undefined) return false;
  return fits(schema, payloadAt(0));
}
