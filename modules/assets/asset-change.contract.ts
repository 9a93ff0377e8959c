import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { moneyShape } from '../../kernel/money.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape } from '../../kernel/shapes.ts';
import { componentShape } from './asset-component.contract.ts';

/** Where a value comes from: a person at a screen, a file, an agent, a scan of the network, a step of its life … */
export const assetSources = ['person', 'import', 'inventory', 'scan', 'step', 'label', 'system'] as const;
export type AssetSource = (typeof assetSources)[number];

const named = z.object({ id: idShape, name: z.string() });

/** A field's value as people read it: of persons, places and suppliers the name as well. */
export const toldValue = z.nullable(
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), named, moneyShape]),
);
export type ToldValue = z.output<typeof toldValue>;

export const assetChangeRow = z.object({
  id: idShape,
  at: instantShape,
  /** As the record calls it; of own fields `custom.<key>`. */
  field: z.string(),
  before: toldValue,
  after: toldValue,
  source: z.enum(assetSources),
  /** Null: no person, or not for the caller. */
  by: z.nullable(named),
  reason: z.nullable(z.string()),
});
export type AssetChangeRow = z.output<typeof assetChangeRow>;

export const listAssetChanges = endpoint({
  method: 'GET',
  path: '/assets/{asset}/history',
  summary: 'What every field of a machine said before, latest first; of one field when it is named.',
  query: z.strictObject({ ...pageQuery, field: z.optional(lineShape(60)) }),
  answer: pageOf(assetChangeRow),
});

export const assetOnDayView = z.object({
  day: dayShape,
  /** False: it was entered later; then nothing is known of the day. */
  isRecorded: z.boolean(),
  fields: z.record(z.string(), toldValue),
  components: z.array(componentShape),
});
export type AssetOnDay = z.output<typeof assetOnDayView>;

export const readAssetOnDay = endpoint({
  method: 'GET',
  path: '/assets/{asset}/on-day',
  summary: 'The whole record of a machine, and what was built into it, as it was at the end of a day.',
  query: z.strictObject({ day: dayShape }),
  answer: assetOnDayView,
});
