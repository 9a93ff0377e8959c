import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../time-entry.contract.ts';
import { timeEntryToChange } from './change-time-entry.ts';
import { timeEntryRetired } from './time-entry.events.ts';
import { timeEntryById, updateTimeEntry } from './time-entry.store.ts';
import { timeEntryView } from './time-entry.view.ts';

type Input = InputOf<typeof contract.retireTimeEntry>;

export async function retireTimeEntry(tx: Tx, input: Input): Promise<contract.TimeEntryView> {
  const entry = await timeEntryToChange(tx, input.timeEntry);
  await updateTimeEntry(tx, entry.id, { retiredAt: tx.now });
  await announce(tx, timeEntryRetired(entry));
  return timeEntryView(found(await timeEntryById(tx, entry.id)), tx.caller);
}
