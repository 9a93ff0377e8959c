import * as z from 'zod/mini';

/** Languages that the product speaks; the first is the one that it is written in. */
export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const localeShape = z.enum(locales);
