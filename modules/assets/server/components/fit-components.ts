import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import type { ComponentKind } from '../../asset-component.contract.ts';
import { assetRefitted } from './component.events.ts';
import { differencesBetween, type Component, type ComponentDifferences } from './component.rules.ts';
import { componentsOf, insertComponents, removeComponents } from './component.store.ts';

interface Report {
  asset: { id: Id; customerId: Id };
  source: AssetSource;
  components: readonly Component[];
  /** Kinds of which `components` names every part: what is not among them has been taken out. */
  complete: readonly ComponentKind[];
  /** For which ticket or the like it was done. */
  subject?: { kind: string; id: Id };
}

/**
 * Makes a machine hold what is reported of it, and answers with the differences, which it announces (`asset.refitted`).
 * Nothing is overwritten: a part that changed is one taken out and one put in, both with their time. The same report a
 * second time changes nothing. For agents, people, and the warehouse that fits a part for a ticket.
 */
export async function fitComponents(tx: Tx, report: Report): Promise<ComponentDifferences> {
  const { asset, source, components, complete, subject = null } = report;
  const differences = differencesBetween(await componentsOf(tx, asset.id, 'fitted'), components, complete);
  const { fitted, removed } = differences;
  if (fitted.length + removed.length === 0) return differences;
  await removeComponents(
    tx,
    removed.map(({ id }) => id),
  );
  await insertComponents(tx, { assetId: asset.id, customerId: asset.customerId, source, subject }, fitted);
  await announce(tx, assetRefitted(asset, differences, source));
  return differences;
}
