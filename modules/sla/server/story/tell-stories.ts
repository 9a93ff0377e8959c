import { millisecondsOf, secondsBetween, type Instant } from '../../../../kernel/instant.ts';
import type { Subject } from '../../../../kernel/event.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ClockView } from '../../clock.contract.ts';
import type { ClockStory } from '../../clock-story.contract.ts';
import { namesOfConditions } from '../agreements/line-names.store.ts';
import { stretchesOf, type Stretch } from '../clocks/stretches.rules.ts';
import { clockViewAt } from '../follow/clock.view.ts';
import { followedWorks, type FollowedWork } from '../follow/followed.rules.ts';
import type { FollowedFacts } from '../follow/followed-subject.rules.ts';
import { countsNights } from '../follow/promised-target.rules.ts';
import type { PromisedTerms } from '../follow/promised-terms.rules.ts';
import { promisesFor, type PlacedPromises, type ToTime } from '../follow/promises-for.ts';
import { agreementsOf } from '../selection/promised-agreements.ts';
import { namesOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { countedIn, linesOf, promisesIn } from './clock-story.rules.ts';
import { namesOfKinds, namesOfReasons } from './clock-story.store.ts';
import { baseOf, idsInConditions, storyPromiseView } from './story-promise.view.ts';

/**
 * The stories of all clocks of something, customers' first: told anew from its facts, as `follow` counts them. What
 * the caller may not see is not found; what teams and suppliers promised is not for customers' people.
 */
export async function tellStories(tx: Tx, above: ModulesAbove, subject: Subject): Promise<ClockStory[]> {
  const of = await subjectToTell(tx, above, subject);
  if (!of) return [];
  const promises = await promisesFor(tx, of, await agreementsOf(tx, of.customerId));
  const works = followedWorks(of.facts, promises).filter(
    ({ clock }) => clock.level === 'sla' || roleOf(tx.caller) !== 'portal',
  );
  const contests = works.map(({ contest }) => contest);
  const [names, kindNames, reasonNames] = await Promise.all([
    namesOfConditions(tx, idsInConditions(contests)),
    namesOfKinds(
      tx,
      contests.map(({ kind }) => kind),
    ),
    namesOfReasons(tx),
  ]);
  const stretches = stretchesOf(of.facts.history, of.facts.recordedAt);
  return works.map((followed) => {
    const kindName = kindNames.get(followed.clock.kind) ?? null;
    return storyOf(followed, { promises, names, reasonNames, kindName, stretches, now: tx.now });
  });
}

/** Undefined: nothing times it. */
async function subjectToTell(tx: Tx, above: ModulesAbove, subject: Subject): Promise<ToTime | undefined> {
  const names = await namesOfSubjects(tx, above, [subject]);
  found(names.get(subject.id));
  const source = above.sources().find(({ kind }) => kind === subject.kind);
  const [timed] = (await source?.these(tx, [subject.id])) ?? [];
  const { customerId, facts } = found(timed);
  // sources of timed subjects give the facts that this module's door names
  return facts === null ? undefined : { customerId, facts: facts as FollowedFacts };
}

interface Around {
  promises: PlacedPromises;
  names: ReadonlyMap<string, string>;
  reasonNames: Record<string, string>;
  kindName: string | null;
  stretches: readonly Stretch[];
  now: Instant;
}

function storyOf({ clock, contest, work }: FollowedWork, around: Around): ClockStory {
  const { promises, names, reasonNames, kindName, stretches, now } = around;
  const calendarOf = ({ line, siteId }: PromisedTerms) => found(promises.serviceCalendarOf(line.calendarId, siteId));
  const view = clockViewAt(clock, calendarOf(work.judged.terms), now);
  const lines = linesOf(work, {
    stretches,
    countedBy: (terms) => ({
      working: terms.calendar,
      dayOn: countsNights(terms.line) ? null : calendarOf(terms).dayOn,
    }),
    now: millisecondsOf(now),
    breachedAt: view.breachedAt,
  });
  return {
    clock: view,
    kindName,
    promises: promisesIn(work).map((terms) => {
      const base = baseOf(work.spans, terms, work.run.start);
      const opensNoMore = terms === work.judged.terms && hasRunOut(clock, terms);
      return storyPromiseView(terms, { contest, calendar: calendarOf(terms), names, base, opensNoMore });
    }),
    lines,
    countedSeconds: countedIn(lines),
    lateWallSeconds: lateWallSeconds(view, now),
    reasonNames,
    asOf: now,
  };
}

/** What is promised is due at some time, but for a pause; or its calendar has no more working time. */
function hasRunOut({ phase, deadlineAt }: Pick<ClockView, 'phase' | 'deadlineAt'>, { target }: PromisedTerms): boolean {
  return target !== null && deadlineAt === null && (phase === 'running' || phase === 'stopped');
}

/** A deadline that was passed already when it was brought forward counts from there all the same. */
function lateWallSeconds({ breachedAt, deadlineAt, stoppedAt }: ClockView, now: Instant): number | null {
  if (breachedAt === null) return null;
  return Math.max(0, secondsBetween(deadlineAt ?? breachedAt, stoppedAt ?? now));
}
