import assert from 'node:assert/strict';
import { readImport, type ImportView } from '../../../modules/imports/import.contract.ts';
import { makeInventoryToken } from '../../../modules/inventory/inventory-token.contract.ts';
import type { World } from '../../cast/world.ts';
import type { Family } from '../../proof/family.ts';
import { grownBy } from '../content/memory.ts';
import type { AttackGround } from '../ground.ts';
import { takeInMail } from '../mails/take-in-mail.ts';
import { documentBombs } from './documents.ts';
import { mailBombs } from './mails.ts';
import { workbookBombs } from './workbooks.ts';

const [quickMegabytes, megabytesUnpacked] = [64, 512];
/** Threads that read bombs may hold what they have unpacked, until they are ended. */
const mostMegabytes = 900;
/** How /etc/passwd begins on every system. */
const outside = 'root:';
const bytesHeaders = { 'content-type': 'application/octet-stream' };

export const bombs: Family<AttackGround> = {
  name: 'bombs',
  holds: 'What is small, and becomes large or deep when it is read, is refused in words; memory stays bounded.',
  isQuick: true,
  async prove({ world }, { isQuick }) {
    const megabytes = isQuick ? quickMegabytes : megabytesUnpacked;
    const { done: tried, megabytes: grown } = await grownBy(async () => {
      const counts = [await atInventory(world, megabytes), await asBodies(world), await asImports(world, megabytes)];
      return counts.reduce((sum, count) => sum + count, 0) + (await asMails(world));
    });
    assert.ok(grown < mostMegabytes, `bombs took ${grown} MB of memory`);
    return { tried, measured: `${megabytes} MB unpacked: ${grown} MB more memory` };
  },
};

async function atInventory(world: World, megabytes: number): Promise<number> {
  const params = { customer: world.ids.customer.donghai };
  const { token } = await world.as('manager').ask(makeInventoryToken, { params, body: { name: '炸弹' } });
  const all = await documentBombs(megabytes);
  for (const { name, bytes } of all) {
    const answered = await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload: bytes });
    assert.ok(answered.statusCode >= 400 && answered.statusCode < 500, `${name} answered ${answered.statusCode}`);
    assert.ok(!answered.body.includes(outside), `${name} told of a file of ours`);
    const query = new URLSearchParams({ customerId: params.customer, fileName: 'scan.xml' });
    const url = `/api/v1/inventory-scans?${query.toString()}`;
    const scanned = await world.as('manager').send('POST', url, { body: bytes, headers: bytesHeaders });
    assert.ok(scanned.status < 500, `${name} as a scan answered ${scanned.status}`);
  }
  await world.work();
  return all.length * 2;
}

const bodies: readonly string[] = [
  `{"title":${'['.repeat(100_000)}`,
  `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  `{"title":"${'a'.repeat(2 ** 21)}"}`,
  `{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join()}}`,
  '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
];

async function asBodies(world: World): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  for (const body of bodies) {
    const { status } = await world.as('hotline').send('POST', '/api/v1/tickets', { body, headers });
    assert.ok(status >= 400 && status < 500, `${body.slice(0, 40)}… answered ${status}`);
  }
  return bodies.length;
}

/** One is enough for the reader of documents to be handed, and as an import its failure is a word of ours. */
async function asImports(world: World, megabytes: number): Promise<number> {
  const all = await workbookBombs(megabytes);
  const query = { noun: 'contacts', fileName: 'bomb.xlsx', customerId: world.ids.customer.donghai };
  const url = `/api/v1/imports?${new URLSearchParams(query).toString()}`;
  for (const { name, bytes } of all) {
    const { status, body } = await world.as('admin').send('POST', url, { body: bytes, headers: bytesHeaders });
    assert.ok(status < 500, `${name} answered ${status}`);
    if (status !== 201) continue;
    await world.work();
    // the endpoint's own answer
    const read = await world.as('admin').ask(readImport, { params: { import: (body as ImportView).id } });
    assert.ok(['failed', 'mapping'].includes(read.state), `${name} is ${read.state}`);
    assert.ok(!JSON.stringify(read).includes('haha'), `${name} was spelled out`);
  }
  return all.length;
}

async function asMails(world: World): Promise<number> {
  const all = mailBombs();
  for (const { name, bytes } of all) {
    const { html, isKept } = await takeInMail(world, bytes);
    assert.ok(isKept, `${name} was not kept`);
    assert.doesNotMatch(html, /<script|attacked/i, name);
  }
  return all.length;
}
