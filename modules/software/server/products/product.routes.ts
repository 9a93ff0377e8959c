import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../software-product.contract.ts';
import { changeProduct } from './change-product.ts';
import { listProducts } from './list-products.ts';
import { moveProduct } from './move-product.ts';
import { readProduct } from './read-product.ts';
import { recordDelivered } from './record-delivered.ts';
import { recordProduct } from './record-product.ts';

const [reads, changes] = ['software.read', 'software_product.change'];

export const productRoutes: readonly Route[] = [
  route({ endpoint: contract.listSoftwareProducts, access: reads, run: listProducts }),
  route({ endpoint: contract.recordDeliveredProducts, access: changes, run: recordDelivered }),
  route({ endpoint: contract.readSoftwareProduct, access: reads, run: readProduct }),
  route({ endpoint: contract.recordSoftwareProduct, access: changes, run: recordProduct }),
  route({ endpoint: contract.changeSoftwareProduct, access: changes, needsRevision: true, run: changeProduct }),
  route({ endpoint: contract.moveSoftwareProduct, access: changes, needsRevision: true, run: moveProduct }),
];
