import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { readPortalDress as endpoint } from '../../process-variant.contract.ts';
import { begunVariants } from './process-version.store.ts';

/** Of whoever belongs to one customer; staff, and people of several, see the portal as the provider's. */
export async function readPortalDress(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { customers } = tx.caller;
  const [customerId, ...others] = customers === 'all' ? [] : customers;
  if (customerId === undefined || others.length > 0) return { dress: null };
  const variants = await begunVariants(tx, customerId);
  const own = variants.find((one) => one.customerId !== null && one.contractId === null && one.categoryId === null);
  return { dress: own?.portal ?? null };
}
