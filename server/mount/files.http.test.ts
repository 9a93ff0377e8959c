import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { download, upload } from '../../kernel/contract.ts';
import { route } from '../../platform/module/register.ts';
import { openWorld, type World } from '../../test/cast/world.ts';
import { makeApp } from '../app.ts';

const megabyte = 1024 * 1024;
const hello = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';

const receive = upload({
  path: '/probes',
  summary: 'Take anything.',
  query: z.strictObject({ name: z.string() }),
  receives: { mostBytes: 100 * megabyte },
  answer: z.strictObject({
    id: z.string(),
    name: z.string(),
    content: z.string(),
    bytes: z.number(),
    read: z.string(),
  }),
});
const send = download({
  path: '/probes/file',
  summary: 'Give something.',
  query: z.strictObject({ how: z.enum(['whole', 'broken', 'short', 'refused']) }),
});

async function* pieces(how: string) {
  if (how === 'refused') throw new Error('nothing there');
  yield Buffer.from('hel');
  // the first piece has left by then
  await sleep(50);
  if (how === 'broken') throw new Error('lost it');
  if (how === 'whole') yield Buffer.from('lo');
}

const probes = [
  route({
    endpoint: receive,
    access: 'customer.read',
    before: async ({ blobs }, { received }) => ({
      read: (await blobs.read(received.content).take(1).toArray()).join('').slice(0, 5),
    }),
    run: async (tx, { name, received, read }) => ({ id: tx.newId(), name, ...received, read }),
  }),
  route({
    endpoint: send,
    access: 'customer.read',
    run: async (_tx, { how }) => ({
      fileName: '报价 "一"\r\n.csv',
      mediaType: 'text/csv; charset=utf-8',
      bytes: 5,
      ...(how === 'whole' ? { version: hello } : {}),
      open: () => pieces(how),
    }),
  }),
].map((probe) => ({ ...probe, module: 'probes' }));

describe('files as bodies and as answers', () => {
  let world: World;
  let app: FastifyInstance;
  let address: string;
  let cookie: string;

  before(async () => {
    world = await openWorld();
    const { parts } = world;
    const composition = { ...parts.composition, routes: [...parts.composition.routes, ...probes] };
    app = await makeApp({ ...parts, composition, settings: { ...parts.settings, bodySeconds: 1 } });
    await app.listen({ host: '127.0.0.1', port: 0 });
    address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/api/v1/probes`;
    cookie = `yingtai_session=${world.as('admin').session}`;
  });
  after(async () => {
    await app.close();
    await world.close();
  });

  const post = (body: string | AsyncIterable<Uint8Array>, headers: Record<string, string> = {}) => {
    // Node's fetch wants to be told that it sends before it is answered
    const request: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { cookie, ...headers },
      // Node's takes what comes in pieces, too
      body: body as BodyInit,
      duplex: 'half',
    };
    return fetch(`${address}?name=${encodeURIComponent('图.png')}`, request);
  };
  const drafts = () => readdir(join(world.parts.blobFolder, world.ids.tenant, 'drafts'));

  function* zeros(megabytes: number) {
    for (let at = 0; at < megabytes; at++) yield Buffer.alloc(megabyte);
  }

  describe('a body', () => {
    it('is kept as it comes, whatever its type; the use case is told its hash and can read it', async () => {
      for (const type of ['application/octet-stream', 'application/json', 'image/png']) {
        const answered = await post('hello', { 'content-type': type });
        assert.equal(answered.status, 201);
        const { name, content, bytes, read } = (await answered.json()) as Record<string, unknown>;
        assert.deepEqual({ name, content, bytes, read }, { name: '图.png', content: hello, bytes: 5, read: 'hello' });
      }
      assert.equal(((await (await post('')).json()) as { bytes: number }).bytes, 0);
    });

    it('sent again under its Idempotency-Key answers the same; other bytes under that key are refused', async () => {
      const headers = { 'idempotency-key': 'one-file' };
      const ids = await Promise.all(
        ['hello', 'hello'].map(async (body) => ((await (await post(body, headers)).json()) as { id: string }).id),
      );
      assert.equal(ids[0], ids[1]);
      assert.equal((await post('other', headers)).status, 422);
    });

    it('of 300 MB is refused by the length it names, before it is read, and the connection stays', async () => {
      const answered = await post(Readable.from(zeros(300)), {
        'content-length': String(300 * megabyte),
      });
      assert.equal(answered.status, 413);
      assert.equal(((await answered.json()) as { code: string }).code, 'file_too_large');
    });

    it('of 300 MB without a length is refused when too much has come, and nothing of it stays, on disk or in memory', async () => {
      const before = process.memoryUsage().rss;
      const answered = await post(Readable.from(zeros(300)));
      assert.equal(answered.status, 413);
      assert.equal(answered.headers.get('content-type'), 'application/problem+json; charset=utf-8');
      assert.deepEqual(await drafts(), []);
      assert.ok(process.memoryUsage().rss - before < 150 * megabyte, 'the server and this test hold little of it');
    });

    it('of somebody who may not is refused, and not kept', async () => {
      const { status } = await post('not for you', { cookie: '' });
      assert.equal(status, 401);
      assert.deepEqual(await drafts(), []);
    });

    it('may be slow as long as it moves', async () => {
      async function* slowly() {
        for (const letter of 'hello') {
          await sleep(400);
          yield Buffer.from(letter);
        }
      }
      assert.equal((await post(slowly())).status, 201);
    });

    it('that stands still is ended, and one that is cut off leaves nothing behind', async () => {
      for (const cut of [false, true]) {
        const socket = connect({ host: '127.0.0.1', port: (app.server.address() as AddressInfo).port });
        const ended = new Promise((resolve) => socket.once('close', resolve));
        socket.on('error', () => undefined);
        socket.write(
          `POST /api/v1/probes?name=a HTTP/1.1\r\nHost: desk\r\nCookie: ${cookie}\r\nContent-Length: 9\r\n\r\nhalf`,
        );
        while ((await drafts()).length === 0) await sleep(10);
        if (cut) socket.destroy();
        await ended;
        while ((await drafts()).length > 0) await sleep(10);
      }
    });

    it('of JSON must have come whole in time', async () => {
      const socket = connect({ host: '127.0.0.1', port: (app.server.address() as AddressInfo).port });
      socket.write(
        `POST /api/v1/customers HTTP/1.1\r\nHost: desk\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
      );
      const told = await socket.setEncoding('utf8').reduce((text: string, piece: string) => text + piece, '');
      assert.match(told, /^HTTP\/1.1 408 /);
    });
  });

  describe('an answer', () => {
    const get = (how: string, headers: Record<string, string> = {}) =>
      fetch(`${address}/file?how=${how}`, { headers: { cookie, ...headers } });

    it('comes as something to save, under its name, and never as a page of ours', async () => {
      const answered = await get('whole');
      assert.equal(await answered.text(), 'hello');
      const told = Object.fromEntries(answered.headers);
      assert.equal(told['content-type'], 'text/csv; charset=utf-8');
      assert.equal(told['content-length'], '5');
      assert.equal(told['x-content-type-options'], 'nosniff');
      assert.match(String(told['content-security-policy']), /^default-src 'none'; sandbox/);
      assert.equal(
        told['content-disposition'],
        `attachment; filename="__ _____.csv"; filename*=UTF-8''%E6%8A%A5%E4%BB%B7%20%22%E4%B8%80%22%0D%0A.csv`,
      );
    });

    it('that somebody has already is not sent again, but asked for again each time', async () => {
      const first = await get('whole');
      assert.equal(first.headers.get('cache-control'), 'private, no-cache');
      await first.text();
      const again = await get('whole', { 'if-none-match': String(first.headers.get('etag')) });
      assert.equal(again.status, 304);
    });

    it('that fails before its first piece is told as a problem', async () => {
      const answered = await get('refused');
      assert.equal(answered.status, 500);
      assert.equal(((await answered.json()) as { code: string }).code, 'internal');
    });

    it('that fails later, or ends too early, is broken off and not taken for a whole one', async () => {
      for (const how of ['broken', 'short']) {
        const answered = await get(how);
        assert.equal(answered.headers.get('cache-control'), 'private, no-store');
        await assert.rejects(answered.text());
      }
    });
  });

  it('stand in OpenAPI as bytes', async () => {
    const { paths = {} } = app.swagger() as { paths?: Record<string, Record<string, object>> };
    const bytes = /"application\/octet-stream":\{"schema":\{"type":"string","format":"binary"\}\}/;
    assert.match(JSON.stringify(paths['/api/v1/probes']?.['post']), bytes);
    assert.match(JSON.stringify(paths['/api/v1/probes/file']?.['get']), bytes);
  });
});
