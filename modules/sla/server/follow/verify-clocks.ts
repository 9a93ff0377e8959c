import { changesBetween } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SubjectSource, TimedSubject } from '../../../../platform/module/register.ts';
import { clockKinds, type ClockKind } from '../../agreement.contract.ts';
import { linesOfDefault } from '../agreements/agreement.store.ts';
import type { AgreementLine } from '../agreements/agreement.rules.ts';
import { storedClocks } from './clock.store.ts';
import { clocksFrom } from './follow-subjects.ts';
import { clockFields, type FollowedClock, type FollowedFacts } from './followed.rules.ts';

/** Works every clock out anew and tells each that is stored otherwise (SLA-03). Changes nothing. */
export async function verifyClocks(tx: Tx, sources: readonly SubjectSource[]): Promise<string[]> {
  const lines = await linesOfDefault(tx);
  const findings: string[] = [];
  for (const { kind, batches } of sources) {
    for await (const batch of batches(tx)) findings.push(...(await verifyBatch(tx, { kind, batch, lines })));
  }
  return findings;
}

interface Batch {
  kind: string;
  batch: readonly TimedSubject[];
  lines: readonly AgreementLine[];
}

async function verifyBatch(tx: Tx, { kind, batch, lines }: Batch): Promise<string[]> {
  const rows = await storedClocks(
    tx,
    kind,
    batch.map(({ id }) => id),
  );
  const stored = Map.groupBy(rows, ({ subjectId }) => subjectId);
  const findings: string[] = [];
  for (const { id, facts } of batch) {
    // sources of timed subjects give the facts that this module's door names
    const wanted = facts === null ? [] : await clocksFrom(tx, facts as FollowedFacts, lines);
    findings.push(...differences(stored.get(id) ?? [], wanted).map((found) => `${kind} ${id}: ${found}`));
  }
  return findings;
}

function differences(stored: readonly FollowedClock[], wanted: readonly FollowedClock[]): string[] {
  return clockKinds.flatMap((kind) => differencesOf(kind, find(stored, kind), find(wanted, kind)));
}

function find(clocks: readonly FollowedClock[], kind: ClockKind): FollowedClock | undefined {
  return clocks.find((clock) => clock.kind === kind);
}

function differencesOf(kind: ClockKind, stored?: FollowedClock, wanted?: FollowedClock): string[] {
  if (!stored && !wanted) return [];
  if (!stored) return [`${kind} clock is missing`];
  if (!wanted) return [`${kind} clock should not be there`];
  const changes = changesBetween(stored, wanted, clockFields);
  return Object.entries(changes).map(
    ([field, change]) => `${kind} ${field} is ${JSON.stringify(change.from)}, should be ${JSON.stringify(change.to)}`,
  );
}
