import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { plannedAnew, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MailState } from '../../outgoing-mail.contract.ts';
import { leaseSeconds, type OutgoingMail } from './outgoing-mail.rules.ts';

const columns = [
  'id',
  'customerId',
  'accountId',
  'toAddress',
  'toName',
  'kind',
  'subjectKind',
  'subjectId',
  'locale',
  'params',
  'messageId',
  'state',
  'attempts',
  'trouble',
  'createdAt',
  'nextTryAt',
  'sentAt',
] as const;

function mails(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('outgoingMail')
      .select(columns)
      // checked by the table, or written by nobody but `insertMails`
      .$castTo<OutgoingMail>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** Writes those that weren't written for the same telling already; answers with their ids. */
export async function insertMails(tx: Tx, rows: readonly OutgoingMail[]): Promise<Id[]> {
  if (rows.length === 0) return [];
  const written = await tx.rows(
    sqlBuilder
      .insertInto('outgoingMail')
      .values(rows.map((row) => ({ ...row, params: JSON.stringify(row.params), tenantId: tx.tenantId })))
      .onConflict((conflict) => conflict.columns(['tenantId', 'messageId']).doNothing())
      .returning('id'),
  );
  return written.map(({ id }) => id);
}

export function mailById(tx: Tx, id: Id): Promise<OutgoingMail | undefined> {
  return tx.first(mails(tx).where('id', '=', id));
}

/**
 * Takes a mail that is due by then to try it: whoever asks next finds nothing to do until the lease is over. Undefined:
 * it is not due, or somebody else has it.
 */
export async function claimMail(tx: Tx, id: Id, dueBy: Instant): Promise<OutgoingMail | undefined> {
  const due = await tx.first(
    mails(tx)
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .where('nextTryAt', '<=', dueBy)
      .forUpdate()
      .skipLocked(),
  );
  if (!due) return undefined;
  const attempts = due.attempts + 1;
  await saveMail(tx, id, { attempts, nextTryAt: addSeconds(tx.now, leaseSeconds) });
  return { ...due, attempts };
}

type Change = Partial<Pick<OutgoingMail, 'state' | 'attempts' | 'trouble' | 'nextTryAt' | 'sentAt'>>;

export async function saveMail(tx: Tx, id: Id, change: Change): Promise<void> {
  await tx.run(
    sqlBuilder.updateTable('outgoingMail').set(change).where('tenantId', '=', tx.tenantId).where('id', '=', id),
  );
}

/** Those whose time had come by then, longest waiting first. Served by outgoing_mail_waiting. */
export async function dueMails(tx: Tx, { before, most }: { before: Instant; most: number }): Promise<Id[]> {
  const due = sqlBuilder
    .selectFrom('outgoingMail')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('state', '=', 'waiting')
    .where('nextTryAt', '<=', before)
    .orderBy('nextTryAt')
    .orderBy('id')
    .limit(most);
  const rows = await tx.rows(plannedAnew(due));
  return rows.map(({ id }) => id);
}

export interface MailFilter extends PageInput {
  state?: readonly MailState[] | undefined;
  to?: string | undefined;
}

/** Newest first. Served by outgoing_mail_by_time. */
export function pageOfMails(tx: Tx, { state, to, ...page }: MailFilter): Promise<Page<OutgoingMail>> {
  let query = mails(tx);
  if (state !== undefined) query = query.where('state', 'in', state);
  if (to !== undefined) query = query.where((is) => is(is.fn('starts_with', ['toAddress', is.val(to)]), '=', true));
  const keyset = { list: 'outgoing mail', column: 'createdAt', field: 'createdAt', direction: 'desc' } as const;
  return keysetPage(tx, query, { ...keyset, ...page });
}

/** At most so many, the oldest first; answers with how many went. Served by outgoing_mail_by_age. */
export function forgetMails(tx: Tx, before: Instant, most: number): Promise<number> {
  return tx.run(
    sqlBuilder
      .deleteFrom('outgoingMail')
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', (old) =>
        old
          .selectFrom('outgoingMail')
          .select('id')
          .where('tenantId', '=', tx.tenantId)
          .where('createdAt', '<', before)
          .orderBy('createdAt')
          .limit(most),
      ),
  );
}
