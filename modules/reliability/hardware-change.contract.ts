import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';
import { assetSources } from '../assets/asset-change.contract.ts';
import { componentKinds } from '../assets/asset-component.contract.ts';
import { codeShape } from '../catalogue/code-list.contract.ts';

/** What was done to a part; `changed`: of the machine itself another value. */
export const hardwareActs = ['fitted', 'removed', 'replaced', 'changed'] as const;
export type HardwareAct = (typeof hardwareActs)[number];

/** Kinds of parts, and what the plate of the machine itself says. */
export const changedParts = [...componentKinds, 'maker', 'model', 'serialNumber', 'macAddresses'] as const;
export type ChangedPart = (typeof changedParts)[number];

const changeFilters = {
  /** Without days the last year, today counted in. */
  periodFrom: z.optional(dayShape),
  periodTo: z.optional(dayShape),
  customerId: z.optional(idShape),
  assetId: z.optional(idShape),
  /** A code of the list `asset_kind`. */
  kind: z.optional(codeShape),
  part: z.optional(oneOrMore(z.enum(changedParts))),
  source: z.optional(oneOrMore(z.enum(assetSources))),
};

const named = z.object({ id: idShape, name: z.string() });

export const hardwareChangeRow = z.object({
  /** Tells rows apart. */
  id: z.string(),
  at: instantShape,
  act: z.enum(hardwareActs),
  part: z.enum(changedParts),
  /** Where the part sits; null: it is of the machine itself. */
  slot: z.nullable(z.string()),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
  source: z.enum(assetSources),
  /** Null: no person, or one that the log does not name. */
  by: z.nullable(named),
  /** For which it was done. */
  ticket: z.nullable(z.object({ id: idShape, number: z.string() })),
  machine: z.object({ id: idShape, number: z.string(), name: z.string() }),
  customer: named,
});
export type HardwareChangeRow = z.output<typeof hardwareChangeRow>;

export const listHardwareChanges = endpoint({
  method: 'GET',
  path: '/hardware-changes',
  summary: 'Who changed which part of which machine, when and for which ticket, latest first (AST-06).',
  query: z.strictObject({ ...pageQuery, ...changeFilters }),
  answer: pageOf(hardwareChangeRow),
});

export const changeDivisions = ['part', 'source', 'person', 'customer', 'kind'] as const;
export type ChangeDivision = (typeof changeDivisions)[number];

export const countHardwareChanges = endpoint({
  method: 'GET',
  path: '/hardware-change-counts',
  summary: 'The same counted, by part, source, person, customer or kind of machine.',
  query: z.strictObject({ by: z.optional(z.enum(changeDivisions)), ...changeFilters }),
  answer: z.object({
    period: z.object({ from: dayShape, to: dayShape }),
    by: z.enum(changeDivisions),
    /** Most first. */
    items: z.array(
      z.object({
        /** Null: no person, or one that the log does not name. */
        key: z.nullable(z.string()),
        /** Null: the text of its code says it. */
        name: z.nullable(z.string()),
        changes: z.int(),
        machines: z.int(),
      }),
    ),
    total: z.int(),
  }),
});
