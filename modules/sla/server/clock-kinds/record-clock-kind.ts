import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ClockKindView, recordClockKind as endpoint } from '../../own-clock-kind.contract.ts';
import { refuseBeyondReach } from '../agreements/agreement-to-change.ts';
import { clockKindRecorded } from './clock-kind.events.ts';
import { clockKindRefusals } from './clock-kind.refusals.ts';
import { newKindFault, type OwnClockKind } from './clock-kind.rules.ts';
import { clockKindsForChange, insertClockKind } from './clock-kind.store.ts';
import { ownKindView } from './clock-kind.view.ts';

const places = { code_taken: 'code', name_taken: 'name', stops_where_it_starts: 'stopsOn' } as const;

export async function recordClockKind(tx: Tx, input: InputOf<typeof endpoint>): Promise<ClockKindView> {
  refuseBeyondReach(tx, { customerId: null });
  const { code, name, startsOn, stopsOn } = input;
  const fault = newKindFault(await clockKindsForChange(tx), input);
  if (fault) throw new Refusal(clockKindRefusals[fault], { code, name }, places[fault]);
  const kind: OwnClockKind = { id: tx.newId(), code, name, startsOn, stopsOn, retiredAt: null, revision: 1 };
  await insertClockKind(tx, kind);
  await announce(tx, clockKindRecorded(kind));
  return ownKindView(tx.caller, kind, []);
}
