import { type NationalDay, resolveLayers } from '../../../../kernel/working-time/layers.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Nation } from '../../calendar.contract.ts';
import { daysOfNation, revisionOfNation } from '../national-days/national-day.store.ts';
import { publishedYears } from '../national-days/national-days.rules.ts';
import { templateOf, type Calendar, type CalendarVersion } from './calendar.rules.ts';

interface Compiled {
  working: WorkingCalendar;
  /** Years whose notice is known; null: the calendar doesn't follow its nation. */
  published: ReadonlySet<number> | null;
}

/** Kept by the process: a calendar's tables are the same for all who ask, until it or its nation changes. */
const kept = new Map<string, Compiled>();
const mostKept = 500;

export async function compiledCalendar(tx: Tx, calendar: Calendar, version: CalendarVersion): Promise<Compiled> {
  const { followsNation } = version;
  const nationRevision = followsNation === null ? 0 : await revisionOnce(tx, followsNation);
  // a name changes by the revision, and errors call a calendar by its name
  const key = [tx.tenantId, calendar.id, version.version, calendar.revision, followsNation, nationRevision].join('/');
  const known = kept.get(key);
  if (known) return known;

  const nation = followsNation === null ? [] : await daysOfNation(tx, followsNation);
  const compiled = compile(calendar.name, version, nation);
  kept.set(key, compiled);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return compiled;
}

function compile(name: string, version: CalendarVersion, nation: readonly NationalDay[]): Compiled {
  return {
    working: new WorkingCalendar(name, resolveLayers(templateOf(version), { nation })),
    published: version.followsNation === null ? null : publishedYears(nation),
  };
}

const revisions = new WeakMap<Tx, Map<Nation, Promise<number>>>();

/** One question a transaction and nation: whatever a transaction reckons with is of one revision. */
function revisionOnce(tx: Tx, nation: Nation): Promise<number> {
  const asked = revisions.get(tx) ?? new Map<Nation, Promise<number>>();
  revisions.set(tx, asked);
  const answer = asked.get(nation) ?? revisionOfNation(tx, nation);
  asked.set(nation, answer);
  return answer;
}
