import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

/**
 * How a resolved ticket comes to be closed (SD-03): somebody signs, and never by silence; or silence is consent after
 * so many working days.
 */
export const closings = ['signature_required', 'silent_consent'] as const;
export type Closing = (typeof closings)[number];
const closingShape = z.enum(closings);
const consentDaysShape = z.int().check(z.gte(1), z.lte(60));

const settings = {
  /** The caller is a VIP: the urgency that recording proposes is one step higher (SD-05). */
  vipRaisesUrgency: z.boolean(),
  /** A status line to the callers of tickets that stay open, each working day (SD-11). */
  sendsStatusLines: z.boolean(),
  closing: closingShape,
  /** Working days of the provider's calendar. */
  consentDays: consentDaysShape,
  /** Desk agents do what their grade allows (SD-20): of call takers, recording and skilled agents. */
  limitsByGrade: z.boolean(),
};
const deskSettings = z.object(settings);
export type DeskSettings = z.output<typeof deskSettings>;

export const deskSettingView = z.extend(deskSettings, {
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type DeskSettingView = z.output<typeof deskSettingView>;

export const readDeskSetting = endpoint({
  method: 'GET',
  path: '/desk-setting',
  summary: 'How the desk works, for all customers that do not want it otherwise.',
  answer: deskSettingView,
});

export const changeDeskSetting = endpoint({
  method: 'PATCH',
  path: '/desk-setting',
  summary: 'Change how the desk works.',
  body: z.strictObject({
    vipRaisesUrgency: z.optional(z.boolean()),
    sendsStatusLines: z.optional(z.boolean()),
    closing: z.optional(closingShape),
    consentDays: z.optional(consentDaysShape),
    limitsByGrade: z.optional(z.boolean()),
  }),
  answer: deskSettingView,
});

/** What a customer wants otherwise; null: as the provider does. */
const own = {
  sendsStatusLines: z.nullable(z.boolean()),
  closing: z.nullable(closingShape),
  consentDays: z.nullable(consentDaysShape),
};
export type CustomerDeskSettings = z.output<z.ZodMiniObject<typeof own>>;

export const customerDeskSettingView = z.object({
  own: z.object(own),
  /** What holds for the customer. */
  effective: deskSettings,
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type CustomerDeskSettingView = z.output<typeof customerDeskSettingView>;

export const readCustomerDeskSetting = endpoint({
  method: 'GET',
  path: '/customers/{customer}/desk-setting',
  summary: 'How the desk works for one customer: what it wants otherwise, and what holds.',
  answer: customerDeskSettingView,
});

export const changeCustomerDeskSetting = endpoint({
  method: 'PATCH',
  path: '/customers/{customer}/desk-setting',
  summary: 'Say what a customer wants otherwise; null: as for all.',
  body: z.strictObject({
    sendsStatusLines: z.optional(own.sendsStatusLines),
    closing: z.optional(own.closing),
    consentDays: z.optional(own.consentDays),
  }),
  answer: customerDeskSettingView,
});
