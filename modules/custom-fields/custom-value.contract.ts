import * as z from 'zod/mini';

/** The key of a custom field, by which its value stands in `custom`; it never changes. */
export const customKeyShape = z.string().check(z.regex(/^[a-z][a-z0-9_]{0,39}$/));

/** In characters; what each kind takes is narrower (`custom-value.rules.ts`). */
export const longestText = 2000;
export const mostChosen = 50;

const valueShape = z.union([
  z.string().check(z.maxLength(longestText)),
  z.number(),
  z.boolean(),
  z.array(z.string().check(z.maxLength(40))).check(z.maxLength(mostChosen)),
]);
export type CustomValue = z.output<typeof valueShape>;

const where =
  "Values of the provider's own fields by key. The keys, and what each takes, are those of GET /custom-fields for this noun";

/** As a body brings them; keys and values are checked against the provider's fields by `checkedCustom`. */
export const customValuesShape = z
  .record(customKeyShape, z.nullable(valueShape))
  .check(z.describe(`${where}; a key that is not sent stays as it is, null clears it.`));
export type SentCustom = z.output<typeof customValuesShape>;

/** As views show them: fields in use, as far as the caller may see them, that have a value. */
export const customShape = z.record(z.string(), valueShape).check(z.describe(`${where}; without a value absent.`));
export type CustomValues = z.output<typeof customShape>;
