import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { endContractParty as endpoint } from '../../contract-party.contract.ts';
import { checkedUntil, openContract } from '../contracts/open-contract.ts';
import { contractPartyRefusals } from './contract-party.refusals.ts';
import { partyEnded } from './contract-party.events.ts';
import { endParty, partiesOf } from './contract-party.store.ts';
import { readContractParties } from './read-contract-parties.ts';

export async function endContractParty(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const party = found((await partiesOf(tx, open.contract.id)).find(({ id }) => id === input.contractParty));
  if (party.role === 'buyer') throw new Refusal(contractPartyRefusals.buyer_stays);
  const untilDay = checkedUntil(open, input.untilDay, party);
  await endParty(tx, party.id, untilDay);
  await announce(tx, partyEnded(open.contract, { customerId: party.customerId, untilDay }));
  return readContractParties(tx, input);
}
