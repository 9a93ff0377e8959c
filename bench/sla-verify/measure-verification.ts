import { loadavg } from 'node:os';
import type pg from 'pg';
import { seedNationalDays } from '../../modules/calendars/index.ts';
import { followAll } from '../../modules/sla/server/follow/follow-subjects.ts';
import type { FollowedFacts } from '../../modules/sla/server/follow/followed-subject.rules.ts';
import { verifyClocks } from '../../modules/sla/server/follow/verify-clocks.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { SubjectSource } from '../../platform/module/register.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { fridayAfternoon, openGround } from '../../test/harness/providers.ts';
import { fill } from '../../test/plans/volume.ts';
import { copyTickets, tellHistories } from './ticket-histories.ts';

export interface VerificationMeasured {
  subjects: number;
  clocks: number;
  findings: number;
  /** Histories that differ, and how often each stands there. */
  different: number;
  copies: number;
  seconds: number;
  cpuSeconds: number;
  mostMegabytes: number;
  /** In which PostgreSQL sends the same rows to somebody who does nothing with them. */
  plainSeconds: number;
  /** Of the machine, when the verification began. */
  load: number;
}

const mostDifferent = 100_000;

/** Fills a provider, follows its tickets as recording does, and verifies all of them. */
export async function measureVerification(tickets: number, atMost = mostDifferent): Promise<VerificationMeasured> {
  const different = Math.min(tickets, atMost);
  const copies = Math.round(tickets / different);
  const ground = await openGround(moduleRegisters);
  const provider = await ground.found('volume');
  const system = systemCaller('bench');
  const sources = moduleRegisters.flatMap(({ subjects = [] }) => subjects);
  const said = (what: string) => process.stderr.write(`${what}: ${performance.now().toFixed(0)} ms\n`);
  try {
    await seedNationalDays(ground.owner);
    const size = { tickets: different, contacts: 2000, customers: 50 };
    await fill(ground.owner, { tenant: provider.id, at: fridayAfternoon, ...size });
    await tellHistories(ground.owner);
    said('filled');
    await provider.as(system, (tx) => followEverything(tx, sources));
    said('followed');
    await copyTickets(ground.owner, copies - 1);
    said('copied');
    const load = loadavg()[0] ?? 0;
    const [before, began] = [process.cpuUsage(), performance.now()];
    const { subjects, clocks, findings } = await provider.as(system, (tx) => verifyClocks(tx, sources));
    const seconds = (performance.now() - began) / 1000;
    const { user, system: kernel } = process.cpuUsage(before);
    for (const finding of findings.slice(0, 10)) process.stderr.write(`${finding}\n`);
    const used = { cpuSeconds: (user + kernel) / 1e6, mostMegabytes: process.resourceUsage().maxRSS / 1024 };
    const plainSeconds = await readPlainly(ground.owner);
    return { subjects, clocks, findings: findings.length, different, copies, seconds, plainSeconds, load, ...used };
  } finally {
    await ground.close();
  }
}

async function followEverything(tx: Tx, sources: readonly SubjectSource[]): Promise<void> {
  for (const { kind, batches } of sources) {
    for await (const batch of batches(tx)) {
      const subjects = batch.flatMap(({ id, customerId, facts }) =>
        // sources of timed subjects give the facts that this module's door names
        facts === null ? [] : [{ subject: { kind, id }, customerId, facts: facts as FollowedFacts }],
      );
      await followAll(tx, subjects);
    }
  }
}

/** In pieces, as the verification reads them: nobody holds a million rows. */
async function readPlainly(owner: pg.Client): Promise<number> {
  const began = performance.now();
  await owner.query('begin; set local role backup');
  for (const table of ['ticket', 'ticket_status', 'clock']) {
    await owner.query(`declare piece cursor for select * from ${table}`);
    while (((await owner.query('fetch 5000 from piece')).rowCount ?? 0) > 0);
    await owner.query('close piece');
  }
  await owner.query('commit');
  return (performance.now() - began) / 1000;
}
