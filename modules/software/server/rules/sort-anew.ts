import type { Tx } from '../../../../platform/database/tx.ts';
import { sortedAs, type Sorting } from '../titles/sorted-as.rules.ts';
import { rulesInOrder } from '../titles/title.rules.ts';
import { saveSorted, titlesOfRules, type SortableTitle } from '../titles/title.store.ts';
import { rulesInUse } from './rule.store.ts';

/** Sorts reported names as the rules say now; what a person said of a name stays. Answers with how many it changed. */
export async function sortAnew(tx: Tx): Promise<number> {
  const rules = rulesInOrder(await rulesInUse(tx));
  const titles = await titlesOfRules(tx);
  const changed = titles.flatMap((title) => {
    const sorting = sortedAs(title, rules);
    return isSame(title, sorting) ? [] : [{ id: title.id, ...sorting }];
  });
  await saveSorted(tx, changed);
  return changed.length;
}

function isSame(title: SortableTitle, { state, productId, edition, ruleId }: Sorting): boolean {
  return title.state === state && title.productId === productId && title.edition === edition && title.ruleId === ruleId;
}
