import type { Tx } from '../../../../platform/database/tx.ts';
import { contactsByPhone, type ContactByPhone } from '../../../customers/index.ts';
import { hotlineByNumber } from '../phones/hotline.store.ts';
import type { Call } from './call.store.ts';

interface WhoseCall extends Pick<Call, 'hotlineId' | 'teamId' | 'customerId' | 'contactId'> {
  /** What the number that was dialled is called. */
  label: string | null;
}

/**
 * What the two numbers say of a call: the one dialled, the customer whose own it is and who takes it; the other side's,
 * the only one who has it or, of several (a switchboard), their customer where it is one.
 */
export async function whoseCall(
  tx: Tx,
  { direction, number, dialled }: Pick<Call, 'direction' | 'number' | 'dialled'>,
): Promise<WhoseCall> {
  const hotline = direction === 'in' && dialled !== null ? await hotlineByNumber(tx, dialled) : undefined;
  const people = number === null ? [] : await contactsByPhone(tx, number, hotline?.customerId ?? undefined);
  const caller = callerAmong(people);
  if (hotline === undefined) return { hotlineId: null, teamId: null, label: null, ...caller };
  const { id: hotlineId, teamId, name: label } = hotline;
  return { hotlineId, teamId, label, ...caller, customerId: hotline.customerId ?? caller.customerId };
}

function callerAmong(people: readonly ContactByPhone[]): Pick<Call, 'customerId' | 'contactId'> {
  const [first, ...others] = people;
  if (first === undefined) return { customerId: null, contactId: null };
  const isOneCustomer = others.every(({ customerId }) => customerId === first.customerId);
  return { customerId: isOneCustomer ? first.customerId : null, contactId: others.length === 0 ? first.id : null };
}
