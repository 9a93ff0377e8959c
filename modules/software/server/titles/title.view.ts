import type { SoftwareTitleRow } from '../../software-title.contract.ts';
import { mayChangeProducts, type Caller } from '../software.policy.ts';
import type { Title } from './title.store.ts';

export function titleRowOf(title: Title, caller: Caller): SoftwareTitleRow {
  const { id, name, publisher, state, productId, productName, edition, pattern, machines, seenAt, revision } = title;
  return {
    id,
    name,
    publisher,
    state,
    product: productId !== null && productName !== null ? { id: productId, name: productName } : null,
    edition,
    rule: pattern === null ? null : { pattern },
    machines,
    seenAt,
    revision,
    abilities: mayChangeProducts(caller) ? ['sort'] : [],
  };
}
