import type { AnswerOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common, found } from '../../../../platform/module/refusals.ts';
import type { readOwnCompany as endpoint } from '../../own-company.contract.ts';
import { contactById } from '../contacts/contact.store.ts';
import { customerNames, placesOf } from './own-company.store.ts';

/** The provider's staff have no company here, and a guest is nobody in one. */
export async function readOwnCompany(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const { kind, subjectId, customers: seen } = tx.caller;
  if (kind !== 'contact' || subjectId === null || seen === 'all') throw new Refusal(common.forbidden);
  const { id, customerId, siteId, departmentId } = found(await contactById(tx, subjectId));
  const [customers, sites, departments] = await Promise.all([
    customerNames(tx, seen),
    placesOf(tx, 'site', seen),
    placesOf(tx, 'department', seen),
  ]);
  const ownFirst = customers.toSorted((one, other) => Number(other.id === customerId) - Number(one.id === customerId));
  return { me: { id, customerId, siteId, departmentId }, customers: ownFirst, sites, departments };
}
