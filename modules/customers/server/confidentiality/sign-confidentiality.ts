import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type * as contract from '../../confidentiality.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { confidentialitySigned } from './confidentiality.events.ts';
import { confidentialityRefusals } from './confidentiality.refusals.ts';
import { currentStatement, insertSignature } from './confidentiality.store.ts';
import { readConfidentiality } from './read-confidentiality.ts';

/** Whoever may not see the customer before they have signed signs on paper, and a lead enters it. */
export async function signConfidentiality(
  tx: Tx,
  { customer, version, staffId }: InputOf<typeof contract.signConfidentiality>,
): Promise<contract.ConfidentialityView> {
  const { id: customerId } = found(await customerById(tx, customer));
  const statement = await currentStatement(tx, customerId);
  if (!statement) throw new Refusal(confidentialityRefusals.nothing_stated);
  if (statement.version !== version) throw new Refusal(confidentialityRefusals.other_version, {}, 'version');
  const { signer, enteredBy } = await handsOf(tx, staffId);
  if (await insertSignature(tx, { customerId, version, staffId: signer, enteredBy })) {
    await announce(tx, confidentialitySigned(customerId, { version, staffId: signer, onPaper: enteredBy !== null }));
  }
  return readConfidentiality(tx, { customer });
}

async function handsOf(tx: Tx, staffId: Id | undefined): Promise<{ signer: Id; enteredBy: Id | null }> {
  const { kind, subjectId, permissions } = tx.caller;
  if (kind !== 'staff' || subjectId === null) throw new Refusal(confidentialityRefusals.not_yours_to_enter);
  if (staffId === undefined || staffId === subjectId) return { signer: subjectId, enteredBy: null };
  if (!permissions.has('confidentiality.change')) throw new Refusal(confidentialityRefusals.not_yours_to_enter);
  const { id } = foundAt('staffId', await findStaff(tx, staffId));
  return { signer: id, enteredBy: subjectId };
}
