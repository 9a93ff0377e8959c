import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../major-incident.contract.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { planToTake } from './emergency-plan.store.ts';
import { joinMajor } from './join-major-incident.ts';
import { tellMajor } from './major-entry.store.ts';
import { majorDeclared } from './major-incident.events.ts';
import { majorRefusals } from './major-incident.refusals.ts';
import { openSteps, usualUpdateMinutes, type MajorIncident } from './major-incident.rules.ts';
import { insertMajor, saveMajor } from './major-incident.store.ts';
import { checkPerson, majorToAct } from './major-to-act.ts';
import { proposedTickets } from './reported-together.store.ts';
import { showMajor } from './show-major-incident.ts';

type View = contract.MajorIncidentView;

/** Its tickets join it: people of their customers are told in the portal from now on. */
export async function declareMajorIncident(
  tx: Tx,
  input: InputOf<typeof contract.declareMajorIncident>,
): Promise<View> {
  const { beganAt = tx.now } = input;
  if (beganAt > tx.now) throw new Refusal(majorRefusals.began_later, {}, 'beganAt');
  const declared = await declaredAs(tx, { ...nothingYet(tx.newId(), tx.now), beganAt }, input);
  await insertMajor(tx, declared);
  await tellMajor(tx, declared.id, { kind: 'declared', words: declared.title });
  await announce(tx, majorDeclared(declared));
  await joinAll(tx, declared, input.ticketIds);
  return showMajor(tx, declared);
}

/** What the rule counted by now joins it. */
export async function confirmMajorIncident(
  tx: Tx,
  input: InputOf<typeof contract.confirmMajorIncident>,
): Promise<View> {
  const proposed = await majorToAct(tx, input.majorIncident, 'declare');
  const ticketIds = await proposedTickets(tx, proposed);
  if (ticketIds.length === 0) throw new Refusal(majorRefusals.no_tickets);
  const declared = await saveMajor(tx, await declaredAs(tx, proposed, input));
  await tellMajor(tx, declared.id, { kind: 'declared', words: declared.title });
  await announce(tx, majorDeclared(declared));
  await joinAll(tx, declared, ticketIds);
  return showMajor(tx, declared);
}

interface Declaration {
  title: string;
  commanderId?: string | undefined;
  planId?: string | undefined;
}

async function declaredAs(tx: Tx, major: MajorIncident, { title, commanderId, planId }: Declaration) {
  const declaredById = staffActing(tx.caller);
  const commander = commanderId === undefined ? declaredById : await checkPerson(tx, 'commanderId', commanderId);
  const plan = planId === undefined ? null : foundAt('planId', await planToTake(tx, planId));
  return {
    ...major,
    title,
    state: 'running' as const,
    commanderId: commander,
    declaredAt: tx.now,
    declaredById,
    ...(plan && { planName: plan.name, steps: openSteps(plan.steps), updateMinutes: plan.updateMinutes }),
  };
}

async function joinAll(tx: Tx, major: MajorIncident, ticketIds: readonly string[]): Promise<void> {
  for (const id of new Set(ticketIds)) {
    const ticket = foundAt('ticketIds', await ticketForChange(tx, id, scopeOf(tx.caller)));
    await joinMajor(tx, major, ticket);
  }
}

/** One that nobody has said anything of. */
export function nothingYet(id: string, at: string): MajorIncident {
  return {
    id,
    title: '',
    state: 'proposed',
    ruleId: null,
    proposedFor: null,
    commanderId: null,
    beganAt: at,
    declaredAt: null,
    declaredById: null,
    stoodDownAt: null,
    dismissReason: null,
    planName: null,
    steps: [],
    updateMinutes: usualUpdateMinutes,
    toldAt: null,
    remindedAt: null,
    happened: null,
    cause: null,
    helped: null,
    actions: [],
    closedAt: null,
    closedById: null,
    createdAt: at,
    revision: 1,
  };
}
