export { supplierSource, suppliersOf } from './suppliers/supplier-source.ts';
