import type { EscalationRole, RuleConditions, WantedStep } from '../../escalation-rule.contract.ts';

const tells = (...roles: EscalationRole[]): WantedStep['does'] => [{ kind: 'notify', roles, staffIds: [] }];

interface DeliveredRule {
  'zh-CN': string;
  en: string;
  conditions: RuleConditions;
  steps: readonly WantedStep[];
}

/** What a new provider starts with (SLA-10): whoever answers for it first, then those above, then again and again. */
export const deliveredRule: DeliveredRule = {
  'zh-CN': '默认升级规则',
  en: 'Standard escalation',
  conditions: { levels: ['sla'] },
  steps: [
    { at: { kind: 'share', percent: 75 }, does: tells('owner') },
    { at: { kind: 'share', percent: 90 }, does: tells('owner', 'team_leader') },
    { at: { kind: 'breach' }, does: tells('owner', 'team_leader', 'service_manager') },
    { at: { kind: 'after_breach', everyMinutes: 240, times: 6 }, does: tells('owner', 'service_manager') },
  ],
};
