import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ContactElsewhere } from '../../person.contract.ts';

function elsewhere(tx: Tx) {
  return sqlBuilder
    .selectFrom('contact')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'contact.tenantId').onRef('customer.id', '=', 'contact.customerId'),
    )
    .select(['contact.id', 'contact.name', 'contact.customerId', 'customer.name as customerName', 'position'])
    .select(['mobile', 'email', sql<boolean>`contact.retired_at is not null`.as('isRetired')])
    .where('contact.tenantId', '=', tx.tenantId);
}

/** The other contacts of a person, as far as the walls let them be seen. Served by contact_by_person. */
export function othersOf(tx: Tx, contact: { id: Id; personId: Id }): Promise<ContactElsewhere[]> {
  return tx.rows(
    elsewhere(tx)
      .where('contact.personId', '=', contact.personId)
      .where('contact.id', '<>', contact.id)
      .orderBy('customer.name')
      .orderBy('contact.id'),
  );
}

interface Likely {
  id: Id;
  customerId: Id;
  personId: Id | null;
  name: string;
  mobile: string | null;
  email: string | null;
}

const mostSuggested = 10;

/** Of other customers, by this name and with this mobile number or e-mail. Served by contact_by_mobile and contact_by_email. */
export function suggestedFor(
  tx: Tx,
  { customerId, personId, name, mobile, email }: Likely,
): Promise<ContactElsewhere[]> {
  const reached = sql<Id>`any(array(
    select id from contact where tenant_id = ${tx.tenantId} and mobile = ${mobile}
    union select id from contact where tenant_id = ${tx.tenantId} and email = ${email}))`;
  return tx.rows(
    elsewhere(tx)
      .where('contact.id', '=', reached)
      .where('contact.name', '=', name)
      .where('contact.customerId', '<>', customerId)
      .where('contact.erasedAt', 'is', null)
      .where('contact.mergedIntoId', 'is', null)
      .where(sql<boolean>`(contact.person_id is null or contact.person_id is distinct from ${personId}::uuid)`)
      .orderBy('contact.createdAt')
      .limit(mostSuggested),
  );
}

export async function insertPerson(tx: Tx, person: { id: Id; name: string }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('person').values({ ...person, tenantId: tx.tenantId, createdAt: tx.now }));
}

/** The person and everything that is said of them: nothing but which contacts they are. */
export async function deletePerson(tx: Tx, id: Id): Promise<void> {
  await tx.run(sqlBuilder.deleteFrom('person').where('tenantId', '=', tx.tenantId).where('id', '=', id));
}

/** Puts a person, or none, in the place of another in all its contacts. */
export async function replacePerson(tx: Tx, id: Id, by: Id | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('contact')
      .set({ personId: by })
      .where('tenantId', '=', tx.tenantId)
      .where('personId', '=', id),
  );
}
