import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../protection.contract.ts';
import { changeProtection } from './change-protection.ts';
import { listProtection } from './list-protection.ts';
import { readProtection } from './read-protection.ts';

export const protectionRoutes = [
  route({ endpoint: contract.listProtection, access: 'protection.read', run: listProtection }),
  route({ endpoint: contract.readProtection, access: 'protection.read', run: readProtection }),
  route({
    endpoint: contract.changeProtection,
    access: 'protection.change',
    needsRevision: true,
    run: changeProtection,
  }),
];
