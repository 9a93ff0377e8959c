import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../guidance.contract.ts';
import { readAskedQuestions } from './read-asked-questions.ts';
import { readTicketGuidance } from './read-ticket-guidance.ts';

export const guidanceRoutes: readonly Route[] = [
  route({ endpoint: contract.readAskedQuestions, access: 'ticket.record', run: readAskedQuestions }),
  route({ endpoint: contract.readTicketGuidance, access: 'ticket.read', run: readTicketGuidance }),
];
