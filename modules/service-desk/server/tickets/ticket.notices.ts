import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Notice, NoticeSubject, ToldEvent } from '../../../../platform/module/notice.ts';
import { filesToMail } from '../../../files/index.ts';
import { mayTellReceipt } from '../mail-intake/mail-intake.store.ts';
import { threadOfTicket } from '../mail-threads/thread-of-ticket.ts';
import { sayConsentCode } from '../remote/say-consent-code.ts';
import { describeTickets } from './describe-tickets.ts';
import { publicReply } from './public-reply.store.ts';
import { readPromise } from './read-promise.ts';
import { handsOf, mentionedIn, peopleOfTeam } from './ticket-people.store.ts';

type Whom = Exclude<Notice['whom'], undefined>;

/** A notice about a ticket; without a kind of event a job of ours tells it. */
function tells(who: Notice['tells'], kind: string, rest: Partial<Notice>): Notice {
  const textKey = `service-desk:notice.ticket.${kind}`;
  return { kind: `ticket.${kind}`, textKey, tells: who, permission: 'ticket.read', to: [], byMail: true, ...rest };
}

const callers: Whom = async (tx, { subject }) => (await handsOf(tx, subject.id)).contacts;
const handlers: Whom = async (tx, { subject }) => (await handsOf(tx, subject.id)).staff;
const owner: Whom = async (tx, { subject }) => (await handsOf(tx, subject.id)).owner;

/** The entry that an event is about, where it is of this kind. */
function entryOf({ payload }: ToldEvent, kind: string): Id | null {
  return payload['kind'] === kind ? idIn(payload, 'entryId') : null;
}

function idIn(payload: Record<string, unknown>, name: string): Id | null {
  const id = payload[name];
  return typeof id === 'string' ? id : null;
}

function named(...names: string[]): Whom {
  return async (_tx, { payload }) => names.flatMap((name) => idIn(payload, name) ?? []);
}

/** Whoever it was before is not told again. */
function newly(field: 'assigneeId' | 'teamId', { payload }: ToldEvent): Id | null {
  const before = payload['before'] as Record<string, unknown> | undefined;
  const id = idIn(payload, field);
  return id === before?.[field] ? null : id;
}

async function team(tx: Tx, event: ToldEvent): Promise<readonly Id[]> {
  const id = newly('teamId', event);
  // whoever has it in hand is told so themselves, and the others needn't look
  return id === null || idIn(event.payload, 'assigneeId') !== null ? [] : peopleOfTeam(tx, id);
}

/** Told by a job of ours, each working day. */
export const stillOpen = tells('contact', 'still_open', {
  lineOf: ({ status }) => (status === 'waiting' ? 'lineWaiting' : 'line'),
});

const handed = ['ticket.recorded', 'ticket.assigned', 'ticket.escalated'];

export const ticketNotices: readonly Notice[] = [
  tells('staff', 'assigned_to_you', { to: handed, whom: async (_tx, event) => asList(newly('assigneeId', event)) }),
  tells('staff', 'assigned_to_team', { to: handed, byMail: false, whom: team }),
  tells('staff', 'answered', {
    to: ['entry.written'],
    whom: async (tx, event) => (entryOf(event, 'answer') === null ? [] : handlers(tx, event)),
  }),
  tells('staff', 'mentioned', {
    to: ['entry.written'],
    whom: (tx, { payload, subject }) => mentionedIn(tx, subject.id, idIn(payload, 'entryId')),
  }),
  tells('staff', 'stalled', { to: ['ticket.waiting'], byMail: false, whom: owner }),
  tells('staff', 'reopened', { to: ['ticket.reopened'], whom: handlers }),
  tells('staff', 'handover_offered', { to: ['ticket.handover_offered'], whom: named('toId') }),
  tells('staff', 'handover_accepted', { to: ['ticket.handover_accepted'], whom: named('fromId', 'offeredById') }),
  tells('staff', 'handover_declined', { to: ['ticket.handover_declined'], whom: named('fromId', 'offeredById') }),
  tells('contact', 'received', { to: ['ticket.recorded'], whom: receivers, params: () => ({ isReceipt: 1 }) }),
  tells('contact', 'replied', {
    to: ['entry.written'],
    whom: async (tx, event) => (isPublicReply(event) ? callers(tx, event) : []),
    params: ({ payload }) => ({ entryId: idIn(payload, 'entryId') ?? '' }),
  }),
  tells('contact', 'waits_for_you', {
    to: ['ticket.waiting'],
    whom: async (tx, event) => (event.payload['reason'] === 'awaiting_customer' ? callers(tx, event) : []),
  }),
  tells('contact', 'please_confirm', { to: ['ticket.resolved', 'ticket.signature_reminded'], whom: callers }),
  tells('contact', 'closed', { to: ['ticket.closed'], byMail: false, whom: callers }),
  stillOpen,
];

/** Who writes by mail is not told of each without end: that was counted when it came. */
async function receivers(tx: Tx, event: ToldEvent): Promise<readonly Id[]> {
  const mayTell = event.payload['channel'] !== 'email' || (await mayTellReceipt(tx, event.subject.id));
  return mayTell ? callers(tx, event) : [];
}

function asList(id: Id | null): Id[] {
  return id === null ? [] : [id];
}

function isPublicReply(event: ToldEvent): boolean {
  return event.audience === 'public' && entryOf(event, 'reply') !== null;
}

export const ticketsInNotices: NoticeSubject = {
  kind: 'ticket',
  describe: describeTickets,
  quote: (tx, { entryId }) => (typeof entryId === 'string' ? publicReply(tx, entryId) : Promise.resolve(null)),
  promise: (tx, { id, params: { isReceipt, consentId }, locale }) => {
    if (typeof consentId === 'string') return sayConsentCode(tx, consentId, locale);
    return isReceipt === undefined ? Promise.resolve(null) : readPromise(tx, id, locale);
  },
  files: (tx, { id, params: { entryId } }) =>
    typeof entryId === 'string' ? filesToMail(tx, { kind: 'ticket', id }, entryId) : Promise.resolve([]),
  thread: threadOfTicket,
};
