import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { AttachmentView } from '../../../modules/files/attachment.contract.ts';
import type { Client } from '../../cast/client.ts';
import { fetchFile, handIn } from '../../cast/hand-in.ts';
import type { World } from '../../cast/world.ts';
import type { Family, Trial } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { brokenFiles } from './broken-files.ts';
import { grownBy } from './memory.ts';
import type { NamedBytes } from './intact-files.ts';
import { isHarmless } from './uploads.ts';

const inCheck = 8;
const mostMegabytes = 600;
const headers = { 'content-type': 'application/octet-stream' };

export const broken: Family<AttackGround> = {
  name: 'broken files',
  holds:
    'Files that are cut off, spoilt, two things in one or larger than anything are refused, or kept as plain bytes.',
  isQuick: true,
  async prove({ world, samples }, trial) {
    const files = drawn(await brokenFiles(trial.seed), trial);
    const { done: tried, megabytes } = await grownBy(async () => {
      let doors = 0;
      for (const file of files) {
        await isHarmless(world, file);
        await isMarkedOrRefused(world, file, samples.byNoun('ticket'));
        doors += 2 + (await atOtherDoors(world, samples.guest, file));
      }
      await world.work();
      return doors;
    });
    assert.ok(megabytes < mostMegabytes, `broken files took ${megabytes} MB`);
    return { tried, measured: `${files.length} files, ${megabytes} MB more` };
  },
};

function drawn(all: NamedBytes[], { seed, isQuick }: Trial): NamedBytes[] {
  if (!isQuick) return all;
  return fc.sample(fc.shuffledSubarray(all, { minLength: inCheck, maxLength: inCheck }), { seed, numRuns: 1 }).flat();
}

/** What is confidential is opened to lay the reader's name over it. */
async function isMarkedOrRefused(world: World, { name, bytes }: NamedBytes, subjectId: string): Promise<void> {
  const query = { subjectKind: 'ticket', subjectId };
  const { status, body } = await handIn(world, 'hotline', { name, bytes, query });
  if (status !== 201) return;
  const { id, revision }: AttachmentView = body;
  const change = { body: { isConfidential: true }, headers: { 'if-match': `"r${revision}"` } };
  await world.as('manager').send('PATCH', `/api/v1/attachments/${id}`, change);
  for (const what of ['content', 'preview'] as const) {
    const { statusCode } = await fetchFile(world, 'hotline', { id, what });
    assert.ok(statusCode < 500, `${name}, confidential, answered ${statusCode}`);
  }
}

/** As a logo, a photo of a guest, a sheet to import, and what a scanner of networks writes. */
async function atOtherDoors(world: World, guest: Client, { name, bytes }: NamedBytes): Promise<number> {
  const { donghai: customerId } = world.ids.customer;
  const admin = world.as('admin');
  const query = (asked: Record<string, string>) => new URLSearchParams(asked).toString();
  const doors = [
    { client: admin, path: '/provider/logo' },
    { client: guest, path: `/label-visit/photos?${query({ name })}` },
    { client: admin, path: `/imports?${query({ noun: 'contacts', fileName: 'broken.xlsx', customerId })}` },
    { client: admin, path: `/inventory-scans?${query({ customerId, fileName: 'scan.xml' })}` },
  ];
  for (const { client, path } of doors) {
    const { status } = await client.send('POST', `/api/v1${path}`, { body: bytes, headers });
    assert.ok(status < 500, `${name} at ${path} answered ${status}`);
  }
  const logo = await world.app.inject({ method: 'GET', url: '/api/v1/logo?provider=huaxin' });
  assert.ok(!logo.rawPayload.includes('attacked()'), `${name} stands in the logo`);
  return doors.length;
}
