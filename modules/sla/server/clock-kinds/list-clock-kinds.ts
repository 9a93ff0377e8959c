import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import type { listClockKinds as endpoint } from '../../own-clock-kind.contract.ts';
import { abilitiesOnKinds } from './clock-kind.policy.ts';
import { ownClockKinds, usesOfKinds } from './clock-kind.store.ts';
import { deliveredKindViews, ownKindView } from './clock-kind.view.ts';

export async function listClockKinds(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const own = await ownClockKinds(tx);
  const uses = await usesOfKinds(tx, [...Object.keys(deliveredClockKinds), ...own.map(({ code }) => code)]);
  return {
    items: [...deliveredKindViews(uses), ...own.map((kind) => ownKindView(tx.caller, kind, uses))],
    abilities: abilitiesOnKinds(tx.caller),
  };
}
