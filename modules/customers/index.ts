export { importContacts } from './server/contacts/import-contacts.ts';
export { contactById } from './server/contacts/contact.store.ts';
export { importSites } from './server/sites/import-sites.ts';
export { siteById } from './server/sites/site.store.ts';
