export { contactSource, contactsOf } from './contacts/contact-source.ts';
export { customerSource } from './customers/customer-source.ts';
export { departmentsOf } from './departments/department-source.ts';
export { roomsOf } from './sites/room-source.ts';
export { regionSource, sitesOf } from './sites/site-source.ts';
export { systemsOf } from './system-accounts/system-source.ts';
