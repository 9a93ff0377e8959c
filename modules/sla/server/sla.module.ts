import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { agreementRefusals } from './agreements/agreement.refusals.ts';
import { agreementRoutes } from './agreements/agreement.routes.ts';
import { foundAgreements } from './agreements/found-agreements.ts';
import { escalationRuleRefusals } from './escalation/escalation-rule.refusals.ts';
import { escalationRuleRoutes } from './escalation/escalation-rule.routes.ts';
import { escalationJobs } from './escalation/escalation.jobs.ts';
import { foundEscalationRules } from './escalation/found-escalation-rules.ts';
import { verifyClocks } from './follow/verify-clocks.ts';
import type { ModulesAbove } from './subjects/modules-above.ts';

/** Knows what it times only through the registers of the modules above. */
export function slaModule(_above: ModulesAbove): ModuleRegister {
  return {
    name: 'sla',
    routes: [...agreementRoutes, ...escalationRuleRoutes],
    permissions: [
      { code: 'agreement.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'agreement.change', roles: ['service_manager'] },
      { code: 'escalation_rule.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'escalation_rule.change', roles: ['service_manager'] },
    ],
    refusals: [agreementRefusals, escalationRuleRefusals],
    names: [
      { kind: 'agreement', table: 'agreement', name: 'name' },
      { kind: 'escalation_rule', table: 'escalationRule', name: 'name', page: '/escalation-rules/{id}' },
    ],
    queuedJobs: escalationJobs,
    tenantDefaults: async (tx) => {
      await foundAgreements(tx);
      await foundEscalationRules(tx);
    },
    verifications: [{ name: 'clocks', run: (tx, { subjects }) => verifyClocks(tx, subjects) }],
  };
}
