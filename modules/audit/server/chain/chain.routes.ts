import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../chain.contract.ts';
import { readChain } from './read-chain.ts';
import { verifyChain } from './verify-chain.ts';

export const chainRoutes = [
  route({ endpoint: contract.readChain, access: 'audit.read', run: readChain }),
  route({ endpoint: contract.verifyChain, access: 'audit.read', run: verifyChain }),
];
