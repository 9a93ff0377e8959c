import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { staffWithRole } from '../../../identity/index.ts';
import { tellPeople, whoMayBeTold, type MayBeTold, type Telling } from '../../../notifications/index.ts';
import type { StepReached } from '../../../sla/index.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { everybodyFor, onlyThose, peopleTold, type Notify, type PeopleAround } from './clock-step.rules.ts';
import { stepNotice } from './clock-step.notices.ts';
import { peopleAround } from './people-around.store.ts';

/** A step with the ticket as it stands after what else the step has done. */
export interface FollowedStep {
  ticket: Ticket;
  step: StepReached;
}

/** Tells of steps whom each names; whoever has the ticket after the step has done the rest. Each ticket stands there once. */
export async function tellOfSteps(tx: Tx, followed: readonly FollowedStep[]): Promise<void> {
  const telling = followed.flatMap(({ ticket, step }) => {
    const deed = step.deeds.find(({ kind }) => kind === 'notify');
    return deed?.kind === 'notify' ? [{ ticket, step, deed }] : [];
  });
  if (telling.length === 0) return;
  const ids = telling.map(({ ticket }) => ticket.id);
  const [around, serviceManagerIds] = await sideBySide(peopleAround(tx, ids), serviceManagers(tx));
  const meant = telling.flatMap((one): Meant[] => {
    const people = around.get(one.ticket.id);
    return people ? [{ ...one, people: { ...people, serviceManagerIds } }] : [];
  });
  const everybody = meant.flatMap(({ deed, people }) => everybodyFor(deed, people));
  const may = await whoMayBeTold(tx, stepNotice, [...new Set(everybody)]);
  await tellPeople(tx, ...meant.map((one) => tellingOf(one, may)));
}

interface Meant extends FollowedStep {
  deed: Notify;
  people: PeopleAround;
}

function tellingOf({ ticket: { id, customerId }, step, deed, people }: Meant, mayBeTold: MayBeTold): Telling {
  const may = (staffId: Id) => mayBeTold(staffId, customerId);
  const named = { ...deed, staffIds: deed.staffIds.filter(may) };
  const { clockKind: clock, level, moment, percent, repetition, stepId, waitsForHours } = step;
  return {
    notice: stepNotice,
    key: stepId,
    subject: { kind: 'ticket', id },
    customerId,
    params: { clock, level, moment, percent: percent ?? 100, repetition },
    whom: peopleTold(named, onlyThose(may, people)),
    actorId: null,
    waitsForHours,
  };
}

const managersOf = new WeakMap<Tx, Promise<Id[]>>();

/** Asked once for all steps that one transaction follows. */
function serviceManagers(tx: Tx): Promise<Id[]> {
  const asked = managersOf.get(tx) ?? staffWithRole(tx, 'service_manager');
  managersOf.set(tx, asked);
  return asked;
}
