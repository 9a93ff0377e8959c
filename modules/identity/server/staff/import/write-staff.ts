import type { Id } from '../../../../../kernel/id.ts';
import { readHeld } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportGiven, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { found } from '../../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../../tenancy/index.ts';
import { accountMade } from '../../accounts/account.events.ts';
import { renameAccount } from '../../accounts/change-account.ts';
import { announceMissed } from '../../qualification/announce-missed.ts';
import { indexStaff } from '../index-staff.ts';
import { staffChanged, staffRecorded, teamsGiven } from '../staff.events.ts';
import { fieldChanges, outcomeOf } from './plan-staff.ts';
import { resolveStaff, type ResolvedStaff } from './resolve-staff.ts';
import { insertManyAccounts, insertManyStaff, replaceManyTeams, updateManyStaff } from './staff-bulk.store.ts';
import { savedFields, stateOf } from './staff-state.rules.ts';

interface Writing extends ResolvedStaff {
  id: Id;
  outcome: ReturnType<typeof outcomeOf>;
}

export async function writeStaff(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportWritten[]> {
  const all = (await readHeld(tx, 'staffMember', () => resolveStaff(tx, rows)))
    .filter(({ faults }) => faults.length === 0)
    .map((row): Writing => ({ ...row, id: row.known?.id ?? tx.newId(), outcome: outcomeOf(row) }));
  const written = all.filter(({ outcome }) => outcome !== 'same');
  await save(tx, written);
  await announce(tx, ...written.flatMap(told));
  await announceMissed(tx, touchedTeams(written));
  await openAccounts(tx, written);
  await renameAccounts(tx, written);
  return all.map(({ number, id, outcome, known, teamIds }) => ({
    number,
    recordId: id,
    outcome,
    before: outcome === 'update' && known ? stateOf(known, teamIds.before) : null,
    revision: (known?.revision ?? 0) + (outcome === 'same' ? 0 : 1),
  }));
}

function touchedTeams(written: readonly Writing[]): Id[] {
  return [
    ...new Set(
      written.flatMap(({ teamIds }) => [...new Set(teamIds.before).symmetricDifference(new Set(teamIds.after))]),
    ),
  ];
}

async function save(tx: Tx, written: readonly Writing[]): Promise<void> {
  if (written.length === 0) return;
  const rowOf = ({ id, after }: Writing) => ({ ...savedFields(after), id });
  await insertManyStaff(tx, written.filter(({ known }) => !known).map(rowOf));
  const changed = written.filter(({ known }) => known);
  await updateManyStaff(
    tx,
    changed.map((row) => ({ ...rowOf(row), retiredAt: null })),
  );
  await replaceManyTeams(
    tx,
    written.map(({ id }) => id),
    written.flatMap(({ id, teamIds }) => teamIds.after.map((teamId) => ({ staffId: id, teamId }))),
  );
  await indexStaff(tx, ...written.map(rowOf));
}

function told(row: Writing) {
  const { id, after, known, teamIds } = row;
  const changes = fieldChanges(row);
  return [
    ...(known ? [] : [staffRecorded({ ...after, id })]),
    ...(Object.keys(changes).length > 0 ? [staffChanged(id, changes)] : []),
    ...(teamIds.before.join() === teamIds.after.join() ? [] : [teamsGiven(id, teamIds)]),
  ];
}

/** Few people change their name: one by one. */
async function renameAccounts(tx: Tx, written: readonly Writing[]): Promise<void> {
  for (const { known, after } of written) {
    if (!known?.accountId || known.name === after.name || after.email === null) continue;
    await renameAccount(tx, known.accountId, { email: after.email, name: after.name });
  }
}

/** An account follows its owner: made with the e-mail address, to be invited to. */
async function openAccounts(tx: Tx, written: readonly Writing[]): Promise<void> {
  const { locale } = found(await ownTenant(tx));
  const accounts = written.flatMap(({ id, after: { email, name }, known }) =>
    email === null || known?.accountId ? [] : [{ id: tx.newId(), subjectId: id, email, name, locale }],
  );
  await insertManyAccounts(tx, accounts);
  await announce(tx, ...accounts.map((account) => accountMade({ ...account, kind: 'staff' }, [])));
}
