import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { claimTeams, insertImportedTeams, teamsByForeignKeys, type ImportedTeam } from './team-import.store.ts';
import { teamsImported } from './team.events.ts';

/** Adds the teams that another system names, once each; answers with the ids of all of them by foreign key. */
export async function importTeams(tx: Tx, rows: readonly ImportedTeam[]): Promise<Map<string, Id>> {
  const byKey = new Map(rows.map((row) => [row.foreignKey, { ...row, id: tx.newId() }]));
  await claimTeams(tx, [...byKey.values()]);
  const added = new Set((await insertImportedTeams(tx, [...byKey.values()])).map(({ id }) => id));
  const newcomers = [...byKey.values()].filter(({ id }) => added.has(id));
  if (newcomers.length > 0) await announce(tx, ...teamsImported(newcomers));
  const all = await teamsByForeignKeys(tx, [...byKey.keys()]);
  return new Map(all.map(({ foreignKey, id }) => [foreignKey, id]));
}
