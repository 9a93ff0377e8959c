import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { allAgreements } from './agreement.store.ts';

/** Those in use with this name or id; customers may have some of one name. */
export async function agreementsCalled(tx: Tx, called: string): Promise<{ id: Id; name: string }[]> {
  const inUse = (await allAgreements(tx)).filter(({ retiredAt }) => retiredAt === null);
  return inUse.filter(({ id, name }) => id === called || name === called.trim()).map(({ id, name }) => ({ id, name }));
}
