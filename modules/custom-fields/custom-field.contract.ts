import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { idShape, lineShape, revisionShape, textShape } from '../../kernel/shapes.ts';
import { customKeyShape } from './custom-value.contract.ts';

/** What a provider may add fields to. */
export const customNouns = ['ticket', 'customer', 'contact', 'asset'] as const;
export type CustomNounName = (typeof customNouns)[number];
export const customNounShape = z.enum(customNouns);

export const customKinds = [
  'line',
  'text',
  'number',
  'day',
  'yes_no',
  'choice',
  'choices',
  'phone',
  'email',
  'link',
] as const;
export type CustomKind = (typeof customKinds)[number];
const kindShape = z.enum(customKinds);

/** Days and yes or no find nothing in particular. */
export const searchableKinds: ReadonlySet<CustomKind> = new Set(
  customKinds.filter((kind) => kind !== 'day' && kind !== 'yes_no'),
);
export const choosingKinds: ReadonlySet<CustomKind> = new Set(['choice', 'choices']);

/** Fields in use a noun: more make no form that anybody fills in. */
export const mostInUse = 50;
const mostChoices = 100;

const audienceShape = z.enum(['internal', 'public']);

export const customChoiceShape = z.object({
  /** What records hold; never changes. */
  code: z.string(),
  label: z.string(),
  labelEn: z.nullable(z.string()),
  /** Nothing new can take it, what has it keeps it. */
  isRetired: z.boolean(),
});
export type CustomChoice = z.output<typeof customChoiceShape>;

export const customFieldView = z.object({
  id: idShape,
  noun: customNounShape,
  /** In the API, in imports and in `custom`; never changes. */
  key: z.string(),
  label: z.string(),
  labelEn: z.nullable(z.string()),
  help: z.nullable(z.string()),
  /** Never changes: the values that are there would not fit. */
  kind: kindShape,
  /** Of `choice` and `choices`, in their order; retired ones last. */
  choices: z.array(customChoiceShape),
  /** Binds whoever records, and whoever sends the field; records without a value stay as they are. */
  isRequired: z.boolean(),
  isSearchable: z.boolean(),
  /** `public`: the customer's own people see it as well. */
  audience: audienceShape,
  position: z.int(),
  isRetired: z.boolean(),
  revision: revisionShape,
  abilities: z.array(z.enum(['change', 'retire', 'reinstate'])),
});
export type CustomFieldView = z.output<typeof customFieldView>;

export const listCustomFields = endpoint({
  method: 'GET',
  path: '/custom-fields',
  summary: 'The own fields of a noun in their order, those out of use as well; a customer sees the public ones in use.',
  query: z.strictObject({ noun: customNounShape }),
  answer: z.object({
    items: z.array(customFieldView),
    abilities: z.array(z.enum(['record'])),
    /** Records are being made findable by a change of a field; `done` of them are. */
    reindexing: z.nullable(z.object({ done: z.int() })),
  }),
});

const sentChoice = z.strictObject({
  /** Of one that is there; a new one gets its code from its label. */
  code: z.optional(customKeyShape),
  label: lineShape(60),
  labelEn: z.optional(z.nullable(lineShape(60))),
});
export type SentChoice = z.output<typeof sentChoice>;

const fields = {
  label: lineShape(40),
  labelEn: z.nullable(lineShape(60)),
  help: z.nullable(textShape(200)),
  isRequired: z.boolean(),
  isSearchable: z.boolean(),
  audience: audienceShape,
  choices: z.array(sentChoice).check(z.maxLength(mostChoices)),
};

export const recordCustomField = endpoint({
  method: 'POST',
  path: '/custom-fields',
  summary: 'Add a field to a noun; it stands last. Without a key it gets one from its label.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    noun: customNounShape,
    kind: kindShape,
    label: fields.label,
    key: z.optional(customKeyShape),
  }),
  answer: customFieldView,
});

export const readCustomField = endpoint({
  method: 'GET',
  path: '/custom-fields/{customField}',
  summary: 'One own field of a noun.',
  answer: customFieldView,
});

export const changeCustomField = endpoint({
  method: 'PATCH',
  path: '/custom-fields/{customField}',
  summary: 'Change a field, or its place. Of its choices, those that are not sent are taken out of use.',
  body: z.extend(z.partial(z.strictObject(fields)), {
    /** Its new place among the fields of its noun, from 0; beyond the last is last. */
    position: z.optional(z.int32().check(z.gte(0))),
  }),
  answer: customFieldView,
});

export const retireCustomField = endpoint({
  method: 'POST',
  path: '/custom-fields/{customField}/retirement',
  summary: 'Take a field out of use: it is no longer shown or asked for; the values stay.',
  answer: customFieldView,
});

export const reinstateCustomField = endpoint({
  method: 'DELETE',
  path: '/custom-fields/{customField}/retirement',
  summary: 'Bring a field back into use, with the values that it had.',
  answer: customFieldView,
});

export const proposeCustomFieldKey = endpoint({
  method: 'GET',
  path: '/custom-field-keys',
  summary: 'A free key for a field of this label, from its pinyin initials.',
  query: z.strictObject({ noun: customNounShape, label: fields.label }),
  answer: z.object({ key: z.string() }),
});
