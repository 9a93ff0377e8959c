import type { Tx } from '../../../../platform/database/tx.ts';
import { rulesInUse } from '../rules/rule.store.ts';
import { insertTitles, titlesNeverSeen } from './reported-title.store.ts';
import { sortedAs } from './sorted-as.rules.ts';
import { rulesInOrder, type KeyedProgram } from './title.rules.ts';

/** Enters what was never reported before, each sorted by the rules: after the first machines it is next to nothing. */
export async function enterTitles(tx: Tx, programs: readonly KeyedProgram[]): Promise<void> {
  const news = await titlesNeverSeen(tx, programs);
  if (news.length === 0) return;
  const rules = rulesInOrder(await rulesInUse(tx));
  await insertTitles(
    tx,
    news.map((title) => ({ id: tx.newId(), ...title, ...sortedAs(title, rules) })),
  );
}
