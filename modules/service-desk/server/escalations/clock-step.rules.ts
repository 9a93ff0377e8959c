import type { Id } from '../../../../kernel/id.ts';
import { priorities, type Priority } from '../../../catalogue/priority.contract.ts';
import type { StepDeed } from '../../../sla/escalation-rule.contract.ts';

/** Who has to do with a ticket, as far as a step may tell them. */
export interface PeopleAround {
  ownerId: Id | null;
  assigneeId: Id | null;
  teamLeaderId: Id | null;
  accountManagerId: Id | null;
  serviceManagerIds: readonly Id[];
}

export type Notify = Extract<StepDeed, { kind: 'notify' }>;

/**
 * Whom a step tells. Before anybody owns a ticket, whoever has it in hand is told in their place; where nobody at all is
 * found, the team's leader is, and else the service managers: what runs out shall not run out unheard.
 */
export function peopleTold({ roles, staffIds }: Notify, around: PeopleAround): Id[] {
  const { ownerId, assigneeId, teamLeaderId, accountManagerId, serviceManagerIds } = around;
  const holders = {
    owner: [ownerId ?? assigneeId],
    assignee: [assigneeId],
    team_leader: [teamLeaderId],
    account_manager: [accountManagerId],
    service_manager: serviceManagerIds,
  };
  const told = [...roles.flatMap((role) => [...holders[role]]), ...staffIds].filter((id) => id !== null);
  if (told.length > 0) return [...new Set(told)];
  return teamLeaderId === null ? [...serviceManagerIds] : [teamLeaderId];
}

/** All whom a step may come to tell. */
export function everybodyFor({ staffIds }: Notify, around: PeopleAround): Id[] {
  const { ownerId, assigneeId, teamLeaderId, accountManagerId, serviceManagerIds } = around;
  const named = [ownerId, assigneeId, teamLeaderId, accountManagerId].filter((id) => id !== null);
  return [...new Set([...named, ...serviceManagerIds, ...staffIds])];
}

/** As if nobody else were there: whoever may not see the ticket hears of nothing, and keeps nobody else from it. */
export function onlyThose(may: (id: Id) => boolean, around: PeopleAround): PeopleAround {
  const known = (id: Id | null) => (id !== null && may(id) ? id : null);
  return {
    ownerId: known(around.ownerId),
    assigneeId: known(around.assigneeId),
    teamLeaderId: known(around.teamLeaderId),
    accountManagerId: known(around.accountManagerId),
    serviceManagerIds: around.serviceManagerIds.filter(may),
  };
}

/** Steps in rounds in which no ticket stands twice, each with its steps in their order. */
export function roundsOf<Step extends { ticketId: Id }>(steps: readonly Step[]): Step[][] {
  const times = new Map<Id, number>();
  const rounds: Step[][] = [];
  for (const step of steps) {
    const time = times.get(step.ticketId) ?? 0;
    times.set(step.ticketId, time + 1);
    (rounds[time] ??= []).push(step);
  }
  return rounds;
}

/**
 * One above the priority that the clock was judged by when the step fired; null where the ticket has that by now, or a
 * higher one.
 */
export function raisedPriority(judgedBy: string | null, present: Priority | null): Priority | null {
  const wanted = priorities[priorities.findIndex((one) => one === judgedBy) - 1];
  if (wanted === undefined || present === null) return null;
  return priorities.indexOf(wanted) < priorities.indexOf(present) ? wanted : null;
}

interface TeamOnLine {
  id: Id;
  name: string;
  line: number | null;
}

/** The first team, by name, of the nearest higher line that has one. */
export function teamAbove<Team extends TeamOnLine>(line: number | null, teams: readonly Team[]): Team | null {
  const from = line ?? 1;
  const above = teams.filter((team) => team.line !== null && team.line > from);
  const [first] = above.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || one.name.localeCompare(other.name, 'zh-CN'),
  );
  return first ?? null;
}
