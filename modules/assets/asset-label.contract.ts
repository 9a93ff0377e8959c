import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, instantShape, revisionShape } from '../../kernel/shapes.ts';
import { hotlinesShape } from './label-template.contract.ts';
import { networkShape } from './network.contract.ts';

/** What of the machine's record stands on its label. */
export const printedFields = ['number', 'name', 'ipAddress', 'macAddresses'] as const;
export type PrintedField = (typeof printedFields)[number];

/** `<provider code>.<ten letters and digits>`, as `/r/…` has it. */
export const labelCodeShape = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9][a-z0-9-]{0,62}\.[0-9a-hjkmnp-tv-z]{10}$/));

const label = z.object({
  id: idShape,
  code: z.string(),
  issuedAt: instantShape,
  issuedBy: z.nullable(z.object({ id: idShape, name: z.string() })),
  /** What has changed on the record since it was printed: it is out of date. Empty: it is right. */
  changed: z.array(z.enum(printedFields)),
  /** Null: its PIN was told on a screen, and it was never printed. */
  printedAt: z.nullable(instantShape),
  /** When somebody said that it sticks on the machine. */
  stuckAt: z.nullable(instantShape),
  stuckBy: z.nullable(z.object({ id: idShape, name: z.string() })),
});

export const assetLabelView = z.object({
  /** Null: none is in use. */
  label: z.nullable(label),
  abilities: z.array(z.enum(['issue', 'retire', 'stick'])),
});
export type AssetLabelView = z.output<typeof assetLabelView>;

export const readAssetLabel = endpoint({
  method: 'GET',
  path: '/assets/{asset}/label',
  summary: 'The service label that sticks on a machine, and whether it is out of date.',
  answer: assetLabelView,
});

export const issueAssetLabel = endpoint({
  method: 'POST',
  path: '/assets/{asset}/label',
  summary:
    'Issue a label with a new PIN, which is told this once; the label before it, and who came in by it, are out.',
  answer: z.object({ code: z.string(), pin: z.string() }),
});

export const retireAssetLabel = endpoint({
  method: 'DELETE',
  path: '/assets/{asset}/label',
  summary: 'Put the label of a machine out of use: neither its code nor its PIN lets anybody in any more.',
  answer: assetLabelView,
});

export const enterByLabel = endpoint({
  method: 'POST',
  path: '/label-visits',
  summary: 'Come in as a guest of one machine, with the code and the PIN of its label.',
  body: z.strictObject({ code: labelCodeShape, pin: z.string().check(z.trim(), z.regex(/^\d{6}$/)) }),
  answer: z.object({ expiresAt: instantShape }),
});

export const findLabelled = endpoint({
  method: 'GET',
  path: '/labelled-assets',
  summary: 'Which machine a label sticks on; for staff, who need no PIN.',
  query: z.strictObject({ code: labelCodeShape }),
  answer: z.object({ id: idShape }),
});

export const labelSettingView = z.object({
  networks: z.array(z.string()),
  /** To call in place of the template's numbers; none: those. */
  hotlines: z.array(z.string()),
  revision: revisionShape,
});
export type LabelSettingView = z.output<typeof labelSettingView>;

export const readLabelSetting = endpoint({
  method: 'GET',
  path: '/customers/{customer}/label-setting',
  summary: "From where a customer's labels may be used, and the numbers to call that are printed on them.",
  answer: labelSettingView,
});

export const changeLabelSetting = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}/label-setting',
  summary:
    "Say from which networks a customer's labels may be used (none: from anywhere), and which numbers to call they bear.",
  body: z.strictObject({
    networks: z.optional(z.array(networkShape).check(z.maxLength(50))),
    hotlines: z.optional(hotlinesShape),
  }),
  answer: labelSettingView,
});
