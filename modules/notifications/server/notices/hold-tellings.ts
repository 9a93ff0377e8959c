import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { calendarsOfStaff } from '../../../calendars/index.ts';
import { insertHeld } from './held-notice.store.ts';
import { openingAfter } from './quiet-hours.rules.ts';
import type { Telling } from './telling.ts';

/**
 * Of tellings that wait for working hours, keeps those back whose people are not at work, each until their own hours
 * begin. Answers with what is left to be told now, and to whom.
 */
export async function holdTellings<T extends Telling>(tx: Tx, tellings: readonly T[]): Promise<T[]> {
  const waiting = tellings.filter(({ notice, waitsForHours }) => waitsForHours === true && notice.tells === 'staff');
  if (waiting.length === 0) return [...tellings];
  const until = await openings(tx, waiting);
  await insertHeld(
    tx,
    waiting.flatMap(({ notice, key, subject, customerId, params, whom }) =>
      whom.flatMap((staffId) => {
        const dueAt = until.get(staffId);
        const about = { kind: notice.kind, key, subjectKind: subject.kind, subjectId: subject.id, customerId, params };
        return dueAt === undefined ? [] : [{ id: tx.newId(), staffId, ...about, dueAt }];
      }),
    ),
  );
  const held = new Set<Telling>(waiting);
  return tellings.map((telling) =>
    held.has(telling) ? { ...telling, whom: telling.whom.filter((id) => !until.has(id)) } : telling,
  );
}

/** When their hours begin; without those who are at work, and those who never are. */
async function openings(tx: Tx, tellings: readonly Telling[]): Promise<Map<string, Instant>> {
  const calendars = await calendarsOfStaff(
    tx,
    tellings.flatMap(({ whom }) => whom),
  );
  const now = millisecondsOf(tx.now);
  return new Map(
    [...calendars].flatMap(([id, { working }]) => {
      const opens = openingAfter(working, now);
      return opens === null ? [] : [[id, instantOf(opens)] as const];
    }),
  );
}
