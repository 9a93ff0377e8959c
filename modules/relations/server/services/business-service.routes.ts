import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../business-service.contract.ts';
import { changeService } from './change-service.ts';
import { listServices } from './list-services.ts';
import { readService } from './read-service.ts';
import { recordService } from './record-service.ts';
import { reinstateService } from './reinstate-service.ts';
import { retireService } from './retire-service.ts';

const reads = 'business_service.read';
const changes = 'business_service.change';

export const serviceRoutes: readonly Route[] = [
  route({ endpoint: contract.listBusinessServices, access: reads, run: listServices }),
  route({ endpoint: contract.readBusinessService, access: reads, run: readService }),
  route({ endpoint: contract.recordBusinessService, access: changes, run: recordService }),
  route({ endpoint: contract.changeBusinessService, access: changes, needsRevision: true, run: changeService }),
  route({ endpoint: contract.retireBusinessService, access: changes, needsRevision: true, run: retireService }),
  route({ endpoint: contract.reinstateBusinessService, access: changes, needsRevision: true, run: reinstateService }),
];
