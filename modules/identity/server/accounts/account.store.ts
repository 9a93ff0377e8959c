import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { themes } from '../../session.contract.ts';

/** Whose account it is: a staff member's, or a customer's contact's. */
export interface AccountSubject {
  kind: 'staff' | 'contact';
  subjectId: Id;
}

export interface Account extends AccountSubject {
  id: Id;
  email: string;
  name: string;
  /** PHC string; null until its owner has set one. */
  passwordHash: string | null;
  /** Null: all customers. */
  customerScope: Id[] | null;
  locale: Locale;
  theme: (typeof themes)[number];
  timeZone: string | null;
  disabledAt: Instant | null;
}

function accounts(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('signInAccount')
      .select(['id', 'kind', 'subjectId', 'email', 'name', 'passwordHash', 'customerScope'])
      .select(['locale', 'theme', 'timeZone', 'disabledAt'])
      // CHECK constraints hold kind, locale and theme to these values
      .$castTo<Account>()
      .where('tenantId', '=', tx.tenantId)
  );
}

export function accountById(tx: Tx, id: Id): Promise<Account | undefined> {
  return tx.first(accounts(tx).where('id', '=', id));
}

export function accountByEmail(tx: Tx, email: string): Promise<Account | undefined> {
  return tx.first(accounts(tx).where('email', '=', email));
}

export function accountOfSubject(tx: Tx, { kind, subjectId }: AccountSubject): Promise<Account | undefined> {
  return tx.first(accounts(tx).where('kind', '=', kind).where('subjectId', '=', subjectId));
}

export type NewAccount = Omit<Account, 'theme' | 'timeZone' | 'disabledAt'>;

export async function insertAccount(tx: Tx, account: NewAccount): Promise<void> {
  const fixed = { tenantId: tx.tenantId, theme: 'system', createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('signInAccount').values({ ...account, ...fixed }));
}

type Savable = Omit<Account, 'id' | 'kind'>;

export async function saveAccount(tx: Tx, id: Id, changes: Partial<Savable>): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('signInAccount')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
