import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SoftwareTitleRow, sortSoftwareTitle as endpoint } from '../../software-title.contract.ts';
import { productById } from '../products/product.store.ts';
import { rulesInUse } from '../rules/rule.store.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { sortedAs, type Sorting } from './sorted-as.rules.ts';
import { titleSorted } from './title.events.ts';
import { rulesInOrder } from './title.rules.ts';
import { keysOfTitle, sortTitle, titleById } from './title.store.ts';
import { titleRowOf } from './title.view.ts';

type Input = InputOf<typeof endpoint>;

/** What a person says of a name stands against every rule, until they leave it to the rules again. */
export async function sortSoftwareTitle(tx: Tx, input: Input): Promise<SoftwareTitleRow> {
  const title = found(await titleById(tx, input.softwareTitle));
  refuseStale(tx, title.revision);
  const sorting = await sortingOf(tx, input);
  await sortTitle(tx, title.id, { ...sorting, by: input.as === 'by_rules' ? 'rules' : 'hand' });
  await announce(tx, titleSorted(title.id, { as: input.as, productId: sorting.productId }));
  return titleRowOf(found(await titleById(tx, title.id)), tx.caller);
}

async function sortingOf(tx: Tx, { as, softwareTitle, productId = null, edition = null }: Input): Promise<Sorting> {
  if (as === 'ignored') return { state: 'ignored', productId: null, edition: null, ruleId: null };
  if (as === 'by_rules') {
    const keys = found(await keysOfTitle(tx, softwareTitle));
    return sortedAs(keys, rulesInOrder(await rulesInUse(tx)));
  }
  if (productId === null) throw new Refusal(softwareRefusals.product_missing, {}, 'productId');
  foundAt('productId', await productById(tx, productId));
  return { state: 'known', productId, edition, ruleId: null };
}
