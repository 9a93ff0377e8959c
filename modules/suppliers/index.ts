export { supplierById } from './server/suppliers/supplier.store.ts';
