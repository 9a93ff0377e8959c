import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../entry.contract.ts';
import { readTimeline } from './read-timeline.ts';
import { writeEntry } from './write-entry.ts';

export const entryRoutes: readonly Route[] = [
  // the kind of the entry says what more it needs: see actOf and the policy of tickets
  route({ endpoint: contract.writeEntry, access: 'ticket.read', run: writeEntry }),
  route({ endpoint: contract.readTimeline, access: 'ticket.read', run: readTimeline }),
];
