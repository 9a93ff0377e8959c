import assert from 'node:assert/strict';
import { createHash, hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { makeToken } from '../../../modules/identity/token.contract.ts';
import { isBlobName } from '../../../platform/blobs/blob-path.ts';
import type { FaultedDesk } from '../faulted-desk.ts';
import type { SmallDisk } from './small-disk.ts';

const mostFiles = 30;
const fileBytes = 700_000;

/** Hands files in until their disk is full, and on when there is room again; answers with how many were. */
export async function fillFiles(desk: FaultedDesk, disk: SmallDisk, seed: number): Promise<number> {
  const body = { name: '附件', scopes: ['attachment.add', 'ticket.read'] };
  // as the contract says
  const { token } = (await desk.send('POST', makeToken.path, body)) as { token: string };
  const files = fc.sample(fc.integer(), { seed, numRuns: mostFiles }).map((n, at) => contentOf(n + at));
  const send = (at: number) => handIn(desk, token, { name: `${at}.bin`, content: files[at] ?? Buffer.alloc(0) });
  const kept = new Map<string, string>();
  for (let at = 0; ; at++) {
    assert.ok(at < mostFiles, 'the disk of the files was never full');
    const { status, id, code } = await send(at);
    if (status === 201) kept.set(id, hash('sha256', files[at] ?? ''));
    if (status === 201 && at === 2) await disk.fill();
    if (status === 201) continue;
    assert.deepEqual([status, code], [503, 'no_room']);
    break;
  }
  assert.deepEqual(await draftsIn(join(desk.dataFolder, 'files')), []);
  await disk.free();
  const { status, id } = await send(mostFiles - 1);
  assert.equal(status, 201);
  kept.set(id, hash('sha256', files[mostFiles - 1] ?? ''));
  for (const [one, expected] of kept) assert.equal(await hashOf(desk, token, one), expected);
  return kept.size;
}

/** Like noise, so that nothing makes it smaller. */
function contentOf(seed: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(fileBytes / 64) }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(blocks);
}

interface HandedIn {
  name: string;
  content: Buffer;
}

async function handIn({ address }: FaultedDesk, token: string, { name, content }: HandedIn) {
  const response = await fetch(`${address}/api/v1/attachments?name=${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
  // an attachment, or a problem
  const { id = '', code = '' } = (await response.json()) as { id?: string; code?: string };
  return { status: response.status, id, code };
}

async function hashOf({ address }: FaultedDesk, token: string, id: string): Promise<string> {
  const response = await fetch(`${address}/api/v1/attachments/${id}/content`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return hash('sha256', new Uint8Array(await response.arrayBuffer()));
}

/** Whatever lies there and is no file by its content. */
async function draftsIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((file) => file.isFile() && !isBlobName(file.name) && file.name !== 'ballast')
    .map(({ name }) => name);
}
