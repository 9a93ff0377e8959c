import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listRoles as endpoint } from '../../role.contract.ts';
import { allRoles } from './role.store.ts';
import { roleViewOf } from './role.view.ts';

export async function listRoles(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const rows = await allRoles(tx, { side: input.side, isWithRetired: input.retired === 'with' });
  return { items: rows.map((row) => roleViewOf(row, tx.caller)) };
}
