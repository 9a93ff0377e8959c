import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Choice } from '../../routing-decision.contract.ts';
import type { PersonChoice } from '../../routing-rule.contract.ts';

/** A member of the team who could be given the ticket. */
export interface Candidate {
  staffId: Id;
  isOnLeave: boolean;
  /** Inside the working time of their own calendar. */
  isAtWork: boolean;
  /** In the skill that the rule asks for; null: they have it not, or it asks for none. */
  level: number | null;
  /** Tickets in their hands that are not resolved, and those of them that they work on. */
  openCount: number;
  inProgressCount: number;
  /** When the same rule gave them one last; null: never. */
  lastTurnAt: Instant | null;
}

export interface Wanted {
  personBy: PersonChoice;
  /** Null: none is asked for. */
  skillId: Id | null;
  skillLevel: number | null;
}

export interface Chosen {
  staffId: Id | null;
  choice: Choice;
}

/** Nobody gets a ticket who is on leave, not at work, or lacks the skill; then it stays with the team. */
export function choosePerson(wanted: Wanted, members: readonly Candidate[]): Chosen {
  const { personBy, skillId, skillLevel } = wanted;
  const nobody = (why: Choice['why'], among: number): Chosen => {
    return { staffId: null, choice: { why, among, skillId, openCount: null, level: null, lastTurnAt: null } };
  };
  if (members.length === 0) return nobody('no_member', 0);
  const skilled = members.filter(({ level }) => skillLevel === null || (level ?? 0) >= skillLevel);
  if (skilled.length === 0) return nobody('nobody_skilled', members.length);
  const present = skilled.filter(({ isOnLeave, isAtWork }) => !isOnLeave && isAtWork);
  if (present.length === 0) return nobody('nobody_at_work', skilled.length);
  const able = personBy === 'skilled_free' ? present.filter(({ inProgressCount }) => inProgressCount === 0) : present;
  const [first] = able.toSorted(inOrder(personBy));
  if (!first) return nobody('nobody_free', present.length);
  const { staffId, openCount, level, lastTurnAt } = first;
  return { staffId, choice: { why: personBy, among: able.length, skillId, openCount, level, lastTurnAt } };
}

type Comparison = (one: Candidate, other: Candidate) => number;

const byTurn: Comparison = (one, other) => compare(one.lastTurnAt ?? '', other.lastTurnAt ?? '');
const byLoad: Comparison = (one, other) => one.openCount - other.openCount;
const bySkill: Comparison = (one, other) => (other.level ?? 0) - (one.level ?? 0);
const byId: Comparison = (one, other) => compare(one.staffId, other.staffId);

const orders: Record<PersonChoice, Comparison[]> = {
  round_robin: [byTurn, byLoad, byId],
  least_load: [byLoad, byTurn, byId],
  skilled_free: [bySkill, byLoad, byTurn, byId],
};

function inOrder(personBy: PersonChoice): Comparison {
  return (one, other) => orders[personBy].map((by) => by(one, other)).find((difference) => difference !== 0) ?? 0;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
