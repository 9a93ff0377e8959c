import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { findTeam } from '../../../identity/index.ts';
import { digitsOf } from '../calls/call-number.rules.ts';
import { hotlineRefusals } from './hotline.refusals.ts';
import { hotlineByNumber } from './hotline.store.ts';

interface Said {
  number: string;
  teamId: Id;
  customerId?: Id | null | undefined;
}

/** Of a number that is entered or changed, its digits as they are kept. Refuses another's, and places that are not there. */
export async function checkHotline(tx: Tx, said: Said, ownId: Id | null): Promise<{ number: string }> {
  const number = digitsOf(said.number);
  if (number === null || number.length < 3) throw new Refusal(hotlineRefusals.no_number, {}, 'number');
  const taken = await hotlineByNumber(tx, number);
  if (taken && taken.id !== ownId) throw new Refusal(hotlineRefusals.number_taken, { name: taken.name }, 'number');
  foundAt('teamId', await findTeam(tx, said.teamId));
  if (said.customerId) foundAt('customerId', await customerById(tx, said.customerId));
  return { number };
}
