import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../confidentiality.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { confidentialityStated } from './confidentiality.events.ts';
import { currentStatement, insertStatement } from './confidentiality.store.ts';
import { readConfidentiality } from './read-confidentiality.ts';

export async function stateConfidentiality(
  tx: Tx,
  { customer, text }: InputOf<typeof contract.stateConfidentiality>,
): Promise<contract.ConfidentialityView> {
  const { id } = found(await customerById(tx, customer));
  const before = await currentStatement(tx, id);
  if (before?.text === text) return readConfidentiality(tx, { customer });
  const version = (before?.version ?? 0) + 1;
  await insertStatement(tx, { customerId: id, version, text });
  await announce(tx, confidentialityStated(id, version));
  return readConfidentiality(tx, { customer });
}
