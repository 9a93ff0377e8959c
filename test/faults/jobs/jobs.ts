import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyOfDatabase } from '../../harness/cluster.ts';
import { openMailBox, type MailBox } from '../../notifications/mail-box.ts';
import type { Family, Trial } from '../../proof/family.ts';
import { limited } from '../../../platform/crypto/limited.ts';
import { comparableRows, differences, idsIn } from './comparable-rows.ts';
import { takeUp } from './next-worker.ts';
import type { Workplace } from './open-worker.ts';
import { runWorker } from './run-worker.ts';
import { waitingQueues, type WorkKind } from './work-kind.ts';
import { leaveWork } from './work-that-waits.ts';

const points = 20;
/** A worker that was killed is missed after twenty seconds, and nobody need wait for it alone. */
const atOnce = 5;
const loops: readonly WorkKind[] = ['due steps', 'deliveries', 'seals', 'schedules', 'deliveries'];
/** More when they have been seen to hold. */
const kindsInCheck = 1;

/** (PLT-05, PLT-13) */
export const jobs: Family<null> = {
  name: 'jobs',
  holds:
    'A worker killed at any statement of any kind of work leaves it to the next, which has done it within a minute, and all of its effects are there once.',
  isQuick: true,
  async prove(_, trial) {
    const box = await openMailBox();
    const waiting = await leaveWork(box);
    try {
      const tried = await workThrough(waiting, { ...trial, box });
      const killed = [...tried.values()].reduce((sum, { killed: many }) => sum + many, 0);
      const kinds = [...tried].map(([kind, { statements }]) => `${kind} (${statements})`);
      const back = Math.max(...[...tried.values()].map(({ backSeconds }) => backSeconds));
      return { tried: killed, measured: `done ≤ ${back.toFixed(0)} s after the kill; statements: ${kinds.join(', ')}` };
    } finally {
      await waiting.close();
      await box.close();
    }
  },
};

interface Around extends Trial {
  box: MailBox;
}

interface Tried {
  killed: number;
  /** Of the kind's undisturbed run. */
  statements: number;
  /** The longest time from a kill until the work was done. */
  backSeconds: number;
}

/** Kind after kind, what comes of one waiting for the next: first on copies, with kills, then undisturbed. */
async function workThrough(waiting: Workplace, around: Around): Promise<Map<WorkKind, Tried>> {
  const tried = new Map<WorkKind, Tried>();
  const left = around.isQuick ? (['deliveries'] as WorkKind[]) : [...loops];
  while (tried.size < (around.isQuick ? kindsInCheck : Infinity)) {
    const [queue] = await waitingQueues(waiting.database.ownerUrl);
    const kind = queue ?? left.shift();
    if (kind === undefined) break;
    tried.set(kind, await tryKind(waiting, kind, around));
  }
  return tried;
}

async function tryKind(waiting: Workplace, kind: WorkKind, { seed, isQuick, box }: Around): Promise<Tried> {
  const before = await copyOfDatabase(waiting.database);
  const known = await idsIn(before);
  const { statements } = await runWorker({ ...waiting, kind, attempt: 1, killedAt: null });
  const wanted = await comparableRows(waiting.database, known);
  const place = fc.record({ statement: fc.integer({ min: 1, max: statements ?? 1 }), afterMilliseconds: fc.nat(5) });
  const places = fc.sample(place, { seed, numRuns: isQuick ? 1 : points });
  const mails = messageIds(box);
  const tryAt = async (killedAt: (typeof places)[number]) => {
    const database = await copyOfDatabase(before);
    const workplace = { ...waiting, database };
    const { wasKilled } = await runWorker({ ...workplace, kind, attempt: 1, killedAt });
    const backSeconds = await takeUp({ ...workplace, kind, isQuick });
    const found = differences(await comparableRows(database, known), wanted);
    assert.deepEqual(found, [], `${kind}, killed at ${JSON.stringify(killedAt)} of ${statements}`);
    await database.drop();
    return { killed: wasKilled ? 1 : 0, backSeconds: wasKilled ? backSeconds : 0 };
  };
  const inTurn = limited({ atOnce, waiting: points });
  const tried = await Promise.all(places.map((killedAt) => inTurn(() => tryAt(killedAt))));
  await before.drop();
  assert.deepEqual(messageIds(box), mails, `${kind}: other mails than undisturbed`);
  return {
    statements: statements ?? 0,
    killed: tried.reduce((sum, one) => sum + one.killed, 0),
    backSeconds: Math.max(...tried.map((one) => one.backSeconds)),
  };
}

function messageIds({ mails }: MailBox): Set<string | undefined> {
  return new Set(mails.map(({ mail }) => mail.messageId));
}
