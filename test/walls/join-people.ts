import { recordContact } from '../../modules/customers/contact.contract.ts';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import { joinPerson } from '../../modules/customers/person.contract.ts';
import type { World } from '../cast/world.ts';

/** In each provider somebody who works for two of its customers. */
export async function joinPeople({ as, ids }: World): Promise<void> {
  const { caller, teacher, stranger } = ids.contact;
  await as('admin').ask(joinPerson, { params: { contact: caller }, body: { contactId: teacher } });
  const { id: customerId } = await as('stranger').ask(recordCustomer, { body: { name: '北山医院' } });
  const { id: contactId } = await as('stranger').ask(recordContact, { body: { name: '冯涛', customerId } });
  await as('stranger').ask(joinPerson, { params: { contact: stranger }, body: { contactId } });
}
