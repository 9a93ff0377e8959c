import * as z from 'zod/mini';
import { download, endpoint, upload } from '../../kernel/contract.ts';
import { localeShape } from '../../kernel/locale.ts';
import { lineShape, revisionShape, timeZoneShape } from '../../kernel/shapes.ts';

/** Part of the sign-in address `/p/<code>/` and of every token. */
export const providerCodeShape = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/));
export const providerNameShape = lineShape(100);

/** How the provider shows itself to its customers' people. */
const brand = {
  /** What the portal is called; null: as the provider is. */
  portalName: z.nullable(z.string()),
  /** The number that urgent cases are asked to call (SD-18). */
  hotline: z.nullable(z.string()),
  /** `#1f6feb`; null: ours. */
  brandColor: z.nullable(z.string()),
  /** Names the picture, so that a new one is fetched anew; null: there is none. */
  logo: z.nullable(z.string()),
};
export const brandView = z.object(brand);
export type BrandView = z.output<typeof brandView>;

export const providerView = z.object({
  code: providerCodeShape,
  name: z.string(),
  /** In which months and years are counted, and numbers are given. */
  timeZone: z.string(),
  /** Of delivered names, and of whoever has not chosen a language. */
  locale: localeShape,
  ...brand,
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
  summary: "Change the provider's name, time zone or language, and how it shows itself in the portal.",
  body: z.strictObject({
    name: z.optional(providerNameShape),
    timeZone: z.optional(timeZoneShape),
    locale: z.optional(localeShape),
    portalName: z.optional(z.nullable(lineShape(40))),
    hotline: z.optional(z.nullable(lineShape(40))),
    brandColor: z.optional(z.nullable(z.string().check(z.toLowerCase(), z.regex(/^#[0-9a-f]{6}$/)))),
  }),
  answer: providerView,
});

export const recordLogo = upload({
  path: '/provider/logo',
  summary: 'Give the provider a logo: a JPEG, PNG or WebP picture, drawn anew as a small PNG.',
  receives: { mostBytes: 5 * 1024 * 1024 },
  answer: providerView,
});

export const retireLogo = endpoint({
  method: 'DELETE',
  path: '/provider/logo',
  summary: "Show the provider's name instead of a logo.",
  answer: providerView,
  status: 200,
});

export const readLogo = download({
  path: '/logo',
  summary: "A provider's logo, PNG: for whoever stands at its door, and for those inside.",
  query: z.strictObject({
    /** May be left out where the installation has one provider. */
    provider: z.optional(providerCodeShape),
    /** As `logo` names it: another picture has another address. */
    picture: z.optional(z.string().check(z.maxLength(64))),
  }),
});
