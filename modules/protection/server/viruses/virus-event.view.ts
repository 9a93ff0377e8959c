import type { VirusEventRow } from '../../virus-event.contract.ts';
import { abilitiesOn } from './virus-event.policy.ts';
import type { NamedVirusEvent } from './virus-event.store.ts';

export function virusEventRow(event: NamedVirusEvent, caller: { permissions: ReadonlySet<string> }): VirusEventRow {
  const { id, customerId, customerName, machine, virusName, foundAt, action, note, source } = event;
  const { recordedById, recordedBy, retiredAt, revision } = event;
  return {
    id,
    customer: { id: customerId, name: customerName },
    machine,
    virusName,
    foundAt,
    action,
    note,
    source,
    recordedBy: recordedById !== null && recordedBy !== null ? { id: recordedById, name: recordedBy } : null,
    retiredAt,
    revision,
    abilities: abilitiesOn(caller, event),
  };
}
