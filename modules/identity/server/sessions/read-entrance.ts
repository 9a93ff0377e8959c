import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { anyTenantExists, brandViewOf, ownTenant } from '../../../tenancy/index.ts';
import type { readEntrance as endpoint } from '../../session.contract.ts';

/** Of several providers none is shown to whoever does not know its code: they are asked for it as they sign in. */
export async function readEntrance(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const tenant = await ownTenant(tx);
  if (tenant) return { state: 'sign_in', provider: { code: tenant.code, name: tenant.name, ...brandViewOf(tenant) } };
  if (!(await anyTenantExists(tx))) return { state: 'set_up', provider: null };
  return { state: input.provider === undefined ? 'sign_in' : 'unknown_provider', provider: null };
}
