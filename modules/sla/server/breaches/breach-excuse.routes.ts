import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../breach-excuse.contract.ts';
import { listBreachExcuses } from './list-breach-excuses.ts';
import { recordBreachExcuse } from './record-breach-excuse.ts';
import { withdrawBreachExcuse } from './withdraw-breach-excuse.ts';

const excuse = 'breach.excuse';

export const breachExcuseRoutes: readonly Route[] = [
  route({ endpoint: contract.listBreachExcuses, access: 'clock.read', run: listBreachExcuses }),
  route({ endpoint: contract.recordBreachExcuse, access: excuse, run: recordBreachExcuse }),
  route({ endpoint: contract.withdrawBreachExcuse, access: excuse, run: withdrawBreachExcuse, needsRevision: true }),
];
