import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mediaTypeOf } from './media-type-of.ts';

const folder = await mkdtemp(join(tmpdir(), 'yingtai-types-'));
after(() => rm(folder, { recursive: true }));

async function typeOf(content: Uint8Array | string): Promise<[string, string | null]> {
  const path = join(folder, 'picture.png');
  await writeFile(path, content);
  const { mediaType, extension } = await mediaTypeOf(path);
  return [mediaType, extension];
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('what a file is, its content says, and not its name', async () => {
  assert.deepEqual(await typeOf(png), ['image/png', 'png']);
  assert.deepEqual(await typeOf('%PDF-1.7\n'), ['application/pdf', 'pdf']);
  assert.deepEqual(await typeOf(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100, 7)])), [
    'application/x-msdownload',
    'exe',
  ]);
});

test('pages and drawn pictures that can carry programs are told from plain text', async () => {
  assert.deepEqual(await typeOf('\n<!DOCTYPE html><p>hi'), ['text/html', 'html']);
  assert.deepEqual(await typeOf('hello <SCRIPT >alert(1)</script>'), ['text/html', 'html']);
  assert.deepEqual(await typeOf('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), [
    'image/svg+xml',
    'svg',
  ]);
  assert.deepEqual(await typeOf('<?xml version="1.0"?><Workbook/>'), ['application/xml', 'xml']);
});

test('text is told in UTF-8 and in GBK, also where its beginning ends within a letter', async () => {
  assert.deepEqual(await typeOf('日志'.repeat(40_000)), ['text/plain; charset=utf-8', 'txt']);
  // 张伟 as Chinese Windows writes it
  assert.deepEqual(await typeOf(Buffer.from([0xd5, 0xc5, 0xce, 0xb0, 0x0d, 0x0a])), ['text/plain; charset=gbk', 'txt']);
});

test('what is neither is not guessed at', async () => {
  assert.deepEqual(await typeOf(Buffer.from([1, 2, 3, 250, 251])), ['application/octet-stream', null]);
  assert.deepEqual(await typeOf(''), ['application/octet-stream', null]);
});
