import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { indexStaff } from './index-staff.ts';
import { insertImportedStaff, staffByForeignKeys, type ImportedStaff } from './staff-import.store.ts';
import { staffImported } from './staff.events.ts';
import { nothingKnown } from './staff.rules.ts';

/** Adds the staff that another system names, once each; answers with the ids of all of them by foreign key. */
export async function importStaff(tx: Tx, rows: readonly ImportedStaff[]): Promise<Map<string, Id>> {
  const byKey = new Map(rows.map((row) => [row.foreignKey, { ...row, id: tx.newId() }]));
  const added = new Set((await insertImportedStaff(tx, [...byKey.values()])).map(({ id }) => id));
  const newcomers = [...byKey.values()].filter(({ id }) => added.has(id));
  if (newcomers.length > 0) {
    await indexStaff(tx, ...newcomers.map(({ id, name }) => ({ ...nothingKnown, id, name })));
    await announce(tx, ...staffImported(newcomers));
  }
  const all = await staffByForeignKeys(tx, [...byKey.keys()]);
  return new Map(all.map(({ foreignKey, id }) => [foreignKey, id]));
}
