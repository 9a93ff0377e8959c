import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type {
  listRenumberingItems as itemsEndpoint,
  listRenumberings as endpoint,
  RenumberingView,
} from '../../number-rule.contract.ts';
import { mayReadSteps } from '../steps/step.policy.ts';
import { pageOfItems } from './renumbering-item.store.ts';
import { pageOfRenumberings, renumberingById, type Renumbering } from './renumbering.store.ts';

export async function readRenumbering(tx: Tx, { renumbering }: { renumbering: string }): Promise<RenumberingView> {
  found(mayReadSteps(tx.caller) || null);
  return viewOf(tx, found(await renumberingById(tx, renumbering)));
}

export async function listRenumberings(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  found(mayReadSteps(tx.caller) || null);
  const { items, next } = await pageOfRenumberings(tx, input);
  return { next, items: items.map((row) => viewOf(tx, row)) };
}

function viewOf(tx: Tx, row: Renumbering): RenumberingView {
  const mayAct = row.state === 'planned' && tx.caller.permissions.has('asset.renumber');
  return {
    id: row.id,
    customer: { id: row.customerId, name: row.customerName },
    state: row.state,
    renames: row.renames,
    machines: row.machineCount,
    done: row.doneCount,
    skipped: row.skippedCount,
    plannedAt: row.plannedAt,
    plannedBy: { id: row.plannedById, name: row.plannedByName },
    endedAt: row.endedAt,
    revision: row.revision,
    abilities: mayAct ? ['start', 'give_up'] : [],
  };
}

export async function listRenumberingItems(
  tx: Tx,
  { renumbering: renumberingId, outcome, ...page }: InputOf<typeof itemsEndpoint>,
): Promise<AnswerOf<typeof itemsEndpoint>> {
  await readRenumbering(tx, { renumbering: renumberingId });
  const { items, next } = await pageOfItems(tx, { renumberingId, isLeft: outcome === 'left', ...page });
  return {
    next,
    items: items.map((row) => ({
      id: row.id,
      asset: { id: row.assetId, name: row.name },
      from: row.fromNumber,
      to: row.toNumber,
      toName: row.toName,
      outcome: row.outcome,
    })),
  };
}
