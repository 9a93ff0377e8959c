import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../supplier.contract.ts';
import { changeSupplier } from './change-supplier.ts';
import { listSuppliers } from './list-suppliers.ts';
import { readSupplier } from './read-supplier.ts';
import { recordSupplier } from './record-supplier.ts';
import { reinstateSupplier } from './reinstate-supplier.ts';
import { retireSupplier } from './retire-supplier.ts';

const reads = 'supplier.read';
const changes = 'supplier.change';

export const supplierRoutes: readonly Route[] = [
  route({ endpoint: contract.listSuppliers, access: reads, run: listSuppliers }),
  route({ endpoint: contract.readSupplier, access: reads, run: readSupplier }),
  route({ endpoint: contract.recordSupplier, access: changes, run: recordSupplier }),
  route({ endpoint: contract.changeSupplier, access: changes, needsRevision: true, run: changeSupplier }),
  route({ endpoint: contract.retireSupplier, access: changes, needsRevision: true, run: retireSupplier }),
  route({ endpoint: contract.reinstateSupplier, access: changes, needsRevision: true, run: reinstateSupplier }),
];
