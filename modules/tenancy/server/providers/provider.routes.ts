import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../provider.contract.ts';
import { changeProvider } from './change-provider.ts';
import { readProvider } from './read-provider.ts';
import { drawnLogo, recordLogo } from './record-logo.ts';
import { retireLogo } from './retire-logo.ts';
import { sendLogo } from './send-logo.ts';

const change = 'provider.change';

export const providerRoutes = [
  route({ endpoint: contract.readProvider, access: 'signed_in', run: readProvider }),
  route({ endpoint: contract.changeProvider, access: change, needsRevision: true, run: changeProvider }),
  route({ endpoint: contract.recordLogo, access: change, before: drawnLogo, run: recordLogo }),
  route({ endpoint: contract.retireLogo, access: change, run: retireLogo }),
  route({ endpoint: contract.readLogo, access: 'public', provider: ({ provider }) => provider, run: sendLogo }),
];
