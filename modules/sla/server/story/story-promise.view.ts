import type { Id } from '../../../../kernel/id.ts';
import type { StoryCandidate, StoryPromise } from '../../clock-story.contract.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import type { Span } from '../clocks/counting.rules.ts';
import { workOf } from '../clocks/terms.rules.ts';
import { countsNights } from '../follow/promised-target.rules.ts';
import type { PromisedTerms } from '../follow/promised-terms.rules.ts';
import type { ConditionName, Contest } from '../selection/choose-lines.rules.ts';
import { explainChoice, type Candidate } from '../selection/explain-choice.rules.ts';
import type { PromisedLine } from '../selection/promised.rules.ts';

export interface PromiseAround {
  contest: Contest;
  calendar: ServiceCalendar;
  /** What categories, sites and machines are called that lines ask for, by id. */
  names: ReadonlyMap<Id, string>;
  base: number;
  /** It is what the clock is judged by, which has no deadline though it counts. */
  opensNoMore: boolean;
}

/** Of the candidates that lost, so many are told. */
const mostLosers = 10;

/** What was promised, and why by this line (SLA-05, SLA-07). */
export function storyPromiseView(terms: PromisedTerms, around: PromiseAround): StoryPromise {
  const { line, circumstances, priority, isOwed } = terms;
  const { contest, calendar, base, opensNoMore } = around;
  const candidates = explainChoice(contest, circumstances);
  const chosenAt = candidates.findIndex(({ lineId }) => lineId === line.id);
  const told = candidates.filter((_one, at) => at === chosenAt || at < mostLosers);
  const work = workOf(terms, base);
  return {
    from: terms.from,
    priority,
    candidates: told.map((candidate) => candidateView(candidate, around)),
    candidateCount: candidates.length,
    versionNumber: versionNumberOf(contest, line),
    target: isOwed ? line.target : null,
    targetSeconds: work && work.milliseconds !== null ? work.milliseconds / 1000 : null,
    isBeyondLimit: circumstances.traits?.isBeyondLimit === true,
    isOwed,
    opensNoMore,
    calendar: {
      id: calendar.id,
      name: calendar.name,
      version: calendar.version,
      timeZone: calendar.working.timeZone,
      countsNights: countsNights(line),
    },
    pausingReasons: [...line.pausingReasons],
    onPriorityChange: line.onPriorityChange,
    onReopening: line.onReopening,
  };
}

function candidateView(candidate: Candidate, { contest, names }: PromiseAround): StoryCandidate {
  const line = contest.ranked.find((ranked) => ranked.line.id === candidate.lineId)?.line;
  return {
    ...candidate,
    conditions: candidate.conditions.map(({ name, isMet }) => ({
      name,
      isMet,
      values: line ? valuesOf(line, name).map((value) => names.get(value) ?? value) : [],
    })),
  };
}

function valuesOf({ conditions }: PromisedLine, name: ConditionName): readonly string[] {
  const wanted = conditions[name];
  return Array.isArray(wanted) ? wanted : [];
}

function versionNumberOf({ ranked }: Contest, { id, versionId }: PromisedLine): number {
  const agreement = ranked.find(({ line }) => line.id === id)?.agreement;
  const version = agreement?.versions.find((one) => one.id === versionId);
  if (!version) throw new Error(`line ${id} stands in no version of its contest`);
  return version.number;
}

/** Ids that conditions of the lines name, to be called by name. */
export function idsInConditions(contests: readonly Contest[]) {
  const all = contests.flatMap(({ ranked }) => ranked.map(({ line }) => line.conditions));
  return {
    categoryIds: all.flatMap(({ categoryIds = [] }) => categoryIds),
    siteIds: all.flatMap(({ siteIds = [] }) => siteIds),
    assetIds: all.flatMap(({ assetIds = [] }) => assetIds),
  };
}

/** Since when what the terms count counts. */
export function baseOf(spans: readonly Span<PromisedTerms>[], terms: PromisedTerms, start: number): number {
  return spans.find((span) => span.terms === terms)?.base ?? start;
}
