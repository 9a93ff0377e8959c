import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

/** As delivered every resolved ticket is asked about, and everybody each time (针对每个事件). */
const settings = {
  /** Of a hundred resolved tickets, how many are asked about. */
  samplePercent: z.int().check(z.gte(0), z.lte(100)),
  /** Nobody is asked again within so many days; null: each time. */
  fatigueDays: z.nullable(z.int().check(z.gte(1), z.lte(365))),
  expiresDays: z.int().check(z.gte(1), z.lte(90)),
  /** So many stars or fewer are a low score, which the service manager is told of. */
  lowScore: z.int().check(z.gte(1), z.lte(4)),
  /** So long somebody has to make it good. */
  recoveryDays: z.int().check(z.gte(1), z.lte(30)),
};
const settingsShape = z.object(settings);
export type SurveySettings = z.output<typeof settingsShape>;

export const surveySettingView = z.object({
  ...settings,
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type SurveySettingView = z.output<typeof surveySettingView>;

export const readSurveySetting = endpoint({
  method: 'GET',
  path: '/survey-setting',
  summary: 'Whom surveys ask, how long they may be answered, and which score is a low one.',
  answer: surveySettingView,
});

export const changeSurveySetting = endpoint({
  method: 'PATCH',
  path: '/survey-setting',
  summary: 'Change it for surveys that are sent from now on.',
  body: z.strictObject({
    samplePercent: z.optional(settings.samplePercent),
    fatigueDays: z.optional(settings.fatigueDays),
    expiresDays: z.optional(settings.expiresDays),
    lowScore: z.optional(settings.lowScore),
    recoveryDays: z.optional(settings.recoveryDays),
  }),
  answer: surveySettingView,
});
