import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { SurveySettings } from '../../survey-setting.contract.ts';
import type { SurveyWay, UnaskedReason } from '../../survey-measure.contract.ts';

/** What is known of whoever could be asked. */
export interface Asked {
  /** By which they came to us: a code of the list `channel`. */
  channel: string | null;
  hasAccount: boolean;
  hasEmail: boolean;
  hasPhone: boolean;
  /** When they were last asked about another ticket; null: never. */
  lastAskedAt: Instant | null;
}

export interface Circumstances {
  ticketId: Id;
  /** Null: the ticket has no caller, or they left. */
  asked: Asked | null;
  /** Null: no questionnaire is in use. */
  versionId: Id | null;
  settings: Pick<SurveySettings, 'samplePercent' | 'fatigueDays'>;
  /** What the customer's process says of it (SD-27). */
  agreed: { way: SurveyWay | null; isLeftOut: boolean };
  /** Whether mails leave the house at all. */
  sendsMail: boolean;
  now: Instant;
}

export type Asking = { way: SurveyWay; versionId: Id } | { unaskedFor: UnaskedReason };

/** Whether and how the caller is asked (QUA-02); what is left out says why, so that every rate can show it. */
export function decideAsking(circumstances: Circumstances): Asking {
  const { ticketId, asked, versionId, settings, agreed, sendsMail, now } = circumstances;
  if (agreed.isLeftOut) return { unaskedFor: 'left_out' };
  if (versionId === null) return { unaskedFor: 'no_questionnaire' };
  const way = asked && wayTo(asked, { sendsMail, agreed: agreed.way });
  if (!asked || !way) return { unaskedFor: 'nobody' };
  if (!isSampled(ticketId, settings.samplePercent)) return { unaskedFor: 'sample' };
  if (isTired(asked, settings.fatigueDays, now)) return { unaskedFor: 'fatigue' };
  return { way, versionId };
}

interface Ways {
  sendsMail: boolean;
  /** Null: nothing is agreed. */
  agreed: SurveyWay | null;
}

/** As it is agreed, else as they came to us, where that can be answered; who has neither account nor mail is called. */
export function wayTo(
  { channel, hasAccount, hasEmail, hasPhone }: Asked,
  { sendsMail, agreed }: Ways,
): SurveyWay | null {
  const open = { portal: hasAccount, mail: hasEmail && sendsMail, phone: hasPhone };
  if (agreed !== null && open[agreed]) return agreed;
  const ways = [
    channel === 'email' && open.mail && 'mail',
    open.portal && 'portal',
    open.mail && 'mail',
    open.phone && 'phone',
  ] as const;
  return ways.find((way) => way !== false) ?? null;
}

/** By the random end of the ticket's id (RFC 9562, version 7), so that the same ticket is always in the sample, or never. */
export function isSampled(ticketId: Id, percent: number): boolean {
  return Number.parseInt(ticketId.slice(-8), 16) % 100 < percent;
}

function isTired({ lastAskedAt }: Asked, fatigueDays: number | null, now: Instant): boolean {
  return fatigueDays !== null && lastAskedAt !== null && addSeconds(lastAskedAt, fatigueDays * 86_400) > now;
}
