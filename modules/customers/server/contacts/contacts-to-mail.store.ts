import type { Id } from '../../../../kernel/id.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { isGone } from './contact.store.ts';

export interface MailedContact {
  id: Id;
  name: string;
  email: string;
  language: Locale | null;
}

/** Of these contacts, those who are still there and have an address. */
export function contactsToMail(tx: Tx, ids: readonly Id[]): Promise<MailedContact[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('contact')
      .select(['id', 'name', 'email', 'language'])
      // asked for below; a CHECK constraint holds language to its codes
      .$castTo<MailedContact>()
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`)
      .where('email', 'is not', null)
      .where(sql<boolean>`not ${isGone(tx)}`),
  );
}
