export { contactSource, contactsOf } from './contacts/contact-source.ts';
export { customerSource } from './customers/customer-source.ts';
export { sitesOf } from './sites/site-source.ts';
