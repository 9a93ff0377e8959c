import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';

const choice = z.object({
  /** `ticket.assigned_to_you` */
  kind: z.string(),
  /** What it is called: `service-desk:notice.ticket.assigned_to_you.name`. */
  textKey: z.string(),
  inApp: z.boolean(),
  byMail: z.boolean(),
});

const choices = z.object({
  items: z.array(choice),
  /** Whether the provider sends mail at all. */
  sendsMail: z.boolean(),
});
export type NoticeChoices = z.output<typeof choices>;

export const listNoticeChoices = endpoint({
  method: 'GET',
  path: '/me/notices',
  summary: 'Of what the caller is told, and how: as they chose, else as delivered.',
  answer: choices,
});

export const changeNoticeChoice = endpoint({
  method: 'POST',
  path: '/me/notices',
  summary: 'Choose how to be told of one kind of thing.',
  body: z.strictObject({ kind: z.string().check(z.maxLength(100)), inApp: z.boolean(), byMail: z.boolean() }),
  answer: choices,
  status: 200,
});
