import { takeDue } from '../../modules/notifications/server/notices/held-notice.store.ts';
import { firedKeys, stepsOf } from '../../modules/sla/server/escalation/clock-step.store.ts';
import { claimDueClocks } from '../../modules/sla/server/escalation/step-claim.store.ts';
import { clocksToPlan, wakeRunningClocks } from '../../modules/sla/server/escalation/step-plan.store.ts';
import { noTenant } from '../../platform/database/unit-of-work.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** What looks for steps that are due, and who reads what fired. */
export function escalationPaths({ staff, ofOne, system, nth }: FilledProvider): ReadingPath[] {
  const clocks = Array.from({ length: 50 }, (_, at) => nth('clock', at + 1));
  return [
    {
      says: 'clocks whose steps are due, of all providers',
      who: system,
      work: (tx) => claimDueClocks(tx, { most: 50, lastServed: noTenant }),
      by: [/^clock_by_step$/],
      most: 110,
    },
    {
      says: 'clocks whose steps are planned',
      who: system,
      work: (tx) => clocksToPlan(tx, clocks),
      by: [/^clock_pkey$/],
      most: 210,
    },
    {
      says: 'what fired for them',
      who: system,
      work: (tx) => firedKeys(tx, clocks),
      by: [/^clock_step_tenant_id_clock_id_/],
      most: 110,
    },
    {
      says: 'running clocks, a batch at a time, after a rule was changed',
      who: system,
      work: (tx) => wakeRunningClocks(tx, { after: null, most: 50 }),
      by: [/^clock_running$/],
      // deadlines of one minute come together, and are put in order
      most: 720,
    },
    ...[staff, ofOne].map((who) => ({
      says: 'the steps that fired for a ticket',
      who,
      work: (tx: Parameters<typeof stepsOf>[0]) => stepsOf(tx, { kind: 'ticket', id: nth('ticket', 2) }),
      by: [/^clock_step_by_(subject|customer)$/],
      most: 20,
    })),
    {
      says: 'messages that wait for somebody’s hours',
      who: system,
      work: (tx) => takeDue(tx, 50),
      by: [/^held_notice_due$/],
      most: 110,
    },
  ];
}
