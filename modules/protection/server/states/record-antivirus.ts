import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { today } from '../today.ts';
import { protecting, type ReportedAntivirus } from './antivirus.rules.ts';
import { protectionChanged } from './protection.events.ts';
import {
  antivirusFields,
  keptAntivirus,
  noAntivirus,
  type KeptAntivirus,
  type Protection,
} from './protection.rules.ts';
import { protectionOf, saveProtection } from './protection.store.ts';

interface Machine {
  id: Id;
  customerId: Id;
}

interface Reported {
  machine: Machine;
  /** All that the machine names, none when it says that there is none; null: it says nothing of them. */
  antiviruses: readonly ReportedAntivirus[] | null;
}

/**
 * Keeps what a machine reports of its antivirus: it takes the place of what anybody said before. Answers with what that
 * was, enough to take it back, when it is news; that its definitions are some days younger is none, and is not told.
 */
export async function recordAntivirus(tx: Tx, { machine, antiviruses }: Reported): Promise<KeptAntivirus | null> {
  if (antiviruses === null) return null;
  const before = await heldProtection(tx, machine);
  const stated = { antivirusSource: 'inventory', antivirusAt: tx.now } as const;
  const after = { ...before, ...reported(protecting(antiviruses)), ...stated };
  const changes = changesBetween(before, after, antivirusFields);
  const { definitionsOn: _days, ...news } = changes;
  if (Object.keys(news).length === 0 && before.antivirusAt !== null) {
    await saveProtection(tx, machine, after);
    return null;
  }
  await saveNews(tx, machine, { after, changes });
  return keptAntivirus(before);
}

/** Puts back what was said before, unless a person has said something since. */
export async function takeBackAntivirus(tx: Tx, machine: Machine, kept: KeptAntivirus): Promise<void> {
  const before = await heldProtection(tx, machine);
  if (before.antivirusSource !== 'inventory') return;
  const after = { ...before, ...kept };
  await saveNews(tx, machine, { after, changes: changesBetween(before, after, antivirusFields) });
}

async function heldProtection(tx: Tx, { id }: Machine): Promise<Protection> {
  await holdRecords(tx, 'asset', [id]);
  const { state: _state, definitionsAge: _age, ...protection } = await protectionOf(tx, id, await today(tx));
  return protection;
}

async function saveNews(
  tx: Tx,
  machine: Machine,
  { after, changes }: { after: Protection; changes: Changes },
): Promise<void> {
  await saveProtection(tx, machine, { ...after, revision: after.revision + 1 });
  await announce(tx, protectionChanged(machine, changes, 'inventory'));
}

function reported(antivirus: ReportedAntivirus | null): Partial<Protection> {
  if (antivirus === null) return noAntivirus;
  return {
    antivirusProduct: antivirus.product,
    antivirusVersion: antivirus.version,
    antivirusEnabled: antivirus.isEnabled,
    antivirusUpToDate: antivirus.isUpToDate,
    definitionsOn: antivirus.definitionsOn,
  };
}
