import * as z from 'zod/mini';
import { moneyShape } from '../../kernel/money.ts';
import { dayShape, idShape, lineShape } from '../../kernel/shapes.ts';

/** Highest first left behind, lowest first in the list: `at least college` is everything from there on. */
export const educations = ['secondary', 'college', 'bachelor', 'master', 'doctor'] as const;
export type Education = (typeof educations)[number];

/** Languages that customers are spoken to in, by their ISO 639 codes. */
export const spokenLanguages = ['zh', 'yue', 'en', 'ja', 'ko', 'de', 'fr', 'ru', 'es', 'pt', 'ar', 'vi', 'th'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What a staff member brings with them (ORG-07, ORG-15), as it is written. */
export const profileFields = {
  branchId: z.nullable(idShape),
  /** Seen and written by whoever holds `staff.read_cost`. */
  costAnHour: z.nullable(moneyShape),
  homeBase: z.nullable(lineShape(100)),
  /** Where the parts are kept that they carry. */
  vehicleStock: z.nullable(lineShape(100)),
  education: z.nullable(z.enum(educations)),
  major: z.nullable(lineShape(60)),
  isComputerRelated: z.nullable(z.boolean()),
  /** First day of their work in IT. */
  inItSince: z.nullable(dayShape),
  languages: z.array(z.enum(spokenLanguages)).check(z.maxLength(spokenLanguages.length)),
};

export const profileView = {
  homeBase: z.nullable(z.string()),
  vehicleStock: z.nullable(z.string()),
  education: z.nullable(z.enum(educations)),
  major: z.nullable(z.string()),
  isComputerRelated: z.nullable(z.boolean()),
  inItSince: z.nullable(dayShape),
  /** Whole years in IT by today; null: not known. */
  yearsInIt: z.nullable(z.int()),
  languages: z.array(z.enum(spokenLanguages)),
  /** Not there for whoever may not see it. */
  costAnHour: z.optional(z.nullable(moneyShape)),
};
