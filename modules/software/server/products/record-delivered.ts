import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordDeliveredProducts as endpoint } from '../../software-product.contract.ts';
import { insertRules, rulesInUse } from '../rules/rule.store.ts';
import { sortAnew } from '../rules/sort-anew.ts';
import { patternKeyOf } from '../titles/title.rules.ts';
import { indexProducts } from './index-product.ts';
import { productsDelivered } from './product.events.ts';
import { nothingKnown } from './product.rules.ts';
import { insertProducts, productsNamed } from './product.store.ts';
import { deliveredIgnored, deliveredProducts } from './software.delivered.ts';

/** Enters what is delivered and not known by its name, or its pattern, yet; a second time it changes nothing. */
export async function recordDelivered(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { idOf, entered } = await enterProducts(tx);
  const meant = deliveredProducts.flatMap(({ name, patterns }) =>
    patterns.map((pattern) => ({ pattern, productId: idOf.get(name.toLowerCase()) ?? null })),
  );
  const ignored = deliveredIgnored.map((pattern) => ({ pattern, productId: null }));
  const there = new Set((await rulesInUse(tx)).map(({ pattern }) => pattern));
  const rules = [...meant, ...ignored].flatMap(({ pattern, productId }) => {
    const key = patternKeyOf(pattern);
    return there.has(key) ? [] : [{ id: tx.newId(), pattern: key, publisherPattern: '', productId, edition: null }];
  });
  await insertRules(tx, rules);
  const counts = { products: entered, rules: rules.length };
  if (counts.products + counts.rules === 0) return counts;
  await sortAnew(tx);
  await announce(tx, productsDelivered(tx.tenantId, counts));
  return counts;
}

/** Ids by name in small letters, and how many of them are new. */
async function enterProducts(tx: Tx): Promise<{ idOf: ReadonlyMap<string, Id>; entered: number }> {
  const known = await productsNamed(
    tx,
    deliveredProducts.map(({ name }) => name),
  );
  const there = new Set(known.map(({ name }) => name.toLowerCase()));
  const news = deliveredProducts
    .filter(({ name }) => !there.has(name.toLowerCase()))
    .map(({ patterns: _patterns, ...product }) => ({
      ...nothingKnown,
      ...product,
      stage: 'manage' as const,
      id: tx.newId(),
    }));
  await insertProducts(tx, news);
  await indexProducts(tx, ...news);
  const idOf = new Map([...known, ...news].map(({ id, name }) => [name.toLowerCase(), id]));
  return { idOf, entered: news.length };
}
