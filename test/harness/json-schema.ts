import * as z from 'zod/mini';
import type { Shape } from '../../kernel/contract.ts';

/** What of JSON Schema our shapes come to. */
export interface JsonSchema {
  /** Several where null is one of them. */
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: JsonSchema;
  /** Of a tuple: each place has its own. */
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** What a shape takes, before it makes something else of it. */
export function takenBy(shape: Shape): JsonSchema {
  return z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** The schema, or each of those that it may be instead. */
export function alternativesOf(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
}

/** Whether all of its patterns take the text. */
export function fits({ pattern, allOf = [] }: JsonSchema, text: string): boolean {
  return (pattern === undefined || new RegExp(pattern, 'u').test(text)) && allOf.every((part) => fits(part, text));
}
