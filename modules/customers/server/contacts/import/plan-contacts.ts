import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportContext, ImportGiven, ImportPlan } from '../../../../../platform/module/import-noun.ts';
import { todayOfProvider } from '../contact-today.store.ts';
import { importedChanges, stateAfter } from './contact-change.rules.ts';
import { resolveContacts, type Resolved } from './resolve-contacts.ts';

export async function planContacts(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportPlan[]> {
  const resolved = await resolveContacts(tx, rows, context);
  const today = await todayOfProvider(tx);
  return resolved.map((row) => ({ number: row.number, outcome: outcomeOf(row, today), faults: row.faults }));
}

function outcomeOf(row: Resolved, today: string): ImportPlan['outcome'] {
  if (row.faults.length > 0) return 'fault';
  if (row.known === null) return 'create';
  if (row.departmentPath && row.departmentPath !== row.knownPath) return 'update';
  const fields = { ...row.fields, ...(row.siteId !== undefined && { siteId: row.siteId }) };
  const changes = importedChanges(row.known, stateAfter(row.known, { fields, custom: row.custom }, today));
  return Object.keys(changes).length === 0 ? 'same' : 'update';
}
