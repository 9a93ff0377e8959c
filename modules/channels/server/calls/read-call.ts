import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactsByPhone, type ContactByPhone } from '../../../customers/index.ts';
import type { CallInHand, PossibleCaller, readCall as endpoint } from '../../call.contract.ts';
import { callById } from './call.store.ts';
import { callView } from './call.view.ts';

export async function readCall(tx: Tx, input: InputOf<typeof endpoint>): Promise<CallInHand> {
  const call = found(await callById(tx, input.call));
  const isKnown = call.contactId !== null || call.number === null;
  const people = isKnown ? [] : await contactsByPhone(tx, call.number ?? '', call.customerId ?? undefined);
  return { ...callView(call), possibleCallers: people.map(possibleCaller) };
}

function possibleCaller({ customerId, customerName, ...person }: ContactByPhone): PossibleCaller {
  return { ...person, customer: { id: customerId, name: customerName } };
}
