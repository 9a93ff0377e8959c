import type { ModuleRegister } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { agreementRefusals } from './agreements/agreement.refusals.ts';
import { agreementRoutes } from './agreements/agreement.routes.ts';
import { foundAgreements } from './agreements/found-agreements.ts';
import { clockFacts } from './attainment/attainment.measures.ts';
import { clockExport } from './attainment/clock.export.ts';
import { clockRoutes } from './attainment/clock.routes.ts';
import { breachExcuseRefusals } from './breaches/breach-excuse.refusals.ts';
import { breachExcuseRoutes } from './breaches/breach-excuse.routes.ts';
import { escalationRuleRefusals } from './escalation/escalation-rule.refusals.ts';
import { escalationRuleRoutes } from './escalation/escalation-rule.routes.ts';
import { escalationJobs } from './escalation/escalation.jobs.ts';
import { foundEscalationRules } from './escalation/found-escalation-rules.ts';
import { verifyClocks } from './follow/verify-clocks.ts';
import type { ModulesAbove } from './subjects/modules-above.ts';

/** Knows what it times only through the registers of the modules above. */
export function slaModule(above: ModulesAbove): ModuleRegister {
  return {
    name: 'sla',
    routes: [...agreementRoutes, ...clockRoutes(above), ...breachExcuseRoutes, ...escalationRuleRoutes],
    permissions: [
      { code: 'agreement.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'agreement.change', roles: ['service_manager'] },
      { code: 'clock.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'breach.excuse', roles: ['service_manager'] },
      { code: 'escalation_rule.read', roles: roleGroups.customerFacing, readsOnly: true },
      { code: 'escalation_rule.change', roles: ['service_manager'] },
    ],
    refusals: [agreementRefusals, breachExcuseRefusals, escalationRuleRefusals],
    names: [
      { kind: 'agreement', table: 'agreement', name: 'name' },
      { kind: 'escalation_rule', table: 'escalationRule', name: 'name', page: '/escalation-rules/{id}' },
    ],
    exports: [clockExport],
    facts: [clockFacts],
    queuedJobs: escalationJobs,
    tenantDefaults: async (tx) => {
      await foundAgreements(tx);
      await foundEscalationRules(tx);
    },
    verifications: [{ name: 'clocks', run: (tx, { subjects }) => verifyClocks(tx, subjects) }],
  };
}
