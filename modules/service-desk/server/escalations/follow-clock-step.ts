import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { tellPeople, whoMayBeTold } from '../../../notifications/index.ts';
import type { StepDeed } from '../../../sla/escalation-rule.contract.ts';
import type { StepReached } from '../../../sla/index.ts';
import { decide } from '../tickets/ticket.rules.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { everybodyFor, onlyThose, peopleTold } from './clock-step.rules.ts';
import { stepNotice } from './clock-step.notices.ts';
import { moveToTeam, moveUp, raisePriority } from './do-step-deeds.ts';
import { deedRefused } from './escalation.events.ts';
import { peopleAround } from './people-around.store.ts';

/**
 * Does what a step of an escalation rule says (SLA-10). A ticket that is solved meanwhile is left alone, and imported
 * history always: that the step fired stays on record. What cannot be done (a team is out of use) is noted, and keeps
 * nothing else from being done.
 */
export async function followClockStep(tx: Tx, ticketId: Id, step: StepReached): Promise<void> {
  const ticket = await ticketForChange(tx, ticketId, 'all');
  if (!ticket || ticket.importedBy !== null || !('status' in decide(ticket.status, 'assign'))) return;
  let present = ticket;
  for (const deed of step.deeds) present = await tryDeed(tx, present, { deed, step });
  await tell(tx, present, step);
}

interface Wanted {
  deed: StepDeed;
  step: StepReached;
}

async function tryDeed(tx: Tx, ticket: Ticket, { deed, step }: Wanted): Promise<Ticket> {
  if (deed.kind === 'notify') return ticket;
  try {
    return await tx.attempt(() => doDeed(tx, ticket, { deed, step }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await announce(tx, deedRefused(ticket, { stepId: step.stepId, deed: deed.kind, code: error.code }));
    return ticket;
  }
}

function doDeed(tx: Tx, ticket: Ticket, { deed, step }: Wanted): Promise<Ticket> {
  if (deed.kind === 'raise_priority') return raisePriority(tx, ticket, step);
  return deed.kind === 'move_to_team' ? moveToTeam(tx, ticket, deed.teamId) : moveUp(tx, ticket, step);
}

/** Whoever has it after the step has done the rest. */
async function tell(tx: Tx, { id, customerId }: Ticket, step: StepReached): Promise<void> {
  const deed = step.deeds.find(({ kind }) => kind === 'notify');
  if (deed?.kind !== 'notify') return;
  const [around, serviceManagerIds] = await Promise.all([peopleAround(tx, id), serviceManagers(tx)]);
  if (!around) return;
  const people = { ...around, serviceManagerIds };
  const may = await whoMayBeTold(tx, stepNotice, { customerId, whom: everybodyFor(deed, people) });
  const named = { ...deed, staffIds: deed.staffIds.filter((id) => may.has(id)) };
  const { clockKind: clock, level, moment, percent, repetition, stepId, waitsForHours } = step;
  await tellPeople(tx, {
    notice: stepNotice,
    key: stepId,
    subject: { kind: 'ticket', id },
    customerId,
    params: { clock, level, moment, percent: percent ?? 100, repetition },
    whom: peopleTold(named, onlyThose(may, people)),
    actorId: null,
    waitsForHours,
  });
}

const managersOf = new WeakMap<Tx, Promise<Id[]>>();

/** Asked once for all steps that one transaction follows. */
function serviceManagers(tx: Tx): Promise<Id[]> {
  const asked = managersOf.get(tx) ?? staffWithRole(tx, 'service_manager');
  managersOf.set(tx, asked);
  return asked;
}
