import type { ModuleRegister, Verification } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { customerRoles } from '../../identity/role.contract.ts';
import { agreementHolder } from './agreements/hold-customers.ts';
import { agreementReactions } from './agreements/agreement.reactions.ts';
import { agreementRefusals } from './agreements/agreement.refusals.ts';
import { agreementLineRefusals, agreementVersionRefusals } from './agreements/agreement-version.refusals.ts';
import { agreementRoutes } from './agreements/agreement.routes.ts';
import { foundAgreements } from './agreements/found-agreements.ts';
import { clockFacts } from './attainment/attainment.measures.ts';
import { clockExport } from './attainment/clock.export.ts';
import { clockRoutes } from './attainment/clock.routes.ts';
import { boardRoutes } from './board/board.routes.ts';
import { breachExcuseRefusals } from './breaches/breach-excuse.refusals.ts';
import { breachExcuseRoutes } from './breaches/breach-excuse.routes.ts';
import { clockKindRefusals } from './clock-kinds/clock-kind.refusals.ts';
import { clockKindRoutes } from './clock-kinds/clock-kind.routes.ts';
import { agreementDocumentRoutes } from './document/agreement-document.routes.ts';
import { escalationRuleRefusals } from './escalation/escalation-rule.refusals.ts';
import { escalationRuleRoutes } from './escalation/escalation-rule.routes.ts';
import { rulesOfCustomers, rulesTellingStaff } from './escalation/hold-records.ts';
import { escalationJobs } from './escalation/escalation.jobs.ts';
import { foundEscalationRules } from './escalation/found-escalation-rules.ts';
import { clockRefusals } from './follow/clock.refusals.ts';
import { replanReactions } from './follow/replan.reactions.ts';
import { whatIfJobs } from './what-if/what-if.jobs.ts';
import { whatIfRefusals } from './what-if/what-if.refusals.ts';
import { whatIfRoutes } from './what-if/what-if.routes.ts';
import { verifyCommands } from './follow/verify.commands.ts';
import { verifyClocks } from './follow/verify-clocks.ts';
import { storyRoutes } from './story/story.routes.ts';
import type { ModulesAbove } from './subjects/modules-above.ts';
import { cityCoverageExport } from './cities/city-coverage.export.ts';
import { cityCoverageRefusals } from './cities/city-coverage.refusals.ts';
import { cityCoverageRoutes } from './cities/city-coverage.routes.ts';
import { foundCityCoverage } from './cities/found-city-coverage.ts';
import { objectivesOfCustomer } from './objectives/hold-customers.ts';
import { objectiveExport } from './objectives/objective.export.ts';
import { objectiveJobs } from './objectives/objective.jobs.ts';
import { objectiveRefusals } from './objectives/objective.refusals.ts';
import { objectiveRoutes } from './objectives/objective.routes.ts';
import { verifyObjectiveDays } from './objectives/verify-objective-days.ts';
import { sampleRefusals, seriesRefusals } from './samples/sample.refusals.ts';
import { sampleRoutes } from './samples/sample.routes.ts';
import { seriesExport } from './samples/series.export.ts';
import { rightJobs } from './rights/right.jobs.ts';

const permissions: ModuleRegister['permissions'] = [
  { code: 'agreement.read', roles: roleGroups.customerFacing, readsOnly: true },
  {
    code: 'agreement.read_company',
    roles: [],
    customerRoles: ['customer_manager', 'group_manager', 'confirmer', 'appraiser', 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'agreement.record', roles: ['service_manager'] },
  { code: 'agreement.change', roles: ['service_manager'] },
  { code: 'agreement.retire', roles: ['service_manager'] },
  { code: 'clock.read', roles: roleGroups.customerFacing, readsOnly: true },
  {
    code: 'clock.read_story',
    roles: roleGroups.customerFacing,
    // each reads how the clocks ran of what they may see
    customerRoles,
    readsOnly: true,
  },
  { code: 'breach.excuse', roles: ['service_manager'] },
  { code: 'what_if.read', roles: roleGroups.leads, readsOnly: true },
  { code: 'what_if.ask', roles: ['service_manager', 'account_manager'] },
  { code: 'escalation_rule.read', roles: roleGroups.customerFacing, readsOnly: true },
  { code: 'escalation_rule.change', roles: ['service_manager'] },
  { code: 'objective.read', roles: roleGroups.customerFacing, readsOnly: true },
  { code: 'objective.change', roles: ['service_manager'] },
  {
    code: 'objective.read_own',
    roles: [],
    customerRoles: ['customer_manager', 'group_manager', 'customer_auditor'],
    readsOnly: true,
  },
  { code: 'sample.push', roles: ['service_manager'] },
  { code: 'city_coverage.read', roles: roleGroups.everyone, readsOnly: true },
  { code: 'city_coverage.change', roles: ['service_manager'] },
];

const refusals = [
  agreementRefusals,
  agreementVersionRefusals,
  agreementLineRefusals,
  clockKindRefusals,
  clockRefusals,
  breachExcuseRefusals,
  whatIfRefusals,
  escalationRuleRefusals,
  objectiveRefusals,
  seriesRefusals,
  sampleRefusals,
  cityCoverageRefusals,
];

const names: ModuleRegister['names'] = [
  { kind: 'agreement', table: 'agreement', name: 'name', page: '/agreements/{id}' },
  { kind: 'clock_kind', table: 'clockKind', name: 'name' },
  { kind: 'escalation_rule', table: 'escalationRule', name: 'name', page: '/escalation-rules/{id}' },
  { kind: 'what_if', table: 'whatIf', name: 'name', page: '/what-ifs/{id}' },
  { kind: 'objective', table: 'objective', name: 'name', page: '/objectives/{id}' },
  { kind: 'sample_series', table: 'sampleSeries', name: 'name', page: '/sample-series' },
  { kind: 'city_coverage', table: 'cityCoverage', name: 'city', page: '/city-coverage' },
];

const clocks: Verification = {
  name: 'clocks',
  textKey: 'sla:verify.clocks',
  run: async (tx, { subjects, looked }) => (await verifyClocks(tx, subjects, looked)).findings,
};

const objectiveDays: Verification = {
  name: 'objective-days',
  textKey: 'sla:verify.objectiveDays',
  run: verifyObjectiveDays,
};

/** Knows what it times only through the registers of the modules above. */
export function slaModule(above: ModulesAbove): ModuleRegister {
  return {
    name: 'sla',
    routes: [
      ...agreementRoutes,
      ...clockKindRoutes,
      ...agreementDocumentRoutes,
      ...clockRoutes(above),
      ...storyRoutes(above),
      ...boardRoutes(above),
      ...breachExcuseRoutes,
      ...whatIfRoutes(above),
      ...escalationRuleRoutes,
      ...objectiveRoutes,
      ...sampleRoutes,
      ...cityCoverageRoutes,
    ],
    permissions,
    refusals,
    names,
    exports: [clockExport, objectiveExport, seriesExport, cityCoverageExport],
    facts: [clockFacts],
    commands: verifyCommands(above),
    reactions: [...agreementReactions, ...replanReactions(above)],
    queuedJobs: [...escalationJobs, ...whatIfJobs(above)],
    jobs: [...objectiveJobs, ...rightJobs(above)],
    tenantDefaults: async (tx) => {
      await foundAgreements(tx);
      await foundEscalationRules(tx);
      await foundCityCoverage(tx);
    },
    customerHolders: [agreementHolder, objectivesOfCustomer, rulesOfCustomers],
    staffHolders: [rulesTellingStaff],
    backlogs: [{ name: 'clock_steps', table: 'clock', dueAt: 'next_step_at', waiting: 'next_step_at is not null' }],
    verifications: [clocks, objectiveDays],
  };
}
