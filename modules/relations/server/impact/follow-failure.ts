import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { mostHit } from '../../impact.contract.ts';
import type { EndKind } from '../../relation.contract.ts';
import { failureOf, oneStep, type Spread } from './impact.rules.ts';
import { waysFrom } from './way.store.ts';

/** So many relations are followed from one step to the next. */
const mostWays = 5 * mostHit;

interface Failing {
  id: Id;
  kind: EndKind;
  customerId: Id;
}

/** What is hit when this fails: step by step, each step with one statement, until nothing new is hit. */
export async function followFailure(
  tx: Tx,
  { id, kind, customerId }: Failing,
  steps: number,
): Promise<Spread & { goesOn: boolean }> {
  let spread = failureOf(id, kind);
  for (let step = 0; step < steps && spread.front.length > 0; step++) {
    const ways = await waysFrom(tx, { customerId, ids: spread.front, most: mostWays });
    spread = oneStep({ ...spread, isCut: spread.isCut || ways.length === mostWays }, ways, mostHit);
  }
  if (spread.front.length === 0) return { ...spread, goesOn: false };
  const beyond = await waysFrom(tx, { customerId, ids: spread.front, most: mostWays });
  return { ...spread, goesOn: beyond.some(({ hitId }) => !spread.hits.has(hitId)) };
}
