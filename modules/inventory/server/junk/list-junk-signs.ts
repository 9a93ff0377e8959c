import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { placeholderSerials, sharedMacs } from '../../../assets/index.ts';
import type { JunkKind, listInventoryJunkSigns as endpoint } from '../../inventory-junk.contract.ts';
import { junkUuids } from './junk.rules.ts';
import { junkSigns } from './junk.store.ts';

const delivered = [
  ...named('serial', placeholderSerials),
  ...named('uuid', junkUuids),
  // a card whose address is one and the same digit says nothing either; of those the most frequent
  ...named('mac', new Set(['00:00:00:00:00:00', 'FF:FF:FF:FF:FF:FF', ...sharedMacs])),
];

export async function listJunkSigns(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const mayChange = tx.caller.permissions.has('inventory_setting.change');
  return { items: await junkSigns(tx), delivered, abilities: mayChange ? ['record', 'retire'] : [] };
}

function named(kind: JunkKind, values: ReadonlySet<string>) {
  return [...values].toSorted().map((value) => ({ kind, value }));
}
