import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { revisionShape } from '../../kernel/shapes.ts';

const settings = {
  /** Whoever writes is told that it came, with the number and what is promised. */
  sendsReceipts: z.boolean(),
  /** Of one address in a day; what is more is held back. */
  mostMailsPerSender: z.int().check(z.gte(1), z.lte(1000)),
  /** Of one mailbox in an hour; what is more is held back. */
  mostMailsPerMailbox: z.int().check(z.gte(10), z.lte(100_000)),
  /** To one address in a day; to an address that nobody knows, one and no more. */
  mostReceiptsPerSender: z.int().check(z.gte(0), z.lte(100)),
};
const mailSettings = z.object(settings);
export type MailSettings = z.output<typeof mailSettings>;

export const mailSettingView = z.extend(mailSettings, {
  revision: revisionShape,
  /** `change`. */
  abilities: z.array(z.string()),
});
export type MailSettingView = z.output<typeof mailSettingView>;

export const readMailSetting = endpoint({
  method: 'GET',
  path: '/mail-intake-setting',
  summary: 'How mails are taken in: receipts, and how many are taken before they are held back.',
  answer: mailSettingView,
});

export const changeMailSetting = endpoint({
  method: 'PATCH',
  path: '/mail-intake-setting',
  summary: 'Change how mails are taken in.',
  body: z.strictObject({
    sendsReceipts: z.optional(settings.sendsReceipts),
    mostMailsPerSender: z.optional(settings.mostMailsPerSender),
    mostMailsPerMailbox: z.optional(settings.mostMailsPerMailbox),
    mostReceiptsPerSender: z.optional(settings.mostReceiptsPerSender),
  }),
  answer: mailSettingView,
});
