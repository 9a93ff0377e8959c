import type { EscalationRole, RuleConditions, WantedStep } from '../../escalation-rule.contract.ts';

const tells = (...roles: EscalationRole[]): WantedStep['does'] => [{ kind: 'notify', roles, staffIds: [] }];

interface DeliveredRule {
  'zh-CN': string;
  en: string;
  conditions: RuleConditions;
  steps: readonly WantedStep[];
}

/** What a new provider starts with (SLA-10): whoever answers for it and has it in hand, then those above, then again and again. */
export const deliveredRule: DeliveredRule = {
  'zh-CN': '默认升级规则',
  en: 'Standard escalation',
  conditions: { levels: ['sla'] },
  steps: [
    { at: { kind: 'share', percent: 75 }, does: tells('owner', 'assignee') },
    { at: { kind: 'share', percent: 90 }, does: tells('owner', 'assignee', 'team_leader') },
    { at: { kind: 'breach' }, does: tells('owner', 'assignee', 'team_leader', 'service_manager') },
    { at: { kind: 'after_breach', everyMinutes: 240, times: 6 }, does: tells('owner', 'assignee', 'service_manager') },
  ],
};
