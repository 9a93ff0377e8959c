import type { AnswerOf } from '../../../../kernel/contract.ts';
import { wireMoney } from '../../../../kernel/money.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type {
  ConfirmerView,
  ContractPartyView,
  readContractParties as endpoint,
} from '../../contract-party.contract.ts';
import { contractById } from '../contracts/contract.store.ts';
import { confirmersOf, type Confirmer } from './confirmer.store.ts';
import { partiesOf, type Party } from './contract-party.store.ts';

export async function readContractParties(tx: Tx, input: { contract: string }): Promise<AnswerOf<typeof endpoint>> {
  const { id } = found(await contractById(tx, input.contract));
  const [parties, confirmers] = [await partiesOf(tx, id), await confirmersOf(tx, id)];
  return { parties: parties.map(partyViewOf), confirmers: confirmers.map(confirmerViewOf) };
}

function partyViewOf({ customerId, customerName, ...party }: Party): ContractPartyView {
  return { ...party, customer: { id: customerId, name: customerName } };
}

function confirmerViewOf(confirmer: Confirmer): ConfirmerView {
  const { contactId, contactName, customerId, customerName, limitMinor, ...shown } = confirmer;
  return {
    ...shown,
    contact: { id: contactId, name: contactName },
    customer: { id: customerId, name: customerName },
    limit: limitMinor === null ? null : wireMoney({ minor: limitMinor, currency: 'CNY' }),
  };
}
