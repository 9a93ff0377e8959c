import { route, type Route } from '../../../../platform/module/register.ts';
import * as decision from '../../routing-decision.contract.ts';
import * as contract from '../../routing-rule.contract.ts';
import { permissionFor } from '../tickets/ticket.policy.ts';
import { changeRoutingRule } from './change-routing-rule.ts';
import { listRoutingRules, readRoutingRule } from './list-routing-rules.ts';
import { passOnTicket } from './pass-on-ticket.ts';
import { readTicketRouting } from './read-ticket-routing.ts';
import { recordRoutingRule } from './record-routing-rule.ts';
import { reinstateRoutingRule, retireRoutingRule } from './retire-routing-rule.ts';
import { tryRouting } from './try-routing.ts';

const [read, change] = ['routing_rule.read', 'routing_rule.change'];

export const routingRoutes: readonly Route[] = [
  route({ endpoint: contract.listRoutingRules, access: read, run: listRoutingRules }),
  route({ endpoint: contract.recordRoutingRule, access: change, run: recordRoutingRule }),
  route({ endpoint: decision.tryRouting, access: read, run: tryRouting }),
  route({ endpoint: contract.readRoutingRule, access: read, run: readRoutingRule }),
  route({ endpoint: contract.changeRoutingRule, access: change, run: changeRoutingRule, needsRevision: true }),
  route({ endpoint: contract.retireRoutingRule, access: change, run: retireRoutingRule }),
  route({ endpoint: contract.reinstateRoutingRule, access: change, run: reinstateRoutingRule }),
  route({ endpoint: decision.readTicketRouting, access: 'ticket.read_work', run: readTicketRouting }),
  route({ endpoint: decision.passOnTicket, access: permissionFor('escalate'), run: passOnTicket }),
];
