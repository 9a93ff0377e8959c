import { changesBetween } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SubjectSource, TimedSubject } from '../../../../platform/module/register.ts';
import { promisedAgreements } from '../selection/promised-agreements.ts';
import { storedClocks } from './clock.store.ts';
import { deriveClocks } from './follow-subjects.ts';
import { clockFields, clockKey, type FollowedClock, type FollowedFacts } from './followed-subject.rules.ts';

export interface Verified {
  subjects: number;
  clocks: number;
  /** A sentence for each difference. */
  findings: string[];
}

/** Works every clock out anew and tells each that is stored otherwise (SLA-03). Changes nothing. */
export async function verifyClocks(
  tx: Tx,
  sources: readonly SubjectSource[],
  progress: (subjects: number) => void = () => undefined,
): Promise<Verified> {
  const verified: Verified = { subjects: 0, clocks: 0, findings: [] };
  for (const { kind, batches } of sources) {
    for await (const batch of ahead(batches(tx))) {
      const { clocks, findings } = await verifyBatch(tx, kind, batch);
      verified.subjects += batch.length;
      verified.clocks += clocks;
      verified.findings.push(...findings);
      progress(verified.subjects);
    }
  }
  return verified;
}

/** While a batch is worked out, the next one is on its way. */
async function* ahead<Batch>(batches: AsyncIterable<Batch>): AsyncGenerator<Batch> {
  const iterator = batches[Symbol.asyncIterator]();
  let next = iterator.next();
  for (;;) {
    const come = await next;
    if (come.done === true) return;
    next = iterator.next();
    // whoever stops listening has an error of its own
    void next.catch(() => undefined);
    yield come.value;
  }
}

async function verifyBatch(tx: Tx, kind: string, batch: readonly TimedSubject[]): Promise<Omit<Verified, 'subjects'>> {
  const [ids, customerIds] = [batch.map(({ id }) => id), batch.map(({ customerId }) => customerId)];
  const agreements = await promisedAgreements(tx, customerIds);
  const clocks = await storedClocks(tx, kind, ids);
  const stored = Map.groupBy(clocks, ({ subjectId }) => subjectId);
  const findings: string[] = [];
  for (const { id, customerId, facts } of batch) {
    const wanted = facts === null ? [] : await wantedClocks(tx, { customerId, facts }, agreements);
    findings.push(...differences(stored.get(id) ?? [], wanted).map((found) => `${kind} ${id}: ${found}`));
  }
  return { clocks: clocks.length, findings };
}

function wantedClocks(
  tx: Tx,
  { customerId, facts }: { customerId: Id; facts: unknown },
  agreements: Awaited<ReturnType<typeof promisedAgreements>>,
): Promise<FollowedClock[]> {
  // sources of timed subjects give the facts that this module's door names
  const of = { customerId, facts: facts as FollowedFacts };
  return deriveClocks(tx, of, agreements.get(customerId) ?? []);
}

function differences(stored: readonly FollowedClock[], wanted: readonly FollowedClock[]): string[] {
  const kept = new Map(stored.map((clock) => [clockKey(clock), clock]));
  const found = wanted.flatMap((clock) => {
    const key = clockKey(clock);
    const one = kept.get(key);
    kept.delete(key);
    return one ? differencesOf(nameOf(clock), one, clock) : [`${nameOf(clock)} clock is missing`];
  });
  // of what is not known any more a void clock is left
  const others = [...kept.values()].filter(({ phase }) => phase !== 'void');
  return [...found, ...others.map((clock) => `${nameOf(clock)} clock should not be there`)];
}

/** Customers' clocks are called by their kind alone, as people call them. */
function nameOf({ level, kind, run }: FollowedClock): string {
  return [...(level === 'sla' ? [] : [level]), kind, ...(run === 1 ? [] : [run])].join(' ');
}

function differencesOf(name: string, stored: FollowedClock, wanted: FollowedClock): string[] {
  if (
    clockFields.every((field) => field === 'pauses' || stored[field] === wanted[field]) &&
    haveSamePauses(stored, wanted)
  )
    return [];
  const changes = changesBetween(stored, wanted, clockFields);
  return Object.entries(changes).map(
    ([field, change]) => `${name} ${field} is ${JSON.stringify(change.from)}, should be ${JSON.stringify(change.to)}`,
  );
}

/** Of a million clocks nearly all are right: they are compared without telling what changed. */
function haveSamePauses({ pauses }: FollowedClock, wanted: FollowedClock): boolean {
  return (
    pauses.length === wanted.pauses.length &&
    pauses.every(({ from, to, reason }, at) => {
      const other = wanted.pauses[at];
      return other?.from === from && other.to === to && other.reason === reason;
    })
  );
}
