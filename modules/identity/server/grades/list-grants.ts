import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { GrantView, listGrants as endpoint } from '../../grade.contract.ts';
import { findStaff } from '../staff/staff.store.ts';
import { grantsOf } from './grade.store.ts';

export async function listGrants(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const member = found(await findStaff(tx, input.staff));
  return { items: await grantViews(tx, member.id) };
}

/** Latest first. */
export async function grantViews(tx: Tx, staffId: string): Promise<GrantView[]> {
  const rows = await grantsOf(tx, staffId);
  return rows.map(({ staffId: _of, granter, ...grant }) => ({ ...grant, grantedBy: granter }));
}
