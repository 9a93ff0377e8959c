import { engineerGrades } from '../../grade.contract.ts';
import {
  reachesOf,
  type QualificationLevel,
  type QualificationMeasure,
  type QualificationReach,
} from '../../qualification.contract.ts';
import { educations } from '../../staff-profile.contract.ts';

/** A rule as its form holds it. */
export interface RuleEntry {
  /** For the list on the screen; the server gives its own. */
  id: string;
  measure: QualificationMeasure;
  appliesTo: QualificationReach;
  level: QualificationLevel;
  minimum: number;
}

/** The levels that a measure can ask for, lowest first. */
export function levelsFor(measure: QualificationMeasure): readonly Exclude<QualificationLevel, null>[] {
  if (measure === 'education') return educations;
  return measure === 'engineer_grade' ? engineerGrades : [];
}

/** Whether a figure stands in the rule: a leader either has the level or has not. */
export function hasMinimum({ measure, appliesTo }: Pick<RuleEntry, 'measure' | 'appliesTo'>): boolean {
  return appliesTo !== 'leader' || measure === 'years_in_it';
}

/** What is asked of everybody until somebody says otherwise. */
const usualMinimum: Record<QualificationReach, number> = { share: 100, count: 1, mean: 2, leader: 0 };

/** Another measure or reach makes another rule: what no longer fits begins anew. */
export function withMeasure(entry: RuleEntry, measure: QualificationMeasure): RuleEntry {
  const reaches = reachesOf[measure];
  const appliesTo = reaches.includes(entry.appliesTo) ? entry.appliesTo : (reaches[0] ?? 'count');
  return withReach({ ...entry, measure, level: levelsFor(measure)[0] ?? null }, appliesTo);
}

export function withReach(entry: RuleEntry, appliesTo: QualificationReach): RuleEntry {
  const leaderYears = appliesTo === 'leader' && entry.measure === 'years_in_it';
  return { ...entry, appliesTo, minimum: leaderYears ? usualMinimum.mean : usualMinimum[appliesTo] };
}

export function newRule(id: string): RuleEntry {
  return withMeasure({ id, measure: 'head_count', appliesTo: 'count', level: null, minimum: 1 }, 'education');
}

export function ruleBodyOf({ id: _id, ...rule }: RuleEntry): Omit<RuleEntry, 'id'> {
  return rule;
}
