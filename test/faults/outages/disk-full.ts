import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Family, Proven, Trial } from '../../proof/family.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import type { Recorded } from '../faithful-client.ts';
import { byNumber, keptTickets } from '../kept-tickets.ts';
import { recordOnce, recordTogether, type Try } from './record-once.ts';
import { fillFiles } from './fill-files.ts';
import { useUpWal } from './use-up-wal.ts';
import { layOnSmallDisk, missingForMounting, type SmallDisk } from './small-disk.ts';
import { watchHealth } from './watch-health.ts';

const together = 20;
const mostRounds = 200;

/** (PLT-09, PLT-10) */
export const diskFull: Family<null> = {
  name: 'disk-full',
  holds:
    'With the disk of the data, of the WAL or of the files full, what cannot be kept is refused in words, nothing is half there, nothing acknowledged is lost, and all goes on once there is room.',
  isQuick: false,
  async prove(_, trial) {
    const missing = await missingForMounting();
    if (missing !== null) return { tried: 0, measured: `skipped: this machine has no ${missing}` };
    const desk = await openFaultedDesk();
    const laid: SmallDisk[] = [];
    try {
      return await fillEach(desk, laid, trial);
    } finally {
      await desk.stop();
      for (const disk of laid) await disk.leave();
      await desk.close();
    }
  },
};

async function fillEach(desk: FaultedDesk, laid: SmallDisk[], { seed }: Trial): Promise<Proven> {
  const lay = async (folder: string, megabytes: number) => {
    const disk = await layOnSmallDisk(join(desk.dataFolder, folder), megabytes);
    laid.push(disk);
    return disk;
  };
  await mkdir(join(desk.dataFolder, 'files'), { recursive: true });
  await desk.stop();
  const [data, wal, files] = [
    await lay('postgres/base', 256),
    await lay('postgres/pg_wal', 128),
    await lay('files', 8),
  ];
  await desk.start();
  const watch = watchHealth(desk.address);
  await watch.ready();
  const kept: Recorded[] = [];
  const codes = new Map<string, string[]>();
  for (const [name, disk] of Object.entries({ data, wal }))
    codes.set(name, await fillDatabase(desk, { name, disk, kept }));
  const sent = await fillFiles(desk, files, seed);
  await watch.ready();
  const { slowestSeconds } = await watch.stop();
  assert.ok(
    codes.get('data')?.includes('no_room'),
    `the data’s disk was full, and said was ${String(codes.get('data'))}`,
  );
  const said = [...codes].map(([name, list]) => `${name}: ${list.join(', ')}`).join('; ');
  return {
    tried: kept.length + sent,
    measured: `${said}; slowest sign of life ${slowestSeconds.toFixed(2)} s`,
  };
}

interface Filling {
  name: string;
  disk: SmallDisk;
  kept: Recorded[];
}

/** Answers with the codes of what was refused. */
async function fillDatabase(desk: FaultedDesk, { name, disk, kept }: Filling): Promise<string[]> {
  await disk.fill();
  if (name === 'wal') await useUpWal(desk.dataFolder);
  const refused: Try[] = [];
  for (let round = 0; refused.length === 0; round++) {
    assert.ok(round < mostRounds, `${name}: nothing was refused`);
    const tries = await recordTogether(desk, `${name}-${round}`, together);
    kept.push(...tries.flatMap((one) => one.recorded ?? []));
    refused.push(...tries.filter((one) => one.recorded === null));
  }
  assert.deepEqual(
    refused.filter(({ status, retryAfter }) => status !== 503 || Number(retryAfter) < 1),
    [],
  );
  await disk.free();
  const again = await Promise.all(refused.map(({ title }) => until201(desk, title)));
  kept.push(...again);
  assert.deepEqual(await keptTickets(desk), byNumber(kept));
  return [...new Set(refused.map(({ code }) => String(code)))];
}

/** With the same key, as a client that was told to come again. */
async function until201(desk: FaultedDesk, title: string): Promise<Recorded> {
  for (let tries = 0; tries < 120; tries++) {
    const { recorded } = await recordOnce(desk, title);
    if (recorded) return recorded;
    await sleep(1000);
  }
  throw new Error(`${title} was never recorded`);
}
