import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';

/** What a machine, or a scan of its network, may report of its record. */
export const ruledFields = [
  'name',
  'kind',
  'maker',
  'model',
  'serialNumber',
  'assetTag',
  'hostName',
  'ipAddress',
  'macAddresses',
  'operatingSystem',
  'osLicence',
  'userId',
] as const;
export type RuledField = (typeof ruledFields)[number];

/** How many days what a person stated stands against what is reported; null: always. */
const heldDays = z.nullable(z.int().check(z.gte(0), z.lte(3650)));

export const fieldRuleShape = z.object({
  field: z.enum(ruledFields),
  heldDays,
  /** As it is where nobody has changed it. */
  deliveredDays: heldDays,
});
export type FieldRuleView = z.output<typeof fieldRuleShape>;

export const fieldRulesView = z.object({ rules: z.array(fieldRuleShape) });

export const readAssetFieldRules = endpoint({
  method: 'GET',
  path: '/asset-field-rules',
  summary: 'For each field that machines report themselves: how long what people stated stands against it.',
  answer: fieldRulesView,
});

export const changeAssetFieldRule = endpoint({
  method: 'PATCH',
  path: '/asset-field-rules',
  summary: 'Say how long what people stated of a field stands against what machines report; null: always.',
  body: z.strictObject({ field: z.enum(ruledFields), heldDays }),
  answer: fieldRulesView,
});
