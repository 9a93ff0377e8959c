import { addSeconds, type Instant } from '../../../../kernel/instant.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { MajorAct, MajorState } from '../../major-incident.contract.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

export interface StepState {
  key: string;
  text: string;
  doneAt: Instant | null;
  doneById: Id | null;
}

export interface ReviewAction {
  text: string;
  ownerId: Id;
  dueOn: string;
}

/** One failure that hits many (SD-13). */
export interface MajorIncident {
  id: Id;
  title: string;
  state: MajorState;
  ruleId: Id | null;
  /** Of which category, site or machine the rule counted. */
  proposedFor: Id | null;
  commanderId: Id | null;
  beganAt: Instant;
  declaredAt: Instant | null;
  declaredById: Id | null;
  stoodDownAt: Instant | null;
  dismissReason: string | null;
  planName: string | null;
  steps: StepState[];
  updateMinutes: number;
  toldAt: Instant | null;
  remindedAt: Instant | null;
  happened: string | null;
  cause: string | null;
  helped: string | null;
  actions: ReviewAction[];
  closedAt: Instant | null;
  closedById: Id | null;
  createdAt: Instant;
  revision: number;
}

const acts: Record<MajorState, readonly MajorAct[]> = {
  proposed: ['declare', 'dismiss'],
  running: ['change', 'check', 'note', 'broadcast', 'link', 'stand_down'],
  stood_down: ['note', 'review', 'close'],
  closed: [],
  dismissed: [],
};

/** In the order in which they are offered. */
export function actsIn(state: MajorState): readonly MajorAct[] {
  return acts[state];
}

/** By when those who are hit have to be told again; null: nobody waits for words. */
export function nextUpdateAt({ state, toldAt, declaredAt, updateMinutes }: Told): Instant | null {
  const last = toldAt ?? declaredAt;
  return state !== 'running' || last === null ? null : addSeconds(last, updateMinutes * 60);
}
type Told = Pick<MajorIncident, 'state' | 'toldAt' | 'declaredAt' | 'updateMinutes'>;

/** Whether the commander is to be reminded: once when words are due, and again each time as long has passed. */
export function isReminderDue(major: Told & Pick<MajorIncident, 'remindedAt'>, now: Instant): boolean {
  const due = nextUpdateAt(major);
  if (due === null || now < due) return false;
  const { remindedAt, updateMinutes } = major;
  return remindedAt === null || remindedAt < due || now >= addSeconds(remindedAt, updateMinutes * 60);
}

/** What of the review is still to be written; it is closed when nothing is. */
export function missingOfReview({
  happened,
  cause,
  helped,
  actions,
}: Review): ('happened' | 'cause' | 'helped' | 'actions')[] {
  const words = { happened, cause, helped };
  const open = (['happened', 'cause', 'helped'] as const).filter((part) => words[part] === null);
  return actions.length > 0 ? open : [...open, 'actions'];
}
type Review = Pick<MajorIncident, 'happened' | 'cause' | 'helped' | 'actions'>;

/** The steps of a plan as they begin: nothing is done. */
export function openSteps(texts: readonly string[]): StepState[] {
  return texts.map((text, at) => ({ key: `s${at + 1}`, text, doneAt: null, doneById: null }));
}

/** Without a plan that says otherwise. */
export const usualUpdateMinutes = 30;

interface Lead {
  ticketId: Id;
  status: TicketStatus;
}

/** The ticket of its customer that another one joins; undefined: it becomes one itself. */
export function leadFor(leads: readonly Lead[]): Lead | undefined {
  return leads.find(({ status }) => status !== 'closed' && status !== 'cancelled');
}
