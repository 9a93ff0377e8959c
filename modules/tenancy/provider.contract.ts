import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { lineShape, revisionShape, timeZoneShape } from '../../kernel/shapes.ts';

/** Part of the sign-in address `/p/<code>/` and of every token. */
export const providerCodeShape = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/));
export const providerNameShape = lineShape(100);

export const providerView = z.object({
  code: providerCodeShape,
  name: z.string(),
  /** In which months and years are counted, and numbers are given. */
  timeZone: z.string(),
  /** Of delivered names, and of whoever has not chosen a language. */
  locale: localeShape,
  revision: revisionShape,
  abilities: z.array(z.string()),
});
export type ProviderView = z.output<typeof providerView>;

export const readProvider = endpoint({
  method: 'GET',
  path: '/provider',
  summary: 'The provider that one works for.',
  answer: providerView,
});

export const changeProvider = endpoint({
  method: 'PATCH',
  path: '/provider',
  summary: "Change the provider's name, time zone or language.",
  body: z.strictObject({
    name: z.optional(providerNameShape),
    timeZone: z.optional(timeZoneShape),
    locale: z.optional(localeShape),
  }),
  answer: providerView,
});
