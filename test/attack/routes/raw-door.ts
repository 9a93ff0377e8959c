import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Parts } from '../../../server/parts.ts';
import { makeApp } from '../../../server/app.ts';
import type { AttackGround } from '../ground.ts';

export interface RawRequest {
  method?: string;
  /** As it stands in the first line: nothing makes it tidy. */
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export interface RawDoor {
  address: string;
  ask(request: RawRequest): Promise<RawAnswer>;
  close(): Promise<void>;
}

/** The same product on a port of its own, with pages that say nothing: what is sent arrives as it was written. */
export async function openRawDoor(
  { world, watch }: AttackGround,
  settings: Partial<Parts['settings']> = {},
): Promise<RawDoor> {
  const webFolder = await emptyPages();
  const { parts } = world;
  const app = await makeApp({ ...parts, settings: { ...parts.settings, webFolder, ...settings } });
  watch.follow(app);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    ask: (request) => askRaw(port, request),
    async close() {
      await app.close();
      await rm(webFolder, { recursive: true });
    },
  };
}

function askRaw(port: number, { method = 'GET', path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const { statusCode = 0, headers: answered } = response;
      text(response).then((said) => resolve({ status: statusCode, headers: answered, text: said }), reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function emptyPages(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-pages-'));
  await mkdir(join(folder, 'built'));
  const files = ['index.html', 'portal.html', 'favicon.svg', 'built/desk.js'];
  for (const file of files) await writeFile(join(folder, file), '<html></html>');
  return folder;
}
