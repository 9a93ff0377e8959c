import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportFault, ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { faultAt } from './read-asset-cells.ts';
import { usersCalled, type NamedUser } from './known-asset.store.ts';

export interface Users {
  /** Whom a text means at a customer; undefined: it says nobody. */
  of(customerId: Id | null, values: ImportGiven['values'], column: UserColumn): Meant;
}

const columns = ['user', 'custodian'] as const;
type UserColumn = (typeof columns)[number];

interface Meant {
  id: Id | undefined;
  faults: ImportFault[];
}

/** All that rows call users, or who answers for a machine: by employee number, else by a name that only one bears. */
export async function findUsers(tx: Tx, rows: readonly ImportGiven[], customerIds: readonly Id[]): Promise<Users> {
  const texts = [...new Set(rows.flatMap(({ values }) => columns.flatMap((column) => values[column] ?? [])))];
  const users = texts.length > 0 && customerIds.length > 0 ? await usersCalled(tx, customerIds, texts) : [];
  return {
    of(customerId, values, column) {
      const text = values[column] ?? null;
      if (text === null || customerId === null) return { id: undefined, faults: [] };
      const theirs = users.filter((user) => user.customerId === customerId);
      return meant(theirs, text, column);
    },
  };
}

function meant(users: readonly NamedUser[], text: string, column: UserColumn): Meant {
  const numbered = users.filter(({ employeeNumber }) => employeeNumber === text);
  const called = numbered.length > 0 ? numbered : users.filter(({ name }) => name === text);
  const [user, second] = called;
  if (!user) return { id: undefined, faults: [faultAt(column, 'user_unknown', { text })] };
  if (second) return { id: undefined, faults: [faultAt(column, 'user_ambiguous', { text, many: called.length })] };
  return { id: user.id, faults: [] };
}
