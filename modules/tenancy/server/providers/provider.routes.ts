import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../provider.contract.ts';
import { changeProvider } from './change-provider.ts';
import { readProvider } from './read-provider.ts';

export const providerRoutes = [
  route({ endpoint: contract.readProvider, access: 'signed_in', run: readProvider }),
  route({ endpoint: contract.changeProvider, access: 'provider.change', needsRevision: true, run: changeProvider }),
];
