import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import { plannedAnew, sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** How a mail was dealt with; where it stands is kept with the mail. */
export interface MailIntake {
  id: Id;
  customerId: Id | null;
  sameness: string | null;
  foundBy: string | null;
  ticketId: Id | null;
  entryId: Id | null;
  attempts: number;
  failure: string | null;
  nextTryAt: Instant | null;
  settledAt: Instant | null;
  settledById: Id | null;
  answeredAt: Instant | null;
}

const columns = [
  'id',
  'customerId',
  'sameness',
  'foundBy',
  'ticketId',
  'entryId',
  'attempts',
  'failure',
  'nextTryAt',
  'settledAt',
  'settledById',
  'answeredAt',
] as const;

function intakes(tx: Tx) {
  return sqlBuilder.selectFrom('mailIntake').select(columns).where('tenantId', '=', tx.tenantId);
}

export function intakeOf(tx: Tx, id: Id): Promise<MailIntake | undefined> {
  return tx.first(intakes(tx).where('id', '=', id));
}

/** Of which of these mails anything is kept: those that were dealt with before. */
export async function intakesAmong(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, MailIntake>> {
  const rows = await tx.rows(intakes(tx).where('id', '=', sql<Id>`any(${ids}::uuid[])`));
  return new Map(rows.map((intake) => [intake.id, intake]));
}

/** Writes what is said; of a mail that was dealt with before, over what stands there. */
export async function saveIntake(tx: Tx, intake: Partial<MailIntake> & { id: Id }): Promise<void> {
  const { id: _, ...said } = intake;
  const values = { ...intake, tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(
    sqlBuilder
      .insertInto('mailIntake')
      .values(values)
      .onConflict((conflict) => conflict.columns(['tenantId', 'id']).doUpdateSet({ ...said, id: intake.id })),
  );
}

/** Served by its unique key. */
export async function cameBefore(tx: Tx, { id, sameness }: { id: Id; sameness: string | null }): Promise<boolean> {
  if (sameness === null) return false;
  const first = intakes(tx).where('sameness', '=', sameness).where('id', '!=', id);
  return (await tx.first(first)) !== undefined;
}

interface Stream {
  /** Of one sender (lower case), or into one mailbox. */
  of: { address: string } | { mailboxId: Id };
  /** The last of those that are counted, which is not counted itself; null: all are. */
  id: Id | null;
  until: Instant;
  seconds: number;
}

/**
 * Whether more than so many mails came in so many seconds. By when they came and not by now: what lay in a folder for a
 * week is no flood. Looks at `most` of them and no more. Served by incoming_mail_by_sender and _by_mailbox.
 */
export async function isFlood(tx: Tx, { of, id, until, seconds }: Stream, most: number): Promise<boolean> {
  const came = sqlBuilder.selectFrom('incomingMail').select('id').where('tenantId', '=', tx.tenantId);
  const theirs =
    'address' in of ? came.where('fromAddress', '=', of.address) : came.where('mailboxId', '=', of.mailboxId);
  const others = id === null ? theirs : theirs.where('id', '!=', id);
  const last = others
    .where('cameAt', '<=', until)
    .where('cameAt', '>', addSeconds(until, -seconds))
    .orderBy('cameAt', 'desc')
    .offset(most - 1)
    .limit(1);
  return (await tx.first(last)) !== undefined;
}

/** How many automatic answers went to whoever writes from here (lower case), since then; `null`: ever. */
export async function countAnswers(tx: Tx, address: string, since: Instant | null): Promise<number> {
  let answered = sqlBuilder
    .selectFrom('incomingMail as mail')
    .innerJoin('mailIntake as intake', (on) =>
      on.onRef('intake.tenantId', '=', 'mail.tenantId').onRef('intake.id', '=', 'mail.id'),
    )
    .select((of) => of.fn.countAll<number>().as('many'))
    .where('mail.tenantId', '=', tx.tenantId)
    .where('mail.fromAddress', '=', address)
    .where('intake.answeredAt', 'is not', null);
  if (since !== null) answered = answered.where('intake.answeredAt', '>', since).where('mail.cameAt', '>', since);
  return (await tx.first(answered))?.many ?? 0;
}

/** Those to be tried again by then, longest waiting first. Served by mail_intake_due. */
export async function dueIntakes(tx: Tx, { before, most }: { before: Instant; most: number }): Promise<Id[]> {
  const due = intakes(tx).where('nextTryAt', '<=', before).orderBy('nextTryAt').orderBy('id').limit(most);
  const rows = await tx.rows(plannedAnew(due));
  return rows.map(({ id }) => id);
}

export interface TicketMail {
  id: Id;
  entryId: Id | null;
  foundBy: string | null;
  cameAt: Instant;
  fromName: string | null;
  fromAddress: string | null;
  subject: string;
  quotedText: string | null;
}

/** Mails that are in a ticket, oldest first. Served by mail_intake_by_ticket. */
export function mailsOfTicket(tx: Tx, ticketId: Id): Promise<TicketMail[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('mailIntake as intake')
      .innerJoin('incomingMail as mail', (on) =>
        on.onRef('mail.tenantId', '=', 'intake.tenantId').onRef('mail.id', '=', 'intake.id'),
      )
      .select(['intake.id', 'intake.entryId', 'intake.foundBy', 'mail.cameAt', 'mail.fromName', 'mail.fromAddress'])
      .select(['mail.subject', 'mail.quotedText'])
      .where('intake.tenantId', '=', tx.tenantId)
      .where('intake.ticketId', '=', ticketId)
      .orderBy('mail.cameAt')
      .orderBy('mail.id'),
  );
}

/** Whether the caller of a ticket may be told that it came: one that was made of a mail, if that was found due then. */
export async function mayTellReceipt(tx: Tx, ticketId: Id): Promise<boolean> {
  const made = await tx.first(intakes(tx).where('ticketId', '=', ticketId).where('entryId', 'is', null).limit(1));
  return made === undefined || made.answeredAt !== null;
}
