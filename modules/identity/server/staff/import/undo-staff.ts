import type { Id } from '../../../../../kernel/id.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import type { StaffHolder } from '../../../../../platform/module/staff-holder.ts';
import { changesBetween } from '../../../../../kernel/changes.ts';
import { renameAccount } from '../../accounts/change-account.ts';
import { disableAccount } from '../../accounts/disable-account.ts';
import { holdingsOf } from '../../leavers/list-holdings.ts';
import { indexStaff } from '../index-staff.ts';
import { staffChanged, staffRetired } from '../staff.events.ts';
import { fieldsOf, staffFieldNames } from '../staff.rules.ts';
import type { StaffMember } from '../staff.store.ts';
import { staffByIds } from './known-staff.store.ts';
import { replaceManyTeams, updateManyStaff } from './staff-bulk.store.ts';
import { savedFields, type StaffState } from './staff-state.rules.ts';

interface Undone {
  now: StaffMember;
  /** Null: the import recorded them, and they go. */
  before: StaffState | null;
}

/** Who was changed since, or has work in hand by now, stays as they are. */
export async function undoStaff(tx: Tx, rows: readonly ImportUndo[], holders: readonly StaffHolder[]): Promise<Id[]> {
  const undone = await undoable(tx, rows, holders);
  if (undone.length === 0) return [];
  await updateManyStaff(
    tx,
    undone.map(({ now, before }) => ({
      ...savedFields({ ...now, ...before, ...keptAddress(now) }),
      id: now.id,
      retiredAt: before ? now.retiredAt : tx.now,
    })),
  );
  await putBackTeams(tx, undone);
  await indexStaff(tx, ...undone.map(({ now, before }) => ({ ...now, ...before })));
  for (const one of undone) await putBackAccount(tx, one);
  await announce(tx, ...undone.map(told));
  return undone.map(({ now }) => now.id);
}

async function undoable(tx: Tx, rows: readonly ImportUndo[], holders: readonly StaffHolder[]): Promise<Undone[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'staffMember', ids);
  const known = new Map((await staffByIds(tx, ids)).map((member) => [member.id, member]));
  const undone: Undone[] = [];
  for (const { recordId, before, revision } of rows) {
    const now = known.get(recordId);
    if (!now || now.revision !== revision || now.retiredAt !== null) continue;
    if (before === null && (await holdingsOf(tx, now.id, holders)).length > 0) continue;
    // nobody but `writeStaff` wrote it
    undone.push({ now, before: before as StaffState | null });
  }
  return undone;
}

/** What somebody signs in with is not taken away again. */
function keptAddress({ accountId, email }: StaffMember): { email?: string | null } {
  return accountId === null ? {} : { email };
}

/** Who goes is shut out; who had another name is called by it again. */
async function putBackAccount(tx: Tx, { now, before }: Undone): Promise<void> {
  if (now.accountId === null) return;
  if (!before) await disableAccount(tx, now.accountId);
  else if (before.name !== now.name && now.email !== null) {
    await renameAccount(tx, now.accountId, { email: now.email, name: before.name });
  }
}

async function putBackTeams(tx: Tx, undone: readonly Undone[]): Promise<void> {
  const changed = undone.flatMap(({ now, before }) => (before ? [{ staffId: now.id, teamIds: before.teamIds }] : []));
  await replaceManyTeams(
    tx,
    changed.map(({ staffId }) => staffId),
    changed.flatMap(({ staffId, teamIds }) => teamIds.map((teamId) => ({ staffId, teamId }))),
  );
}

function told({ now, before }: Undone) {
  if (!before) return staffRetired(now.id, null);
  return staffChanged(
    now.id,
    changesBetween(fieldsOf(now), { ...fieldsOf(now), ...savedFields(before) }, staffFieldNames),
  );
}
