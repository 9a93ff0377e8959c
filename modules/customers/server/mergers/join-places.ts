import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { fillSites, freePlaceKeys, renameSystems, setUse } from './customer-merger.store.ts';
import type { Pair } from './customer-merger.rules.ts';
import type { CustomerMerger } from './plan-customer-merger.ts';

/** Sites, rooms and departments that both have: one is enough, in use if either was. Systems get names of their own. */
export async function joinPlaces(
  tx: Tx,
  both: { from: Id; into: Id },
  { pairs, systems }: CustomerMerger,
): Promise<void> {
  await freePlaceKeys(tx, both);
  await renameSystems(tx, systems);
  const sites = pairs.filter(({ kind }) => kind === 'site');
  await fillSites(
    tx,
    sites.map(({ from, into }) => ({ from: from.id, into: into.id })),
  );
  for (const kind of ['site', 'room', 'department'] as const) {
    const own = pairs.filter((pair) => pair.kind === kind);
    await setUse(tx, kind, { ids: own.filter(isInUseAtDouble).map(({ into }) => into.id), isRetired: false });
    await setUse(tx, kind, { ids: own.filter(isStillInUse).map(({ from }) => from.id), isRetired: true });
  }
  const found = pairs.filter(({ kind }) => kind !== 'room');
  const forgotten = found.map(({ kind, from }) => ({ kind, id: from.id, customerId: both.from, tokens: [] }));
  await indexLookUp(tx, ...forgotten);
}

function isInUseAtDouble({ from, into }: Pair): boolean {
  return from.retiredAt === null && into.retiredAt !== null;
}

function isStillInUse({ from }: Pair): boolean {
  return from.retiredAt === null;
}
