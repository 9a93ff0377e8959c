import { route, type Route } from '../../../../platform/module/register.ts';
import { readSoftwareBalance } from '../../software-balance.contract.ts';
import { readBalance } from './read-balance.ts';

export const balanceRoutes: readonly Route[] = [
  route({ endpoint: readSoftwareBalance, access: 'software.read', run: readBalance }),
];
