import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { listAssets } from '../assets/list-assets.ts';
import { makeAsset } from '../assets/asset.factory.ts';
import { changeModel } from './change-model.ts';
import { importModels } from './import-models.ts';
import { listModels } from './list-models.ts';
import { recordModel } from './record-model.ts';
import { retireModel } from './retire-model.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai } = desk;

const lines = [
  { manufacturer: 'H3C', model: 'S5130-28S', part_number: 'LS-5130', u_height: '1.0', components: { interfaces: 28 } },
  { manufacturer: 'APC', model: 'SMT1500', u_height: '2', components: { 'power-ports': 1 } },
];
const folder = await mkdtemp(join(tmpdir(), 'models-'));
const run: Parameters<typeof importModels>[0] = { run: as(manager, '09:00'), progress: () => undefined };

async function deliver(models: readonly object[], name = 'models.jsonl.gz') {
  const path = join(folder, name);
  const text = [...models.map((model) => JSON.stringify(model)), 'no model'].join('\n');
  await writeFile(path, name.endsWith('.gz') ? gzipSync(text) : text);
  return importModels(run, path);
}

const titles = (query: Parameters<typeof listModels>[1]) =>
  as(manager, '10:00')(async (tx) => (await listModels(tx, query)).items.map(({ title }) => title));

test('the delivered catalogue is entered once, and what somebody changed stays theirs', async () => {
  const first = await deliver(lines);
  assert.deepEqual(first, { models: 2, entered: 2, renewed: 0, left: 0, unreadable: 1 });
  assert.deepEqual((await deliver(lines)).left, 2);
  const { items } = await as(manager, '10:00')((tx) => listModels(tx, { q: 's5130' }));
  const [found] = items;
  assert.deepEqual(
    [found?.title, found?.kind, found?.units, found?.source],
    ['H3C S5130-28S', 'network', 1, 'delivered'],
  );
  await as(manager, '10:01', 1)((tx) => changeModel(tx, { model: found?.id ?? '', partNumber: '自己的' }));
  const renewed = await deliver(
    lines.map((line) => ({ ...line, part_number: 'NEW' })),
    'models.jsonl',
  );
  assert.deepEqual([renewed.renewed, renewed.left], [1, 1]);
  const own = await as(manager, '10:02')((tx) => listModels(tx, { source: 'own' }));
  assert.deepEqual(
    own.items.map(({ partNumber }) => partNumber),
    ['自己的'],
  );
});

test('a file that is not there, or holds no model, is refused', async () => {
  await assert.rejects(importModels(run, join(folder, 'none.gz')), refuses('asset_model.file_unreadable', 'file'));
  await assert.rejects(deliver([]), refuses('asset_model.no_models', 'file'));
});

test('a name of a maker is there once, whatever its capitals; retired it is offered no more', async () => {
  const record = (name: string) => as(manager, '10:05')((tx) => recordModel(tx, { maker: '联想', name }));
  const { id } = await record('ThinkPad T14');
  await assert.rejects(record('THINKPAD t14'), refuses('asset_model.name_taken', 'name'));
  await as(manager, '10:06', 1)((tx) => retireModel(tx, { model: id }));
  assert.ok(!(await titles({})).includes('联想 ThinkPad T14'));
  assert.ok((await titles({ retired: 'with' })).includes('联想 ThinkPad T14'));
});

test('machines whose maker mends them no more are found', async () => {
  const ended = { maker: 'HP', name: 'M1005', supportEndedOn: '2020-01-01' };
  const { id: modelId } = await as(manager, '10:05')((tx) => recordModel(tx, ended));
  const { number } = await as(manager, '10:06')((tx) => makeAsset(tx, { customerId: donghai.id, modelId }));
  await as(manager, '10:06')((tx) => makeAsset(tx, { customerId: donghai.id }));
  const found = await as(manager, '10:07')((tx) => listAssets(tx, { support: 'ended' }));
  assert.deepEqual(
    found.items.map((asset) => [asset.number, asset.supportEndedOn]),
    [[number, '2020-01-01']],
  );
  assert.deepEqual(await titles({ support: 'ended' }), ['HP M1005']);
});
