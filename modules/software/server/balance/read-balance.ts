import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { verdicts, type readSoftwareBalance as endpoint } from '../../software-balance.contract.ts';
import { today } from '../licences/today.ts';
import { balanceOf } from './balance.rules.ts';
import { balancesOf, scannedOf } from './balance.store.ts';

export async function readBalance(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const customer = found(await customerById(tx, input.customer));
  const facts = await balancesOf(tx, { customerIds: [customer.id], today: await today(tx) });
  const products = facts
    .map(balanceOf)
    .toSorted((left, right) => verdicts.indexOf(left.verdict) - verdicts.indexOf(right.verdict));
  return { ...(await scannedOf(tx, customer.id)), products };
}
