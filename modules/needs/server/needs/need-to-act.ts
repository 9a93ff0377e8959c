import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { NeedAct } from '../../need.contract.ts';
import { refuseHindered } from './need.policy.ts';
import type { Need } from './need.rules.ts';
import { needForChange } from './need.store.ts';

/** The need that the caller acts on, held until the transaction ends; refuses what its state forbids. */
export async function needToAct(tx: Tx, id: Id, act: NeedAct): Promise<Need> {
  const need = found(await needForChange(tx, id));
  refuseStale(tx, need.revision);
  refuseHindered(act, need);
  return need;
}
