import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { loadTexts } from './texts.ts';

const root = await mkdtemp(join(tmpdir(), 'yingtai-texts-'));
after(() => rm(root, { recursive: true }));

async function folderOf(namespace: string, zh: object, en: object) {
  const folder = join(root, namespace);
  await mkdir(folder);
  await writeFile(join(folder, 'zh-CN.json'), JSON.stringify(zh));
  await writeFile(join(folder, 'en.json'), JSON.stringify(en));
  return { namespace, folder };
}

const texts = await loadTexts([
  await folderOf(
    'sea',
    {
      ship: { state: { sunk: '沉没' }, is: '船只{{name}}是{{state}}', ports: '停靠{{ports}}', crew: '{{count}}名船员' },
    },
    {
      ship: {
        state: { sunk: 'sunk' },
        is: 'The ship {{name}} is {{state}}',
        ports: 'Calls at {{ports}}',
        crew_one: '{{count}} sailor',
        crew_other: '{{count}} sailors',
      },
    },
  ),
  await folderOf(
    'air-line',
    { also: '$t(sea:ship.state.sunk)，飞走', only: '只有中文' },
    { also: '$t(sea:ship.state.sunk), flown' },
  ),
]);

test('says a text in each language', () => {
  assert.equal(texts.translate('zh-CN', 'sea:ship.state.sunk'), '沉没');
  assert.equal(texts.translate('en', 'sea:ship.state.sunk'), 'sunk');
});

test('puts values in as they are, without escaping', () => {
  const params = { name: '<Ever & Given>', state: 'fine' };
  assert.equal(texts.translate('en', 'sea:ship.is', params), 'The ship <Ever & Given> is fine');
});

test('a value may be the key of a text', () => {
  const params = { name: '长赐', state: '$t:sea:ship.state.sunk' };
  assert.equal(texts.translate('zh-CN', 'sea:ship.is', params), '船只长赐是沉没');
});

test('several values become a list in words', () => {
  const params = { ports: ['A', '$t:sea:ship.state.sunk', 'C'] };
  assert.equal(texts.translate('zh-CN', 'sea:ship.ports', params), '停靠A、沉没和C');
  assert.equal(texts.translate('en', 'sea:ship.ports', params), 'Calls at A, sunk, and C');
});

test('a text may hold another', () => {
  assert.equal(texts.translate('en', 'air-line:also'), 'sunk, flown');
});

test('what a user typed is never taken for a text', () => {
  const params = { name: '$t(sea:ship.state.sunk) {{state}}', state: 'fine' };
  assert.equal(texts.translate('en', 'sea:ship.is', params), 'The ship $t(sea:ship.state.sunk) {{state}} is fine');
});

test('counts in the way of each language', () => {
  assert.equal(texts.translate('en', 'sea:ship.crew', { count: 1 }), '1 sailor');
  assert.equal(texts.translate('en', 'sea:ship.crew', { count: 2 }), '2 sailors');
});

test('falls back to Chinese, then to the key', () => {
  assert.equal(texts.translate('en', 'air-line:only'), '只有中文');
  assert.equal(texts.translate('en', 'sea:ship.none'), 'ship.none');
});

test('fails when a language is missing', async () => {
  await assert.rejects(loadTexts([{ namespace: 'none', folder: join(root, 'none') }]), /ENOENT/);
});
