import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../escalation-rule.contract.ts';
import { changeEscalationRule } from './change-escalation-rule.ts';
import { listEscalationRules, readEscalationRule } from './list-escalation-rules.ts';
import { previewSteps } from './preview-steps.ts';
import { recordEscalationRule } from './record-escalation-rule.ts';
import { reinstateEscalationRule, retireEscalationRule } from './retire-escalation-rule.ts';

const [read, change] = ['escalation_rule.read', 'escalation_rule.change'];

export const escalationRuleRoutes: readonly Route[] = [
  route({ endpoint: contract.listEscalationRules, access: read, run: listEscalationRules }),
  route({ endpoint: contract.recordEscalationRule, access: change, run: recordEscalationRule }),
  route({ endpoint: contract.readEscalationRule, access: read, run: readEscalationRule }),
  route({ endpoint: contract.changeEscalationRule, access: change, needsRevision: true, run: changeEscalationRule }),
  route({ endpoint: contract.retireEscalationRule, access: change, run: retireEscalationRule }),
  route({ endpoint: contract.reinstateEscalationRule, access: change, run: reinstateEscalationRule }),
  route({ endpoint: contract.previewEscalationRule, access: read, run: previewSteps }),
];
