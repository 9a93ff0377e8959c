import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../blocked-address.contract.ts';
import { listBlockedAddresses } from './list-blocked-addresses.ts';
import { recordBlockedAddress } from './record-blocked-address.ts';
import { retireBlockedAddress } from './retire-blocked-address.ts';

export const blockedAddressRoutes: readonly Route[] = [
  route({ endpoint: contract.listBlockedAddresses, access: 'mail_intake.read', run: listBlockedAddresses }),
  route({ endpoint: contract.recordBlockedAddress, access: 'mail_intake.change', run: recordBlockedAddress }),
  route({ endpoint: contract.retireBlockedAddress, access: 'mail_intake.change', run: retireBlockedAddress }),
];
