import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { moneyFrom } from '../../../../kernel/money.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { recordConfirmer as endpoint } from '../../contract-party.contract.ts';
import { checkedFrom, openContract } from '../contracts/open-contract.ts';
import { refuseBackwardSpan } from '../contracts/refuse-backward-span.ts';
import { insertConfirmer } from './confirmer.store.ts';
import { contractPartyRefusals } from './contract-party.refusals.ts';
import { confirmerNamed } from './contract-party.events.ts';
import { partiesOf } from './contract-party.store.ts';
import { readContractParties } from './read-contract-parties.ts';

export async function recordConfirmer(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const { id: contractId } = open.contract;
  const contact = await contactById(tx, input.contactId);
  const { customerId } = foundAt('contactId', contact?.retiredAt === null ? contact : null);
  const parties = await partiesOf(tx, contractId);
  if (!parties.some((party) => party.customerId === customerId)) {
    throw new Refusal(contractPartyRefusals.no_party, {}, 'contactId');
  }
  const { contactId, scope = null, limit, untilDay = null } = input;
  const fromDay = checkedFrom(open, input.fromDay);
  refuseBackwardSpan(fromDay, untilDay);

  const limitMinor = limit ? moneyFrom(limit).minor : null;
  await insertConfirmer(tx, {
    id: tx.newId(),
    contractId,
    customerId,
    contactId,
    scope,
    limitMinor,
    fromDay,
    untilDay,
  });
  await announce(tx, confirmerNamed(open.contract, { contactId, limitMinor }));
  return readContractParties(tx, input);
}
