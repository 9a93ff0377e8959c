import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder, Erasure } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { serviceRedacted } from './business-service.events.ts';
import * as store from './business-service-holder.store.ts';
import { indexServices } from './index-service.ts';

/** Services know by id who answers for them, and what they are called, or noted of them, may name anybody. */
export const ownersOfServices: ContactHolder = {
  name: 'business_services',
  textKey: 'relations:holder.services',
  count: store.countServicesOwned,
  move: store.moveServices,
  async open(tx, contactId, most) {
    const services = await store.servicesOwned(tx, contactId, most);
    return services.map(({ id, name }) => ({ title: name, href: `/business-services/${id}` }));
  },
  erase: eraseFromServices,
};

/** Services of a customer that is merged into another; of two with one name, the double's says whose it was. */
export const servicesOfCustomers: CustomerHolder = {
  textKey: 'relations:holder.services',
  count: store.countServicesOfCustomer,
  makeRoom: store.renameDoubleServices,
};

async function eraseFromServices(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const services = redacted(await store.servicesQuoting(tx, erasure), erasure, ['name', 'note']);
  for (const { id, name, note } of services) await store.saveServiceWords(tx, id, { name, note });
  if (services.length > 0) await indexServices(tx, ...services);
  await announce(tx, ...services.map((service) => serviceRedacted(service, erasure.contactId)));
  return services.map(({ id }) => id);
}
