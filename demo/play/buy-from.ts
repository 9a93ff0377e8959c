import type { Instant } from '../../kernel/instant.ts';
import { recordSupplier, retireSupplier } from '../../modules/suppliers/supplier.contract.ts';
import { toldSuppliers } from '../story/suppliers.ts';
import type { Hired } from './hire.ts';
import type { Player } from './player.ts';

/** Registers whom the provider buys from; one of them has closed since. */
export async function buyFrom(player: Player, { admin, at }: { admin: Hired; at: Instant }): Promise<void> {
  const moment = { caller: admin.caller, at };
  for (const { isRetired = false, kinds, people = [], ...supplier } of toldSuppliers) {
    const body = { ...supplier, kinds: [...kinds], people: [...people] };
    const { id, revision } = await player.do(recordSupplier, moment, { body });
    if (isRetired) await player.do(retireSupplier, { ...moment, seen: revision }, { params: { supplier: id } });
  }
}
