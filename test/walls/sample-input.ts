import type { Shape } from '../../kernel/contract.ts';
import { fits, takenBy, type JsonSchema } from '../harness/json-schema.ts';

export type IdFor = (field: string) => string;
/** Says with `subjectId`, which is a ticket's, what it is the id of. */
const ofSubject = 'subjectKind';
const aSubject = 'ticket';
const aUuid = '019a9d6e-1111-7111-8111-111111111111';

interface Variant {
  withIds: boolean;
  /** With every field that may be left out. */
  isWhole?: boolean;
}

/** A value that the shape takes: required fields only, or with every id filled in at whatever depth, by its field's name. */
export function sampleOf(shape: Shape, idFor: IdFor, { withIds, isWhole = false }: Variant): unknown {
  return valueOf(takenBy(shape), '', { idFor, withIds, isWhole });
}

interface Wish {
  idFor: IdFor;
  withIds: boolean;
  isWhole: boolean;
}

function valueOf(schema: JsonSchema, field: string, wish: Wish): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return field === ofSubject && schema.enum.includes(aSubject) ? aSubject : schema.enum[0];
  const chosen = alternativeOf(schema, wish);
  if (chosen) return valueOf(chosen, field, wish);
  if (schema.prefixItems) return schema.prefixItems.map((place) => valueOf(place, field, wish));
  switch ([schema.type].flat()[0]) {
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

/** Of several shapes the first, or, where ids are wished for, the first that has one. */
function alternativeOf({ anyOf = [], oneOf = [] }: JsonSchema, { withIds }: Wish): JsonSchema | undefined {
  const all = [...anyOf, ...oneOf];
  return (withIds && all.find(hasId)) || all[0];
}

function hasId(schema: JsonSchema): boolean {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const within = [...Object.values(properties), ...(items ? [items] : []), ...anyOf, ...oneOf];
  return isId(schema) || within.some(hasId);
}

function objectOf({ properties = {}, required = [] }: JsonSchema, wish: Wish): Record<string, unknown> {
  const chosen = Object.entries(properties).filter(
    ([name, schema]) =>
      wish.isWhole || required.includes(name) || (wish.withIds && (hasId(schema) || name === ofSubject)),
  );
  return Object.fromEntries(chosen.map(([name, schema]) => [name, valueOf(schema, name, wish)]));
}

function isId(schema: JsonSchema): boolean {
  return [schema, ...(schema.anyOf ?? [])].some(({ pattern }) => pattern?.startsWith('^[0-9a-f]{8}-'));
}

const formats: Record<string, string> = {
  email: 'walker@example.cn',
  'date-time': '2026-11-23T02:00:00.000Z',
  date: '2026-11-23',
};
/** A shape of patterns says no format: what it takes is found by trying. */
const tried = [
  ...Object.values(formats),
  '2026-11',
  '3',
  '123456',
  '#0a84ff',
  'https://desk.example.cn',
  // a label's code and a survey's link of a provider that is there, and of nothing in it
  'huaxin.0123456789',
  `huaxin.${'A'.repeat(43)}`,
];

function textOf(schema: JsonSchema, field: string, wish: Wish): string {
  if (isId(schema)) return wish.idFor(field) || aUuid;
  if (field === ofSubject) return aSubject;
  if (/zone/i.test(field)) return 'Asia/Shanghai';
  if (field === 'networks') return '203.0.113.0/24';
  const plain = 'walk'.repeat(Math.ceil((schema.minLength ?? 1) / 4));
  return formats[schema.format ?? ''] ?? [plain, ...tried].find((text) => fits(schema, text)) ?? plain;
}
