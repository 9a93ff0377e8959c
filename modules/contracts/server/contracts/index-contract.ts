import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { indexLookUp } from '../../../../platform/search/look-up.store.ts';
import { lookUpTokens, type LookUpText } from '../../../../platform/search/look-up-tokens.ts';

interface ContractToIndex {
  id: Id;
  customerId: Id;
  name: string;
  foreignNumber: string | null;
}

/** What contracts are looked up by; our own number, which is given last, is asked for whole. */
export async function indexContract(tx: Tx, contract: ContractToIndex): Promise<void> {
  const { id, customerId, name, foreignNumber } = contract;
  const texts: LookUpText[] = [{ as: 'name', text: name }];
  if (foreignNumber) texts.push({ as: 'code', text: foreignNumber });
  await indexLookUp(tx, { kind: 'contract', id, customerId, tokens: lookUpTokens(texts) });
}
