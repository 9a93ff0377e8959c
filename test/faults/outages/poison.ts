import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  abandonFailedWork,
  listFailedWork,
  retryFailedWork,
  type FailedWorkView,
} from '../../../modules/audit/failed-work.contract.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import { newId } from '../../../platform/crypto/new-id.ts';
import { enqueue } from '../../../platform/jobs/enqueue.ts';
import { defineJob, type Job } from '../../../platform/jobs/job.ts';
import { startJobs } from '../../../platform/jobs/start-jobs.ts';
import type { Parts } from '../../../server/parts.ts';
import { forEachTenant } from '../../../server/worker/for-each-tenant.ts';
import { deliverDue } from '../../../server/worker/worker.ts';
import { openWorld, type World } from '../../cast/world.ts';
import { report } from '../../notifications/report.ts';
import type { Family, Proven } from '../../proof/family.ts';
import { readPastWalls } from '../read-whole.ts';
import { poisonMail } from './poison-mail.ts';

const behind = 5;
/** Tries of a reaction, each twice as late as the one before. */
const mostTries = 10;
const patienceMilliseconds = 60_000;
const mailJob = { name: 'notifications.send-mail', nouns: ['mail'] } as const;

/** (PLT-10) */
export const poison: Family<null> = {
  name: 'poison',
  holds:
    'A reaction, a job or a mail that fails each time keeps none behind it waiting; it ends before people with its reason, who try it again or give it up.',
  isQuick: true,
  async prove() {
    const world = await openWorld();
    try {
      return await poisonAll(world);
    } finally {
      await world.close();
    }
  },
};

async function poisonAll(world: World): Promise<Proven> {
  await world.work();
  const healed = await poisonReaction(world, '毒事件甲');
  await settle(world, healed, 'retry');
  const given = await poisonReaction(world, '毒事件乙');
  await settle(world, given, 'abandon');
  const seconds = await poisonJob(world);
  await poisonMail(world);
  return { tried: 4, measured: `jobs behind the poison done in ${seconds.toFixed(1)} s` };
}

/** A ticket that one reaction to its recording always fails at. */
async function poisonReaction(world: World, title: string): Promise<FailedWorkView> {
  const { composition } = world.parts;
  const [poisoned = ''] = composition.consumersOf('ticket.recorded');
  const { id } = await report(world, title);
  for (let at = 0; at < behind; at++) await report(world, `${title}之后 ${at + 1}`);
  const parts: Parts = {
    ...world.parts,
    composition: {
      ...composition,
      reactionNamed(name) {
        const reaction = composition.reactionNamed(name);
        if (name !== poisoned || !reaction) return reaction;
        return failingAt(reaction, id);
      },
    },
  };
  await deliverDue(parts);
  assert.deepEqual(await undelivered(world), [poisoned], 'it kept others waiting');
  for (let tries = 1; tries < mostTries; tries++) {
    world.clock.advance(2 ** tries + 1);
    await deliverDue(parts);
  }
  const { items } = await world.as('admin').ask(listFailedWork);
  const [failed] = items;
  assert.ok(failed && items.length === 1);
  assert.deepEqual(
    [failed.kind, failed.what, failed.subject?.id, failed.parts, failed.reason, failed.attempts],
    ['reactions', 'ticket.recorded', id, [poisoned], '毒', mostTries],
  );
  return failed;
}

function undelivered(world: World): Promise<string[]> {
  return readPastWalls(world.database.ownerUrl, async (client) => {
    const { rows } = await client.query<{ consumer: string }>('select consumer from event_delivery');
    return rows.map(({ consumer }) => consumer);
  });
}

type Reaction = NonNullable<ReturnType<Parts['composition']['reactionNamed']>>;

function failingAt(reaction: Reaction, subject: string): Reaction {
  const { name, to } = reaction;
  return {
    name,
    to,
    async run(tx, event) {
      if (event.subject.id === subject) throw new TypeError('毒');
      await reaction.run(tx, event);
    },
  };
}

async function settle(world: World, { id }: FailedWorkView, how: 'retry' | 'abandon'): Promise<void> {
  const input = { params: { failedWork: id } };
  const endpoint = how === 'retry' ? retryFailedWork : abandonFailedWork;
  assert.deepEqual((await world.as('stranger').ask(listFailedWork)).items, []);
  assert.equal((await world.as('stranger').try(endpoint, input)).status, 404);
  assert.equal((await world.as('engineer').try(endpoint, input)).status, 403);
  await world.as('admin').ask(endpoint, input);
  await world.work();
  assert.deepEqual((await world.as('admin').ask(listFailedWork)).items, []);
  assert.deepEqual(await undelivered(world), []);
  assert.equal((await world.as('admin').try(endpoint, input)).status, 404);
}

/** In the real queue, with one of its jobs that always fails; answers with how long those behind it took. */
async function poisonJob(world: World): Promise<number> {
  const [poisoned = '', ...others] = Array.from({ length: behind + 1 }, () => newId());
  let isPoison = true;
  const done: string[] = [];
  const job: Job = defineJob({
    ...mailJob,
    async run({ mail }) {
      if (isPoison && mail === poisoned) throw new RangeError('毒');
      done.push(mail);
    },
  });
  await forEachTenant(world.parts, 'test', async (tx) => {
    if (tx.tenantId !== world.ids.tenant) return;
    for (const mail of [poisoned, ...others]) await enqueue(tx, { job: mailJob, ids: { mail } });
  });
  // its nine tries take an hour
  await asOwner(world.database.ownerUrl, (owner) =>
    owner.query('update pgboss.job_common set retry_limit = 1, retry_delay = 1, retry_backoff = false'),
  );
  const log = { error: () => undefined, warn: () => undefined };
  const began = performance.now();
  const jobs = await startJobs({ connectionUrl: world.database.deskUrl, log, jobs: [job] });
  try {
    await until(() => Promise.resolve(others.every((mail) => done.includes(mail))));
    const seconds = (performance.now() - began) / 1000;
    const listed = async () => (await world.as('admin').ask(listFailedWork)).items;
    await until(async () => (await listed()).length > 0);
    const [failed] = await listed();
    assert.deepEqual([failed?.kind, failed?.what, failed?.reason], ['job', mailJob.name, 'RangeError']);
    assert.deepEqual((await world.as('stranger').ask(listFailedWork)).items, []);
    const input = { params: { failedWork: failed?.id ?? '' } };
    assert.equal((await world.as('stranger').try(retryFailedWork, input)).status, 404);
    isPoison = false;
    await world.as('admin').ask(retryFailedWork, input);
    assert.deepEqual(await listed(), []);
    await until(() => Promise.resolve(done.includes(poisoned)));
    return seconds;
  } finally {
    await jobs.stop(5);
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isSo()); waited += 100) {
    if (waited > patienceMilliseconds) throw new Error('it never came to that');
    await sleep(100);
  }
}
