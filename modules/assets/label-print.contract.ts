import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape, oneOrMore } from '../../kernel/shapes.ts';
import { assetLabelView, printedFields } from './asset-label.contract.ts';
import { labelFields, labelTemplateCodes } from './label-template.contract.ts';

/** Of one print. */
export const mostLabels = 500;
/** What a preview shows: the labels of one full sheet. */
export const mostPreviewed = 24;

/** Which machines: these, or those in use that all of this is true of. */
const wanted = {
  customerId: z.optional(idShape),
  siteId: z.optional(idShape),
  /** Only those whose label no longer says what their record says. */
  state: z.optional(z.enum(['outdated'])),
};

const originShape = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^https?:\/\/[\w.:[\]-]+$/),
    z.describe(
      'Where the codes lead, as the desk is reached by whoever prints; where PUBLIC_URL is set, they lead there.',
    ),
  );

export const printLabels = {
  ...endpoint({
    method: 'POST',
    path: '/label-prints',
    status: 200,
    summary:
      'Labels as a PDF. Machines without one get one; with newPins all do, and their labels before let nobody in any more.',
    body: z.strictObject({
      template: z.enum(labelTemplateCodes),
      assetIds: z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(mostLabels))),
      ...wanted,
      newPins: z.boolean(),
      /** The first free label of a sheet that was begun: 1 is the one at the top left. */
      firstPlace: z.optional(z.int().check(z.gte(1), z.lte(mostPreviewed))),
      origin: originShape,
      locale: localeShape,
    }),
  }),
  sends: 'file',
} as const;

export const labelOnPaper = z.object({
  number: z.string(),
  name: z.string(),
  ipAddress: z.nullable(z.string()),
  macAddresses: z.array(z.string()),
  remark: z.nullable(z.string()),
  hotlines: z.array(z.string()),
  /** Null: it has none yet. */
  code: z.nullable(z.string()),
});
export type LabelOnPaper = z.output<typeof labelOnPaper>;

export const previewLabels = endpoint({
  method: 'GET',
  path: '/label-print-preview',
  summary: 'What would be printed: how many labels, how many of them for the first time, and those of the first sheet.',
  query: z.strictObject({
    template: z.enum(labelTemplateCodes),
    assetIds: z.optional(oneOrMore(idShape).check(z.maxLength(mostPreviewed))),
    ...wanted,
  }),
  answer: z.object({
    fields: z.array(z.enum(labelFields)),
    /** More than can be printed at once: one more than that. */
    count: z.int(),
    /** Of these, machines that have no label yet. */
    unlabelled: z.int(),
    labels: z.array(labelOnPaper),
  }),
});

export const outdatedLabelRow = z.object({
  id: idShape,
  asset: z.object({ id: idShape, number: z.string(), name: z.string() }),
  customer: z.object({ id: idShape, name: z.string() }),
  site: z.nullable(z.object({ id: idShape, name: z.string() })),
  changed: z.array(z.enum(printedFields)),
  outdatedAt: instantShape,
  printedAt: z.nullable(instantShape),
});
export type OutdatedLabelRow = z.output<typeof outdatedLabelRow>;

export const listOutdatedLabels = endpoint({
  method: 'GET',
  path: '/outdated-labels',
  summary: 'Labels to print again: what stands on them is no longer what the record says. The longest first.',
  query: z.strictObject({ ...pageQuery, customerId: z.optional(idShape), siteId: z.optional(idShape) }),
  answer: pageOf(outdatedLabelRow),
});

export const recordLabelStuck = endpoint({
  method: 'POST',
  path: '/assets/{asset}/label/sticking',
  status: 200,
  summary: 'Say that the label in use sticks on the machine.',
  answer: assetLabelView,
});
