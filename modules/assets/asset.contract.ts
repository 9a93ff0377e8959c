import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';
import { customShape, customValuesShape } from '../custom-fields/custom-value.contract.ts';
import { recordFields, recordRowShape, recordViewShape } from './asset-record.contract.ts';

/** Of a machine that is looked after (AST-02). */
export const assetStatuses = ['planned', 'on_order', 'in_stock', 'in_use', 'in_repair', 'on_loan', 'lost'] as const;
/** Of one that is not any more. */
export const assetEnds = ['retired', 'scrapped'] as const;
export type AssetStatus = (typeof assetStatuses)[number] | (typeof assetEnds)[number];

/** IPv4, or IPv6 with its colons. */
const address = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$|^[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}$/i;

/** On labels and plates stand capitals; people and scanners type either. */
const plateShape = lineShape(60).check(z.toUpperCase());

const fields = {
  /** On its label, unique within the provider. */
  number: plateShape,
  name: lineShape(100),
  /** A code of the list `asset_kind`. */
  kind: codeShape,
  status: z.enum(assetStatuses),
  /** Who uses it: one of the customer's contacts. */
  userId: z.nullable(idShape),
  departmentId: z.nullable(idShape),
  siteId: z.nullable(idShape),
  roomId: z.nullable(idShape),
  maker: z.nullable(lineShape(60)),
  model: z.nullable(lineShape(100)),
  serialNumber: z.nullable(plateShape),
  ipAddress: z.nullable(z.string().check(z.trim(), z.regex(address))),
  /** For the provider's eyes only. */
  note: z.nullable(textShape(2000)),
  ...recordFields,
};
// the keys are those of `fields`
export const assetFields = Object.keys(fields) as (keyof typeof fields)[];

const named = z.object({ id: idShape, name: z.string() });

const others = z.array(z.object({ id: idShape, number: z.string() }));

/** What is not refused, but asks for a second look. */
const doubtShape = z.discriminatedUnion('kind', [
  /** "To be filled by O.E.M." is what a mainboard says that nobody has filled in. */
  z.object({ kind: z.literal('serial_is_placeholder') }),
  /** Other machines in use bear the same serial number. */
  z.object({ kind: z.literal('serial_elsewhere'), assets: others }),
  /** All zeros, all ones, of a docking station or a virtual card: what many machines bear. */
  z.object({ kind: z.literal('mac_is_placeholder'), macs: z.array(z.string()) }),
  /** Other machines in use have a network card of the same address. */
  z.object({ kind: z.literal('mac_elsewhere'), assets: others }),
  /** Bought, or in use, on a day to come. */
  z.object({ kind: z.literal('day_to_come') }),
  /** In use before it was bought. */
  z.object({ kind: z.literal('live_before_purchase') }),
]);
export type AssetDoubt = z.output<typeof doubtShape>;

export const assetRow = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  kind: codeShape,
  status: z.enum([...assetStatuses, ...assetEnds]),
  customer: named,
  user: z.nullable(named),
  department: z.nullable(named),
  site: z.nullable(named),
  maker: z.nullable(z.string()),
  model: z.nullable(z.string()),
  serialNumber: z.nullable(z.string()),
  ipAddress: z.nullable(z.string()),
  ...recordRowShape,
  custom: customShape,
  isRetired: z.boolean(),
  createdAt: instantShape,
});
export type AssetRow = z.output<typeof assetRow>;

export const assetView = z.extend(assetRow, {
  /** Numbers that it bore before, the latest first. */
  formerNumbers: z.array(z.string()),
  room: z.nullable(named),
  ...recordViewShape,
  note: z.nullable(z.string()),
  revision: revisionShape,
  doubts: z.array(doubtShape),
  abilities: z.array(z.enum(['change', 'retire', 'reinstate'])),
});
export type AssetView = z.output<typeof assetView>;

export const recordAsset = endpoint({
  method: 'POST',
  path: '/assets',
  summary:
    "Enter a machine of a customer; without a number, or a name, it gets them by the customer's rule, without a status it is in use, or in stock where it may not be yet.",
  body: z.extend(z.partial(z.strictObject({ ...fields, custom: customValuesShape })), {
    kind: fields.kind,
    customerId: idShape,
  }),
  answer: assetView,
});

export const readAsset = endpoint({
  method: 'GET',
  path: '/assets/{asset}',
  summary: 'One machine; of the customers’ people only who uses it, or who sees the whole company.',
  answer: assetView,
});

export const changeAsset = endpoint({
  method: 'PATCH',
  path: '/assets/{asset}',
  summary: "Change a machine's record; whose it is stays.",
  body: z.partial(z.strictObject({ ...fields, custom: customValuesShape })),
  answer: assetView,
});

export const retireAsset = endpoint({
  method: 'POST',
  path: '/assets/{asset}/retirement',
  summary: 'Take a machine out of use: retired, or scrapped; its tickets stay.',
  body: z.strictObject({ status: z.optional(z.enum(assetEnds)) }),
  answer: assetView,
  status: 200,
});

export const reinstateAsset = endpoint({
  method: 'DELETE',
  path: '/assets/{asset}/retirement',
  summary: 'Bring a retired machine back: it is in stock.',
  answer: assetView,
});
