import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../ticket-template.contract.ts';
import { changeTicketTemplate } from './change-ticket-template.ts';
import { listTicketTemplates, readTicketTemplate } from './list-ticket-templates.ts';
import { recordTicketTemplate } from './record-ticket-template.ts';
import { reinstateTicketTemplate, retireTicketTemplate } from './retire-ticket-template.ts';

const [read, change] = ['ticket_template.read', 'ticket_template.change'];

export const ticketTemplateRoutes: readonly Route[] = [
  route({ endpoint: contract.listTicketTemplates, access: read, run: listTicketTemplates }),
  route({ endpoint: contract.readTicketTemplate, access: read, run: readTicketTemplate }),
  route({ endpoint: contract.recordTicketTemplate, access: change, run: recordTicketTemplate }),
  route({ endpoint: contract.changeTicketTemplate, access: change, run: changeTicketTemplate, needsRevision: true }),
  route({ endpoint: contract.retireTicketTemplate, access: change, run: retireTicketTemplate }),
  route({ endpoint: contract.reinstateTicketTemplate, access: change, run: reinstateTicketTemplate }),
];
