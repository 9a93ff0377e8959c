import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { recordContractParty as endpoint } from '../../contract-party.contract.ts';
import { checkedFrom, openContract } from '../contracts/open-contract.ts';
import { refuseBackwardSpan } from '../contracts/refuse-backward-span.ts';
import { contractPartyRefusals } from './contract-party.refusals.ts';
import { partyJoined } from './contract-party.events.ts';
import { insertParty, partiesOf } from './contract-party.store.ts';
import { readContractParties } from './read-contract-parties.ts';

type Input = InputOf<typeof endpoint>;

/** A group's contract is used up by its subsidiaries (BIL-02); by whom else, is agreed. */
export async function recordContractParty(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const { customerId, role, untilDay = null } = input;
  foundAt('customerId', await customerById(tx, customerId));
  const fromDay = checkedFrom(open, input.fromDay);
  refuseBackwardSpan(fromDay, untilDay);
  if (role === 'beneficiary' && customerId === open.contract.customerId) {
    throw new Refusal(contractPartyRefusals.is_buyer, {}, 'customerId');
  }
  const same = (await partiesOf(tx, open.contract.id)).filter(
    (party) => party.customerId === customerId && party.role === role,
  );
  if (same.some((party) => party.untilDay === null || party.untilDay >= fromDay)) {
    throw new Refusal(contractPartyRefusals.party_already, {}, 'customerId');
  }

  const party = { id: tx.newId(), customerId, role, fromDay, untilDay };
  await insertParty(tx, { ...party, contractId: open.contract.id });
  await announce(tx, partyJoined(open.contract, party));
  return readContractParties(tx, input);
}
