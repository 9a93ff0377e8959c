export { findPlaces, type Places } from './server/contacts/import/find-places.ts';
export { importContacts } from './server/contacts/import-contacts.ts';
export { customerMeant } from './server/contacts/customer-meant.store.ts';
export { contactById } from './server/contacts/contact.store.ts';
export { customerById } from './server/customers/customer.store.ts';
export { placeDepartmentWords } from './server/departments/place-department-words.ts';
export { roomById } from './server/rooms/room.store.ts';
export { importSites } from './server/sites/import-sites.ts';
export { siteById } from './server/sites/site.store.ts';
