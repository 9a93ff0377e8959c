import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RemoteConsent } from './remote.rules.ts';

/** What the portal may read as well. */
function consents(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('remoteConsent as consent')
      .select(['consent.id', 'consent.customerId', 'consent.ticketId', 'consent.scope', 'consent.state', 'consent.way'])
      .select(['consent.contactId', 'consent.personName', 'consent.askedAt', 'consent.settledAt'])
      .select(['consent.withdrawnAt', 'consent.withdrawnBy', 'consent.revision'])
      // CHECK constraints hold the codes to these values
      .$castTo<RemoteConsent>()
      .where('consent.tenantId', '=', tx.tenantId)
  );
}

/** Oldest first. Served by remote_consent_by_ticket. */
export function consentsOf(tx: Tx, ticketId: Id): Promise<RemoteConsent[]> {
  return tx.rows(
    consents(tx).where('consent.ticketId', '=', ticketId).orderBy('consent.askedAt').orderBy('consent.id'),
  );
}

export function consentById(tx: Tx, id: Id): Promise<RemoteConsent | undefined> {
  return tx.first(consents(tx).where('consent.id', '=', id));
}

/** What the provider alone knows of a consent. */
export interface ConsentWork {
  id: Id;
  failedCodes: number;
  askedById: Id;
  askedBy: string;
  notedById: Id | null;
  notedBy: string | null;
}

export async function workOnConsents(tx: Tx, ids: readonly Id[]): Promise<Map<Id, ConsentWork>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<ConsentWork>`
      select c.id, c.failed_codes as "failedCodes", c.asked_by_id as "askedById", asker.name as "askedBy",
        c.noted_by_id as "notedById", noter.name as "notedBy"
      from remote_consent c
      join staff_member asker on asker.tenant_id = c.tenant_id and asker.id = c.asked_by_id
      left join staff_member noter on noter.tenant_id = c.tenant_id and noter.id = c.noted_by_id
      where c.tenant_id = ${tx.tenantId} and c.id = any(${ids}::uuid[])`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export interface ConsentHands {
  askedById: Id;
  notedById: Id | null;
}

export async function insertConsent(tx: Tx, consent: RemoteConsent, hands: ConsentHands): Promise<void> {
  await tx.run(sqlBuilder.insertInto('remoteConsent').values({ ...consent, ...hands, tenantId: tx.tenantId }));
}

/** `notedById`: who of the staff heard the answer; undefined: the customer's people said it themselves. */
export async function saveConsent(tx: Tx, consent: RemoteConsent, notedById?: Id): Promise<void> {
  const { state, way, contactId, personName, settledAt, withdrawnAt, withdrawnBy, revision } = consent;
  const said = { state, way, contactId, personName, settledAt, withdrawnAt, withdrawnBy, revision };
  await tx.run(
    sqlBuilder
      .updateTable('remoteConsent')
      .set(notedById === undefined ? said : { ...said, notedById })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', consent.id),
  );
}

/** Answers with how many wrong codes were typed by now. */
export async function countWrongCode(tx: Tx, id: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .updateTable('remoteConsent')
      .set((consent) => ({ failedCodes: consent('failedCodes', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .returning('failedCodes'),
  );
  return row?.failedCodes ?? 0;
}

/** The ticket goes to another customer, who is not told who of the former one agreed. */
export async function forgetWhoAgreed(tx: Tx, ticketId: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('remoteConsent')
      .set({ contactId: null, personName: null })
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', ticketId),
  );
}
