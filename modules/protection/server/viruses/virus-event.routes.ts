import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../virus-event.contract.ts';
import { changeVirusEvent } from './change-virus-event.ts';
import { listVirusEvents } from './list-virus-events.ts';
import { recordVirusEvent } from './record-virus-event.ts';
import { retireVirusEvent } from './retire-virus-event.ts';

const record = 'virus_event.record';

export const virusEventRoutes = [
  route({ endpoint: contract.listVirusEvents, access: 'protection.read', run: listVirusEvents }),
  route({ endpoint: contract.recordVirusEvent, access: record, run: recordVirusEvent }),
  route({ endpoint: contract.changeVirusEvent, access: record, needsRevision: true, run: changeVirusEvent }),
  route({ endpoint: contract.retireVirusEvent, access: record, run: retireVirusEvent }),
];
