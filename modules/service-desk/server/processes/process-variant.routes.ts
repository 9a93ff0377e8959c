import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../process-variant.contract.ts';
import { changeProcessVariant } from './change-process-variant.ts';
import { listProcessVariants } from './list-process-variants.ts';
import { readPortalDress } from './read-portal-dress.ts';
import { readProcessVariant } from './read-process-variant.ts';
import { readProcessFor, readTicketProcess } from './read-governing-variant.ts';
import { recordProcessVariant } from './record-process-variant.ts';
import { retireProcessVariant } from './retire-process-variant.ts';

const [read, change] = ['process_variant.read', 'process_variant.change'];

export const processVariantRoutes: readonly Route[] = [
  route({ endpoint: contract.listProcessVariants, access: read, run: listProcessVariants }),
  route({ endpoint: contract.readProcessVariant, access: read, run: readProcessVariant }),
  route({ endpoint: contract.recordProcessVariant, access: change, run: recordProcessVariant }),
  route({ endpoint: contract.changeProcessVariant, access: change, needsRevision: true, run: changeProcessVariant }),
  route({ endpoint: contract.retireProcessVariant, access: change, needsRevision: true, run: retireProcessVariant }),
  route({ endpoint: contract.readTicketProcess, access: read, run: readTicketProcess }),
  route({ endpoint: contract.readProcessFor, access: read, run: readProcessFor }),
  route({ endpoint: contract.readPortalDress, access: 'signed_in', run: readPortalDress }),
];
