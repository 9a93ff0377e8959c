import type { Instant } from '../../kernel/instant.ts';
import { issueAssetLabel } from '../../modules/assets/asset-label.contract.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

/** What stands where everybody passes, and is reported by whoever does. */
const labelled = new Set(['printer', 'projector']);
const mostOfCustomer = 6;

/** Labels stick on printers and projectors, a few at each customer: a PIN is costly to keep, on purpose. */
export async function labelMachines(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at }: { admin: Hired; at: Instant },
): Promise<void> {
  const shared = customers.flatMap(({ machines }) =>
    machines.filter(({ kind }) => labelled.has(kind)).slice(0, mostOfCustomer),
  );
  for (const { id } of shared) {
    await player.do(issueAssetLabel, { caller: admin.caller, at }, { params: { asset: id } });
  }
}
