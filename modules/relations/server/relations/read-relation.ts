import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RelationView } from '../../relation.contract.ts';
import { relationById } from './relation.store.ts';
import { relationViewOf } from './relation.view.ts';

export async function readRelation(tx: Tx, { relation }: { relation: string }): Promise<RelationView> {
  return relationViewOf(found(await relationById(tx, relation)), tx.caller);
}
