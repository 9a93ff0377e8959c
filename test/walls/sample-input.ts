import * as z from 'zod/mini';
import type { Shape } from '../../kernel/contract.ts';

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  minimum?: number;
  items?: JsonSchema;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

export type IdFor = (field: string) => string;
const aUuid = '019a9d6e-1111-7111-8111-111111111111';

/** A value that the shape takes: required fields only, or with every optional id filled in, ids by their field's name. */
export function sampleOf(shape: Shape, idFor: IdFor, { withIds }: { withIds: boolean }): unknown {
  const schema = z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return valueOf(schema, '', { idFor, withIds });
}

interface Wish {
  idFor: IdFor;
  withIds: boolean;
}

function valueOf(schema: JsonSchema, field: string, wish: Wish): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.allOf ?? [];
  if (first) return valueOf(first, field, wish);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, wish);
    case 'array':
      return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => valueOf(schema.items ?? {}, field, wish));
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return textOf(schema, field, wish);
  }
}

function objectOf({ properties = {}, required = [] }: JsonSchema, wish: Wish): Record<string, unknown> {
  const chosen = Object.entries(properties).filter(
    ([name, schema]) => required.includes(name) || (wish.withIds && isId(schema)),
  );
  return Object.fromEntries(chosen.map(([name, schema]) => [name, valueOf(schema, name, wish)]));
}

function isId(schema: JsonSchema): boolean {
  return [schema, ...(schema.anyOf ?? [])].some(({ pattern }) => pattern?.startsWith('^[0-9a-f]{8}-'));
}

function textOf(schema: JsonSchema, field: string, wish: Wish): string {
  if (isId(schema)) return wish.idFor(field) || aUuid;
  if (schema.format === 'email') return 'walker@example.cn';
  if (schema.format === 'date-time') return '2026-11-23T02:00:00.000Z';
  if (schema.format === 'date') return '2026-11-23';
  if (/zone/i.test(field)) return 'Asia/Shanghai';
  if (schema.pattern?.startsWith('^[a-z]')) return 'walker';
  return 'walk'.repeat(Math.ceil((schema.minLength ?? 1) / 4));
}
