import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../call.contract.ts';
import { identifyCall } from './identify-call.ts';
import { listCalls } from './list-calls.ts';
import { listOwnCalls } from './list-own-calls.ts';
import { readCall } from './read-call.ts';
import { takeCallEvent } from './take-call-event.ts';

const read = 'call.read';

export const callRoutes: readonly Route[] = [
  route({ endpoint: contract.listCalls, access: read, run: listCalls }),
  route({ endpoint: contract.listOwnCalls, access: 'call.take', run: listOwnCalls }),
  route({ endpoint: contract.readCall, access: read, run: readCall }),
  route({ endpoint: contract.identifyCall, access: 'call.take', run: identifyCall }),
  route({ endpoint: contract.takeCallEvent, access: 'call.post_events', run: takeCallEvent }),
];
