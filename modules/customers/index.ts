export { importContacts, type ForeignContact } from './server/contacts/contact-import.store.ts';
export { contactById } from './server/contacts/contact.store.ts';
export { indexContacts } from './server/contacts/index-contact.ts';
export { customerById } from './server/customers/customer.store.ts';
export { importSites, siteById, type ForeignSite } from './server/sites/site.store.ts';
export { indexSites } from './server/sites/index-site.ts';
