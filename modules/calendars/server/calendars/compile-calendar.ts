import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CalendarDay, Nation } from '../../calendar.contract.ts';
import { layerLevels } from '../../calendar-layer.contract.ts';
import { type LayerRows, sayingOf } from '../layers/layer.rules.ts';
import { daysOfNation, revisionOfNation } from '../national-days/national-day.store.ts';
import { publishedYears } from '../national-days/national-days.rules.ts';
import { dayOf, daySourcesOf } from './calendar-day.rules.ts';
import type { Calendar, CalendarVersion } from './calendar.rules.ts';

export interface Compiled {
  working: WorkingCalendar;
  /** Years whose notice is known; null: the calendar doesn't follow its nation. */
  published: ReadonlySet<number> | null;
  dayOn(date: Day): CalendarDay;
}

/** A calendar's version and the layers of a place. */
export interface Compilable {
  calendar: Calendar;
  version: CalendarVersion;
  layers: LayerRows;
}

/** Kept by the process: a calendar's tables are the same for all who ask, until it, a layer or its nation changes. */
const kept = new Map<string, Compiled>();
const mostKept = 500;

export async function compiledCalendar(tx: Tx, wanted: Compilable): Promise<Compiled> {
  const { followsNation } = wanted.version;
  const nationRevision = followsNation === null ? 0 : await revisionOnce(tx, followsNation);
  const key = keyOf(tx.tenantId, wanted, nationRevision);
  const known = kept.get(key);
  if (known) return known;

  const nation = followsNation === null ? [] : await daysOfNation(tx, followsNation);
  const compiled = compile(wanted, nation);
  kept.set(key, compiled);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return compiled;
}

function keyOf(tenantId: Id, { calendar, version, layers }: Compilable, nationRevision: number): string {
  const laid = layerLevels.map((level) => layers[level]?.id);
  // a name changes by the revision, and errors call a calendar by its name
  return [
    tenantId,
    calendar.id,
    version.version,
    calendar.revision,
    version.followsNation,
    nationRevision,
    ...laid,
  ].join('/');
}

/** Without asking a database: `nation` holds the days of all years that are known. */
export function compile({ calendar, version, layers }: Compilable, nation: readonly NationalDay[]): Compiled {
  const sources = daySourcesOf(version, sayingOf(layers), nation);
  return {
    working: new WorkingCalendar(calendar.name, sources.resolved),
    published: version.followsNation === null ? null : publishedYears(nation),
    dayOn: (date) => dayOf(date, sources),
  };
}

const revisions = new WeakMap<Tx, Map<Nation, Promise<number>>>();

/** Who has asked already, together with something else, says so; what was known before stays. */
export function knowRevisions(tx: Tx, found: ReadonlyMap<Nation, number>): void {
  const asked = revisions.get(tx) ?? new Map<Nation, Promise<number>>();
  revisions.set(tx, asked);
  for (const [nation, revision] of found) if (!asked.has(nation)) asked.set(nation, Promise.resolve(revision));
}

/** One question a transaction and nation: whatever a transaction reckons with is of one revision. */
function revisionOnce(tx: Tx, nation: Nation): Promise<number> {
  const asked = revisions.get(tx) ?? new Map<Nation, Promise<number>>();
  revisions.set(tx, asked);
  const answer = asked.get(nation) ?? revisionOfNation(tx, nation);
  asked.set(nation, answer);
  return answer;
}
