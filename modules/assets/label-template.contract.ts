import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { lineShape, revisionShape } from '../../kernel/shapes.ts';

/** Paper that is delivered: A4 sheets of 24 and of 14 labels; label printers of 62 × 29 and of 100 × 60 mm. */
export const labelTemplateCodes = ['sheet_3x8', 'sheet_2x7', 'roll_62x29', 'roll_100x60'] as const;
export type LabelTemplateCode = (typeof labelTemplateCodes)[number];

/** What may stand on a label, from top to bottom. */
export const labelFields = ['qr', 'name', 'number', 'ipAddress', 'macAddresses', 'remark', 'pin', 'hotlines'] as const;
export type LabelField = (typeof labelFields)[number];

export const hotlinesShape = z.array(lineShape(30)).check(z.maxLength(3));

export const labelTemplateView = z.object({
  code: z.enum(labelTemplateCodes),
  fields: z.array(z.enum(labelFields)),
  /** None: the provider's own number; a customer may have others. */
  hotlines: z.array(z.string()),
  /** The same line on every label. */
  remark: z.nullable(z.string()),
  revision: revisionShape,
});
export type LabelTemplateView = z.output<typeof labelTemplateView>;

export const listLabelTemplates = endpoint({
  method: 'GET',
  path: '/label-templates',
  summary: 'The templates that labels are printed by, and what stands on each.',
  answer: z.object({
    items: z.array(labelTemplateView),
    /** What is printed where a template names no numbers. */
    providerHotline: z.nullable(z.string()),
  }),
});

export const changeLabelTemplate = endpoint({
  method: 'PATCH',
  path: '/label-templates',
  summary: 'Say what stands on the labels of a template.',
  body: z.strictObject({
    code: z.enum(labelTemplateCodes),
    fields: z.array(z.enum(labelFields)).check(z.minLength(1), z.maxLength(labelFields.length)),
    hotlines: hotlinesShape,
    remark: z.nullable(lineShape(60)),
  }),
  answer: labelTemplateView,
});
