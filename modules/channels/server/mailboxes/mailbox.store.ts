import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Mailbox } from './mailbox.rules.ts';

/** With what its customer, team and category are called. */
export interface NamedMailbox extends Mailbox {
  customerName: string | null;
  teamName: string | null;
  categoryName: string | null;
}

function mailboxes(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('mailbox as box')
      .leftJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'box.tenantId').onRef('customer.id', '=', 'box.customerId'),
      )
      .leftJoin('team', (on) => on.onRef('team.tenantId', '=', 'box.tenantId').onRef('team.id', '=', 'box.teamId'))
      .leftJoin('category', (on) =>
        on.onRef('category.tenantId', '=', 'box.tenantId').onRef('category.id', '=', 'box.categoryId'),
      )
      .select(['box.id', 'box.name', 'box.address', 'box.host', 'box.port', 'box.security', 'box.userName'])
      .select(['box.password', 'box.envelopeKey', 'box.folder', 'box.customerId', 'box.teamId', 'box.categoryId'])
      .select(['box.mostBytes', 'box.takesOld', 'box.isActive', 'box.epoch', 'box.lookedAt', 'box.trouble'])
      .select(['box.troubleSaid', 'box.troubleSince', 'box.retiredAt', 'box.createdAt', 'box.revision'])
      .select(['customer.name as customerName', 'team.name as teamName', 'category.name as categoryName'])
      // a CHECK constraint holds security to its values; trouble is written from its own codes
      .$castTo<NamedMailbox>()
      .where('box.tenantId', '=', tx.tenantId)
  );
}

export function mailboxById(tx: Tx, id: Id): Promise<NamedMailbox | undefined> {
  return tx.first(mailboxes(tx).where('box.id', '=', id));
}

/** Oldest first. Served by mailbox_by_time. */
export function pageOfMailboxes(tx: Tx, isRetired: boolean, page: PageInput): Promise<Page<NamedMailbox>> {
  return keysetPage(tx, mailboxes(tx).where('box.retiredAt', isRetired ? 'is not' : 'is', null), {
    list: 'mailboxes',
    column: 'box.createdAt',
    field: 'createdAt',
    direction: 'asc',
    idColumn: 'box.id',
    ...page,
  });
}

/** Served by mailbox_address. */
export async function isAddressTaken(tx: Tx, address: string, except: Id | null): Promise<boolean> {
  let query = sqlBuilder
    .selectFrom('mailbox')
    .select('id')
    .where('tenantId', '=', tx.tenantId)
    .where('retiredAt', 'is', null)
    .where('address', '=', address);
  if (except !== null) query = query.where('id', '<>', except);
  return (await tx.first(query)) !== undefined;
}

type Written = Omit<Mailbox, 'lookedAt' | 'trouble' | 'troubleSaid' | 'troubleSince' | 'retiredAt'>;

export async function insertMailbox(tx: Tx, mailbox: Written): Promise<void> {
  await tx.run(sqlBuilder.insertInto('mailbox').values({ ...mailbox, nextTryAt: tx.now, tenantId: tx.tenantId }));
}

/** What was found of the settings before says nothing of these: it is looked at anew, at once. */
export async function updateMailbox(tx: Tx, id: Id, fields: Partial<Mailbox>): Promise<void> {
  const anew = { lookedAt: null, trouble: null, troubleSaid: null, troubleSince: null, nextTryAt: tx.now };
  await tx.run(
    sqlBuilder
      .updateTable('mailbox')
      .set((row) => ({ ...fields, ...anew, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
