import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { confidentialityRefusals } from './confidentiality.refusals.ts';
import { allCustomersUnsignedBy, customersUnsignedBy } from './confidentiality.store.ts';

/** What the customer keeps secret is for those of the staff who have promised to keep it so (ORG-17). */
export async function refuseUnsigned(tx: Tx, customerId: Id | null): Promise<void> {
  const { kind, subjectId } = tx.caller;
  if (customerId === null || kind !== 'staff' || subjectId === null) return;
  const [unsigned] = await customersUnsignedBy(tx, subjectId, [customerId]);
  if (unsigned) throw new Refusal(confidentialityRefusals.unsigned, { name: unsigned.name });
}

/** Access is given to whoever has signed, and to nobody else. Null: to all customers. */
export async function refuseAccessUnsigned(tx: Tx, staffId: Id, customerIds: readonly Id[] | null): Promise<void> {
  const unsigned = await (customerIds === null
    ? allCustomersUnsignedBy(tx, staffId)
    : customersUnsignedBy(tx, staffId, customerIds));
  if (unsigned.length === 0) return;
  throw new Refusal(confidentialityRefusals.unsigned_by, { names: unsigned.map(({ name }) => name) }, 'customerIds');
}
