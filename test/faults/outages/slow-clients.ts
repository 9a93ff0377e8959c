import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeToken } from '../../../modules/identity/token.contract.ts';
import type { Family, Proven, Trial } from '../../proof/family.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import { importClient, peopleFile, standsAt } from '../import-client.ts';
import { megabytesOf } from './memory-of.ts';
import { recordOnce, recordTogether } from './record-once.ts';
import { watchHealth } from './watch-health.ts';

const many = { long: 1000, inCheck: 150 };
const readers = { long: 40, inCheck: 10 };
/** Contacts of an export, and how often one connection asks for it: together more than sockets hold. */
const rows = { long: 4000, inCheck: 200 };
const exportsOnOne = 20;
const exporters = 2;
/** As many as an account may have. */
const streams = 8;
const fileBytes = 16 * 2 ** 20;
/** Of headers and bodies 30 s each, looked at every 30 s. */
const longestHeldSeconds = 100;
/** What sockets and their buffers may take; what readers leave lying would be ten times as much. */
const mostGrowth = { long: 300, inCheck: 120 };

/** (PLT-10) */
export const slowClients: Family<null> = {
  name: 'slow-clients',
  holds:
    'Clients that send their headers or bodies byte by byte, or never read the file, the export or the news that they asked for, cost little memory, keep nobody else waiting, and are cut off.',
  isQuick: false,
  async prove(_, trial) {
    const desk = await openFaultedDesk();
    const slow: Socket[] = [];
    try {
      return await besiege(desk, slow, trial);
    } finally {
      slow.forEach((socket) => socket.destroy());
      await desk.close();
    }
  },
};

async function besiege(desk: FaultedDesk, slow: Socket[], { isQuick }: Trial): Promise<Proven> {
  const size = isQuick ? 'inCheck' : 'long';
  const file = await bigFile(desk);
  await importContacts(desk, rows[size]);
  const contacts = asked(desk.token, '/contacts/export?format=csv').repeat(exportsOnOne);
  const news = asked(desk.token, '/live');
  const before = await megabytesOf(desk.address);
  const watch = watchHealth(desk.address);
  const began = performance.now();
  const exporting = Array.from({ length: exporters }, () => neverRead(desk, contacts));
  slow.push(...(await Promise.all(exporting)));
  await untilServed(desk);
  const opened = await Promise.all([
    ...Array.from({ length: many[size] }, () => dawdle(desk, 'POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nX-Slow: ')),
    ...Array.from({ length: many[size] }, () => dawdle(desk, slowBody(desk.token))),
    ...Array.from({ length: readers[size] }, () => neverRead(desk, fileOf(file))),
    ...Array.from({ length: streams }, () => neverRead(desk, news)),
  ]);
  slow.push(...opened);
  const tries = await recordTogether(desk, 'beside', 10);
  assert.deepEqual(
    tries.filter(({ status }) => status !== 201),
    [],
    'others had to wait',
  );
  const growth = (await megabytesOf(desk.address)) - before;
  assert.ok(growth < mostGrowth[size], `the server grew by ${growth.toFixed(0)} MB`);
  const cut = isQuick
    ? ''
    : `, all cut off after ${(await secondsUntilCut(opened.slice(0, 2 * many[size]), began)).toFixed(0)} s`;
  const { slowestSeconds } = await watch.stop();
  const slowest = Math.max(...tries.map(({ seconds }) => seconds));
  return {
    tried: slow.length,
    measured: `${growth.toFixed(0)} MB more; a ticket beside them ≤ ${slowest.toFixed(1)} s; slowest sign of life ${slowestSeconds.toFixed(2)} s${cut}`,
  };
}

/** So many exports at once are work as well; what is tried here is what they cost when nobody takes them. */
async function untilServed(desk: FaultedDesk): Promise<void> {
  for (let tries = 0; tries < 30; tries++) {
    if ((await recordOnce(desk, `served-${tries}`)).status === 201) return;
    await sleep(1000);
  }
  assert.fail('exports that nobody reads keep others waiting');
}

function slowBody(token: string): string {
  const headers = [`Authorization: Bearer ${token}`, 'Content-Type: application/json', 'Content-Length: 5000'];
  return `POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\n${headers.join('\r\n')}\r\n\r\n{"title":"`;
}

/** Sends the beginning, and then a byte a second. */
async function dawdle(desk: FaultedDesk, beginning: string): Promise<Socket> {
  const socket = await reach(desk);
  socket.resume().write(beginning);
  const timer = setInterval(() => socket.write('a'), 1000);
  socket.once('close', () => clearInterval(timer));
  return socket;
}

/** Asks, and takes nothing of what comes. */
async function neverRead(desk: FaultedDesk, request: string): Promise<Socket> {
  const socket = await reach(desk);
  socket.pause();
  socket.write(request);
  return socket;
}

function fileOf({ id, token }: BigFile): string {
  return asked(token, `/attachments/${id}/content`);
}

function asked(token: string, path: string): string {
  return `GET /api/v1${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;
}

async function importContacts(desk: FaultedDesk, many: number): Promise<void> {
  const client = importClient(desk);
  const { id } = await client.handIn('通讯录.csv', peopleFile(many));
  const read = await client.until(id, standsAt('mapping'));
  await client.step(read, 'check', { mapping: read.mapping });
  await client.step(await client.until(id, standsAt('checked')), 'confirmation');
  assert.equal((await client.until(id, standsAt('done'))).state, 'done');
}

async function reach({ address }: FaultedDesk): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

async function secondsUntilCut(sockets: readonly Socket[], began: number): Promise<number> {
  for (;;) {
    const seconds = (performance.now() - began) / 1000;
    const open = sockets.filter(({ destroyed }) => !destroyed).length;
    if (open === 0) return seconds;
    assert.ok(seconds < longestHeldSeconds, `${open} are still connected after ${seconds.toFixed(0)} s`);
    await sleep(500);
  }
}

interface BigFile {
  id: string;
  token: string;
}

async function bigFile(desk: FaultedDesk): Promise<BigFile> {
  const body = { name: '大文件', scopes: ['attachment.add', 'ticket.read'] };
  // as the contracts say
  const { token } = (await desk.send('POST', makeToken.path, body)) as { token: string };
  const response = await fetch(`${desk.address}/api/v1/attachments?name=big.bin`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(fileBytes),
  });
  const { id } = (await response.json()) as { id: string };
  return { id, token };
}
