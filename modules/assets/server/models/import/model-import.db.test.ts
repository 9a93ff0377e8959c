import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { ImportContext } from '../../../../../platform/module/import-noun.ts';
import { openDesk } from '../../../../../test/harness/service-desk.ts';
import { changeModel } from '../change-model.ts';
import { modelImport } from '../model.import.ts';
import { readModel } from '../read-model.ts';
import { recordModel } from '../record-model.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager } = desk;
const ofProvider: ImportContext = { customerId: null };

type Values = Record<string, string | null>;

const given = (...rows: Values[]) => rows.map((values, at) => ({ number: at + 2, values }));
const write = (...rows: Values[]) => as(manager, '10:00')((tx) => modelImport.write(tx, given(...rows), ofProvider));
const read = (model: string) => as(manager, '11:00')((tx) => readModel(tx, { model }));
const outcomes = async (...rows: Values[]) => {
  const plans = await as(manager, '10:00')((tx) => modelImport.plan(tx, given(...rows), ofProvider));
  return plans.map(({ outcome, faults }) => [
    outcome,
    ...faults.map(({ textKey }) => textKey.replace('assets:fault.', '')),
  ]);
};

const m75q = {
  maker: 'Lenovo',
  name: 'ThinkCentre M75q Gen 2',
  kind: 'Desktops',
  units: '1.5U',
  supportEndedOn: '2030/6/30',
};

test('a row becomes a model, is the same a second time, and an update with another day', async () => {
  assert.deepEqual(await outcomes(m75q), [['create']]);
  const [made] = await write(m75q);
  const model = await read(made?.recordId ?? '');
  assert.deepEqual(
    [model.title, model.kind, model.units, model.supportEndedOn, model.source],
    ['Lenovo ThinkCentre M75q Gen 2', 'desktop', 1.5, '2030-06-30', 'own'],
  );
  assert.deepEqual(await outcomes({ ...m75q, maker: 'LENOVO' }), [['same']]);
  const [changed] = await write({ ...m75q, supportEndedOn: '2031-01-01' });
  assert.deepEqual([changed?.outcome, changed?.revision], ['update', 2]);
  const undo = (recordId: string, before: unknown, revision: number) =>
    as(manager, '12:00')((tx) => modelImport.undo(tx, [{ recordId, before, revision }]));
  assert.deepEqual(await undo(model.id, changed?.before, 2), [model.id]);
  assert.equal((await read(model.id)).supportEndedOn, '2030-06-30');
  await as(manager, '12:30')((tx) => changeModel(tx, { model: model.id, partNumber: '11JN' }));
  assert.deepEqual(await undo(model.id, null, 3), []);
  assert.deepEqual(await undo(model.id, null, 4), [model.id]);
  assert.equal((await read(model.id)).isRetired, true);
});

test('what is wrong is said where it stands', async () => {
  await as(manager, '09:00')((tx) => recordModel(tx, { maker: 'HP', name: 'M405' }));
  assert.deepEqual(
    await outcomes(
      { maker: 'HP', name: 'M405', kind: '茶壶' },
      { maker: 'HP', name: 'M405', units: '很高' },
      { maker: 'HP', name: 'M405', saleEndedOn: '2020-01-01', supportEndedOn: '2019-01-01' },
      m75q,
    ),
    [
      ['fault', 'kind_unknown'],
      ['fault', 'units'],
      ['fault', 'support_before_sale'],
      ['fault', 'model_retired'],
    ],
  );
});
