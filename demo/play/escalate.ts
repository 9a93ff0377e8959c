import type { Instant } from '../../kernel/instant.ts';
import {
  changeEscalationRule,
  listEscalationRules,
  recordEscalationRule,
  type EscalationRole,
  type WantedStep,
} from '../../modules/sla/escalation-rule.contract.ts';
import type { Hired } from './hire.ts';
import type { Player } from './player.ts';

/**
 * The delivered rule as it was put right by the service manager, and one of the provider's own for what is most urgent.
 * Both begin now: what ran out in the year that is told was told by nobody.
 */
export async function ruleEscalation(player: Player, { admin, at }: { admin: Hired; at: Instant }): Promise<void> {
  const moment = { caller: admin.caller, at };
  const { items } = await player.do(listEscalationRules, moment);
  for (const { id, steps, revision } of items) {
    const body = { steps: [tells({ kind: 'share', percent: 50 }, 'owner'), ...steps] };
    await player.do(changeEscalationRule, { ...moment, seen: revision }, { params: { escalationRule: id }, body });
  }
  const body = { name: '重大事件升级', conditions: { levels: ['sla' as const], priorities: ['P1' as const] } };
  await player.do(recordEscalationRule, moment, { body: { ...body, steps: ofMajor, keepsQuietHours: false } });
}

function tells(at: WantedStep['at'], ...roles: EscalationRole[]): WantedStep {
  return { at, does: [{ kind: 'notify', roles, staffIds: [] }] };
}

const ofMajor: WantedStep[] = [
  tells({ kind: 'share', percent: 50 }, 'owner', 'team_leader'),
  {
    at: { kind: 'share', percent: 75 },
    does: [{ kind: 'move_up' }, { kind: 'notify', roles: ['team_leader', 'service_manager'], staffIds: [] }],
  },
  tells({ kind: 'breach' }, 'service_manager', 'account_manager'),
];
