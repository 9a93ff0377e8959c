import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { endConfirmer as endpoint } from '../../contract-party.contract.ts';
import { checkedUntil, openContract } from '../contracts/open-contract.ts';
import { confirmersOf, endConfirmerOn } from './confirmer.store.ts';
import { confirmerEnded } from './contract-party.events.ts';
import { readContractParties } from './read-contract-parties.ts';

export async function endConfirmer(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const open = await openContract(tx, input.contract);
  const confirmer = found((await confirmersOf(tx, open.contract.id)).find(({ id }) => id === input.confirmer));
  const untilDay = checkedUntil(open, input.untilDay, confirmer);
  const { id, contactId } = confirmer;
  await endConfirmerOn(tx, id, untilDay);
  await announce(tx, confirmerEnded(open.contract, { contactId, untilDay }));
  return readContractParties(tx, input);
}
