import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import { engineerGrades, type EngineerGrade } from '../../grade.contract.ts';
import {
  reachesOf,
  type QualificationLevel,
  type QualificationMeasure,
  type QualificationOutcome,
  type QualificationReach,
} from '../../qualification.contract.ts';
import { educations, type Education } from '../../staff-profile.contract.ts';

export interface QualificationRule {
  id: Id;
  measure: QualificationMeasure;
  appliesTo: QualificationReach;
  level: QualificationLevel;
  minimum: number;
}

/** What is known of a member; null: not known, which counts as falling short. */
export interface MemberProfile {
  id: Id;
  name: string;
  isLeader: boolean;
  education: Education | null;
  isComputerRelated: boolean | null;
  inItSince: Day | null;
  engineerGrade: EngineerGrade | null;
}

type Outcome = Omit<QualificationOutcome, keyof QualificationRule>;

/** Whether the team is made of what the rule asks for, today. Percent and years are compared exactly, then rounded. */
export function outcomeOf(rule: QualificationRule, team: readonly MemberProfile[], today: Day): QualificationOutcome {
  return { ...rule, ...judged(rule, team, today) };
}

function judged(rule: QualificationRule, team: readonly MemberProfile[], today: Day): Outcome {
  if (rule.measure === 'head_count') return { isMet: team.length >= rule.minimum, value: team.length, short: [] };
  if (team.length === 0) return { isMet: null, value: null, short: [] };
  switch (rule.appliesTo) {
    case 'share':
      return ofShare(rule, team, today);
    case 'count':
      return ofCount(rule, team, today);
    case 'mean':
      return ofMean(rule, team, today);
    case 'leader':
      return ofLeader(rule, team, today);
  }
}

function ofShare(rule: QualificationRule, team: readonly MemberProfile[], today: Day): Outcome {
  const short = team.filter((member) => !satisfies(rule, member, today));
  const able = team.length - short.length;
  const isMet = able * 100 >= rule.minimum * team.length;
  return { isMet, value: rounded((able * 100) / team.length), short: short.map(named) };
}

function ofCount(rule: QualificationRule, team: readonly MemberProfile[], today: Day): Outcome {
  const short = team.filter((member) => !satisfies(rule, member, today));
  const able = team.length - short.length;
  return { isMet: able >= rule.minimum, value: able, short: short.map(named) };
}

/** In whole months, so that a mean of two years is two years whatever the months were long. */
function ofMean({ minimum }: QualificationRule, team: readonly MemberProfile[], today: Day): Outcome {
  const months = team.map(({ inItSince }) => monthsInIt(inItSince, today));
  const sum = months.reduce((total, one) => total + one, 0);
  const short = team.filter((_, at) => (months[at] ?? 0) < minimum * 12);
  return { isMet: sum >= minimum * 12 * team.length, value: rounded(sum / 12 / team.length), short: short.map(named) };
}

function ofLeader(rule: QualificationRule, team: readonly MemberProfile[], today: Day): Outcome {
  const leader = team.find(({ isLeader }) => isLeader);
  if (!leader) return { isMet: false, value: null, short: [] };
  const value = rule.measure === 'years_in_it' ? rounded(monthsInIt(leader.inItSince, today) / 12) : null;
  const isMet = satisfies(rule, leader, today);
  return { isMet, value, short: isMet ? [] : [named(leader)] };
}

function satisfies({ measure, level, minimum }: QualificationRule, member: MemberProfile, today: Day): boolean {
  switch (measure) {
    case 'education':
      return isAtLeast(educations, member.education, level);
    case 'engineer_grade':
      return isAtLeast(engineerGrades, member.engineerGrade, level);
    case 'computer_related':
      return member.isComputerRelated === true;
    case 'years_in_it':
      return monthsInIt(member.inItSince, today) >= minimum * 12;
    case 'head_count':
      return true;
  }
}

/** `ladder` from the lowest up. */
function isAtLeast(ladder: readonly string[], held: string | null, level: string | null): boolean {
  return held !== null && level !== null && ladder.indexOf(held) >= ladder.indexOf(level);
}

function monthsInIt(since: Day | null, today: Day): number {
  if (since === null) return 0;
  const { months } = Temporal.PlainDate.from(since).until(today, { largestUnit: 'months' });
  return Math.max(0, months);
}

function named({ id, name }: MemberProfile): { id: Id; name: string } {
  return { id, name };
}

/** To a tenth, half up. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lowest first; measures of which there are no levels have none. */
const levelsOf: Record<QualificationMeasure, readonly string[]> = {
  education: educations,
  engineer_grade: engineerGrades,
  computer_related: [],
  years_in_it: [],
  head_count: [],
};

/** What is wrong with a rule as it was written; null: nothing. */
export function ruleFault(rule: Omit<QualificationRule, 'id'>): 'reach' | 'level' | 'minimum' | null {
  const { measure, appliesTo, level, minimum } = rule;
  if (!reachesOf[measure].includes(appliesTo)) return 'reach';
  const levels = levelsOf[measure];
  if (levels.length === 0 ? level !== null : level === null || !levels.includes(level)) return 'level';
  return appliesTo === 'share' && (minimum < 1 || minimum > 100) ? 'minimum' : null;
}
