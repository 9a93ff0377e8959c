import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../time-entry.contract.ts';
import { refuseUnexplained, spanSaid } from './record-time-entry.ts';
import { timeEntryChanged } from './time-entry.events.ts';
import { refuseOthersTime } from './time-entry.policy.ts';
import { timeEntryRefusals } from './time-entry.refusals.ts';
import { saidAnew } from './time-entry.rules.ts';
import { timeEntryById, timeEntryForChange, updateTimeEntry, type NamedTimeEntry } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';

type Input = InputOf<typeof contract.changeTimeEntry>;

/** What the input does not name stays. */
export async function changeTimeEntry(tx: Tx, input: Input): Promise<contract.TimeEntryView> {
  const entry = await timeEntryToChange(tx, input.timeEntry);
  const { kind, startedAt, endedAt, minutes } = input;
  const span = spanSaid(tx, saidAnew(entry, { startedAt, endedAt, minutes }));
  const isBillable = input.isBillable ?? entry.isBillable;
  const reason = input.reason === undefined ? entry.reason : input.reason;
  const note = input.note === undefined ? entry.note : input.note;
  refuseUnexplained(isBillable, reason);

  const fields = { kind: kind ?? entry.kind, ...span, isBillable, reason, note };
  await updateTimeEntry(tx, entry.id, fields);
  await announce(tx, timeEntryChanged({ ...entry, ...fields }));
  return timeEntryView(found(await timeEntryById(tx, entry.id)), tx.caller);
}

/** Held until the transaction ends. Refuses a stranger's, a stale save, somebody else's, and what was taken back already. */
export async function timeEntryToChange(tx: Tx, id: string): Promise<NamedTimeEntry> {
  const entry = found(await timeEntryForChange(tx, id));
  refuseStale(tx, entry.revision);
  refuseOthersTime(tx.caller, entry.staffId);
  if (entry.retiredAt !== null) throw new Refusal(timeEntryRefusals.retired);
  return entry;
}
