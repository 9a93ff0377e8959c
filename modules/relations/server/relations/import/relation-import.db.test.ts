import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ImportGiven } from '../../../../../platform/module/import-noun.ts';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { makeAsset } from '../../../../assets/server/assets/asset.factory.ts';
import { listRelations } from '../list-relations.ts';
import { makeService } from '../relation.factory.ts';
import { relationImport } from '../relation.import.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;
const now = as(manager, '10:00');
const { plan, write, undo } = relationImport;
const context = { customerId: donghai.id };

let server: { id: string; number: string };
before(async () => {
  server = await now((tx) => makeAsset(tx, { customerId: donghai.id, name: '应用服务器', kind: 'server' }));
  await now((tx) => makeService(tx, { customerId: donghai.id, name: 'OA' }));
  await now((tx) => makeService(tx, { customerId: donghai.id, name: '应用服务器' }));
  await now((tx) => makeAsset(tx, { customerId: xiling.id, name: '别家的' }));
});

function sheet(...rows: Record<string, string | null>[]): ImportGiven[] {
  return rows.map((values, at) => ({ number: at + 2, values }));
}
const outcomes = async (rows: readonly ImportGiven[]) =>
  (await now((tx) => plan(tx, rows, context))).map(({ outcome }) => outcome);

test('relates what rows name, from either end; the same file again changes nothing, and undoing ends it', async () => {
  const rows = sheet(
    { from: 'oa', kind: '运行于', to: server.number.toLowerCase(), since: '2025-03-01', note: '主机' },
    { fromKind: '设备', from: '应用服务器', kind: 'Uses', toKind: null, to: 'OA' },
    { from: '赵雷', kind: '使用', to: 'OA' },
  );
  assert.deepEqual(await outcomes(rows), ['create', 'fault', 'create']);
  const written = await now((tx) => write(tx, rows, context));
  assert.deepEqual(
    written.map(({ number }) => number),
    [2, 4],
  );
  const { items } = await now((tx) => listRelations(tx, { customerId: donghai.id }));
  assert.deepEqual(
    new Set(items.map(({ from, kind, to, since }) => [from.name, kind, to.name, since].join(' '))),
    new Set(['OA runs_on 应用服务器 2025-03-01', 'OA used_by 赵雷 2026-11-20']),
  );
  assert.deepEqual(await outcomes(rows), ['same', 'fault', 'same']);
  const undone = await now((tx) => undo(tx, written));
  assert.deepEqual(undone.toSorted(), written.map(({ recordId }) => recordId).toSorted());
  assert.deepEqual((await now((tx) => listRelations(tx, { customerId: donghai.id }))).items, []);
});

const faults: [sentence: string, row: Record<string, string | null>, column: string, code: string][] = [
  ['a relation that is none', { from: 'OA', kind: '喜欢', to: '赵雷' }, 'kind', 'kind'],
  ['a kind that is none', { from: 'OA', fromKind: '猫', kind: '使用者', to: '赵雷' }, 'fromKind', 'endKind'],
  ['what the customer does not have', { from: 'OA', kind: '运行于', to: '别家的' }, 'to', 'end'],
  ['a name of several', { from: 'OA', kind: '依赖', to: '应用服务器' }, 'to', 'several'],
  ['what cannot be related so', { from: 'OA', kind: '运行于', to: '赵雷' }, 'kind', 'not_fitting'],
  ['itself', { from: 'OA', kind: '依赖', to: 'OA' }, 'to', 'to_itself'],
  ['a day to come', { from: 'OA', kind: '使用者', to: '赵雷', since: '2027-01-01' }, 'since', 'not_yet'],
  ['a day that is none', { from: 'OA', kind: '使用者', to: '赵雷', since: '春天' }, 'since', 'day'],
  ['a note without end', { from: 'OA', kind: '使用者', to: '赵雷', note: '长'.repeat(501) }, 'note', 'too_long'],
];
for (const [sentence, row, column, code] of faults) {
  test(`says of ${sentence} what to do`, async () => {
    const [answer] = await now((tx) => plan(tx, sheet(row), context));
    assert.deepEqual(
      answer?.faults.map((fault) => [fault.column, fault.textKey]),
      [[column, `relations:fault.${code}`]],
    );
    assert.deepEqual(await now((tx) => write(tx, sheet(row), context)), []);
  });
}

test('asks whose they are where neither file nor row says so', async () => {
  const rows = sheet({ from: 'OA', kind: '使用者', to: '赵雷' });
  const [answer] = await now((tx) => plan(tx, rows, { customerId: null }));
  assert.equal(answer?.outcome, 'fault');
});
