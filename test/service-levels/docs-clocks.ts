import type { WorkingCalendar } from '../../kernel/working-time/working-calendar.ts';
import type { Priority } from '../../modules/catalogue/priority.contract.ts';
import { deliveredClockKinds } from '../../modules/sla/clock-kind.contract.ts';
import { byPriority } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { clockOf, worksOf } from '../../modules/sla/server/clocks/clock-derivation.rules.ts';
import type { Clock } from '../../modules/sla/server/clocks/clock.rules.ts';
import type { SubjectFacts, SubjectStatus } from '../../modules/sla/server/clocks/subject-facts.rules.ts';
import type { OnReopening, Terms } from '../../modules/sla/server/clocks/terms.rules.ts';
import { chosenLine, contestsOf } from '../../modules/sla/server/selection/choose-lines.rules.ts';
import type { PromisedAgreement, PromisedLine } from '../../modules/sla/server/selection/promised.rules.ts';
import { secondsIn, shanghai } from './docs-tables.ts';

/*
 * What the page tells of clocks, in the forms that its tables have: read, worked out by the program, and told again.
 */

function termsOf(calendar: WorkingCalendar, from: string, seconds: number): Terms {
  const pausesIn = ['awaiting_customer'];
  return { from, target: { seconds }, pausesIn, calendar, restarts: false, onReopening: 'continue' };
}

/** Counted, deadline and outcome of the row's clock. */
export function clockTold(calendar: WorkingCalendar, row: Record<string, string>): [string, string, string] {
  const recordedAt = shanghai(row['begins'] ?? '');
  const told = (row['what happens'] ?? '').split('; ').map((one) => {
    const [day = '', time = '', what = '', ...rest] = one.split(' ');
    return { at: shanghai(`${day} ${time}`), what, rest: rest.join(' ') };
  });
  const history = told
    .filter(({ what }) => what !== 'target')
    // the words of the page are those of the statuses
    .map(({ at, what, rest }) => ({ at, status: what as SubjectStatus, waitingReason: rest || null }));
  const later = told
    .filter(({ what }) => what === 'target')
    .map(({ at, rest }) => termsOf(calendar, at, secondsIn(rest)));
  const terms = [termsOf(calendar, recordedAt, secondsIn(row['target'] ?? '')), ...later] as const;
  const facts = factsOf(recordedAt, history);
  // up to the last change of terms, as a fact that tells of the time until then
  const last = told.at(-1)?.what === 'target' ? told.at(-1)?.at : undefined;
  const [clock] = clocksUnder(last === undefined ? facts : standing(facts, last), terms);
  if (!clock) throw new Error('a clock begins when it is recorded');
  return [
    hoursTold(clock.elapsedSeconds),
    clock.deadlineAt === null ? 'none' : toldAt(clock.deadlineAt),
    outcomeTold(clock),
  ];
}

/** A word at that instant, after which everything is as before: what was counted until then is known. */
function standing(facts: SubjectFacts, at: string): SubjectFacts {
  return { ...facts, history: [...facts.history, { at, status: 'in_progress', waitingReason: null }] };
}

function factsOf(recordedAt: string, history: SubjectFacts['history']): SubjectFacts {
  const end = history.at(-1);
  const resolvedAt = end?.status === 'resolved' ? end.at : null;
  return { recordedAt, respondedAt: null, resolvedAt, history, milestones: [] };
}

function clocksUnder(facts: SubjectFacts, terms: readonly [Terms, ...Terms[]]): Clock[] {
  return worksOf(deliveredClockKinds.resolution, facts, terms).map((work) => clockOf('resolution', work));
}

function outcomeTold({ phase, result, breachedAt }: Clock): string {
  if (breachedAt !== null) return `breached ${toldAt(breachedAt)}`;
  return result === 'met' ? 'met' : phase;
}

function hoursTold(seconds: number): string {
  return `${seconds / 3600} h`;
}

/** As the page writes instants. */
function toldAt(at: string): string {
  const local = new Date(Date.parse(at) + 8 * 3600_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, local.slice(17, 19) === '00' ? 16 : 19)}`;
}

/** The runs of the page's reopened ticket. */
export function runsTold(calendar: WorkingCalendar, says: string): string {
  const at = (time: string) => shanghai(`2026-11-23 ${time}`);
  const history = [
    { at: at('11:00'), status: 'resolved', waitingReason: null },
    { at: at('15:00'), status: 'in_progress', waitingReason: null },
    { at: at('16:00'), status: 'resolved', waitingReason: null },
  ] as const;
  // the three that a line may say
  const terms = { ...termsOf(calendar, at('09:00'), 4 * 3600), onReopening: says as OnReopening };
  const clocks = clocksUnder(factsOf(at('09:00'), history), [terms]);
  return clocks.map((clock) => `${hoursTold(clock.elapsedSeconds)} ${outcomeTold(clock)}`).join('; ');
}

/** `customer: P2 VIP; contract: any` and `P2 VIP`: which line holds, by its source and its place. */
export function selectionTold(lines: string, ticket: string): string {
  const [usual] = byPriority('resolution', { P1: null, P2: null, P3: null, P4: null });
  if (!usual) throw new Error('there is a line for each priority');
  const agreements = lines
    .split('; ')
    .map((told, at) => agreementTold(told, at + 1, { ...usual, calendarId: 'office' }));
  const [contest] = contestsOf(
    agreements.map((agreement) => ({ agreement, version: agreement.versions[0] ?? fail() })),
  );
  const chosen = contest && chosenLine(contest, circumstancesTold(ticket));
  return chosen ? `${chosen.source} ${chosen.line.position}` : 'none';
}

function agreementTold(
  told: string,
  position: number,
  usual: Omit<PromisedLine, 'id' | 'agreementId' | 'versionId' | 'customerId' | 'position' | 'course'>,
): PromisedAgreement {
  const [source = '', asks = ''] = told.split(': ');
  const id = `${source} ${position}`;
  const whose = { default: [null, null], customer: ['c', null], contract: ['c', 'k'] }[source] ?? fail();
  const line = {
    ...usual,
    id,
    conditions: conditionsTold(asks),
    agreementId: id,
    versionId: id,
    customerId: whose[0] ?? null,
    position,
    course: deliveredClockKinds.resolution,
  };
  const always = '2016-01-01T00:00:00.000Z';
  const version = {
    id,
    number: 1,
    validFrom: always,
    validUntil: null,
    madeAt: always,
    withdrawnAt: null,
    lines: [line],
  };
  const [customerId = null, contractId = null] = whose;
  const of = { id, name: id, level: 'sla' as const, isDefault: source === 'default' };
  return { ...of, customerId, contractId, retiredAt: null, versions: [version] };
}

function conditionsTold(asks: string): PromisedLine['conditions'] {
  const words = asks === 'any' ? [] : asks.split(' ');
  // the page names priorities as they are named
  const asked = words.filter((word) => word.startsWith('P')) as Priority[];
  return { ...(asked.length > 0 && { priorities: asked }), ...(words.includes('VIP') && { isVip: true as const }) };
}

function circumstancesTold(ticket: string) {
  const [priority, vip] = ticket.split(' ');
  const nothing = { siteId: null, region: null, assetId: null, assetKind: null, teamId: null, assigneeId: null };
  const traits = {
    kind: 'incident',
    categoryIds: [],
    ...nothing,
    isVip: vip === 'VIP',
    contractId: 'k',
    isBeyondLimit: false,
  };
  return { priority: priority as Priority, traits };
}

function fail(): never {
  throw new Error('the page says what its tables do not know');
}
