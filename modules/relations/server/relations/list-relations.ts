import type { InputOf } from '../../../../kernel/contract.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listRelations as endpoint, RelationView } from '../../relation.contract.ts';
import { pageOfRelations } from './relation-list.store.ts';
import { relationViewOf } from './relation.view.ts';

export async function listRelations(tx: Tx, input: InputOf<typeof endpoint>): Promise<Page<RelationView>> {
  const { ended, ...wanted } = input;
  const { items, next } = await pageOfRelations(tx, { ...wanted, isWithEnded: ended === 'with' });
  return { items: items.map((relation) => relationViewOf(relation, tx.caller)), next };
}
