import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { refuses } from '../../../../test/harness/service-desk.ts';
import { changeCustomField } from './change-custom-field.ts';
import { listCustomFields } from './list-custom-fields.ts';
import { proposeCustomFieldKey } from './propose-custom-field-key.ts';
import { readCustomField } from './read-custom-field.ts';
import { recordCustomField } from './record-custom-field.ts';
import { reinstateCustomField } from './reinstate-custom-field.ts';
import { retireCustomField } from './retire-custom-field.ts';

const ground = await openGround();
after(() => ground.close());
const huaxin = await ground.found('huaxin');
const other = await ground.found('other');
const manager = staffWith('custom_field.change');
const reader = staffWith();

const grade = {
  noun: 'contact' as const,
  kind: 'choice' as const,
  label: '服务等级',
  labelEn: 'Grade',
  help: '合同里写的等级',
  choices: [{ label: '金牌', labelEn: 'Gold' }, { label: '银牌' }],
  isRequired: true,
  isSearchable: true,
  audience: 'public' as const,
};

test('a field keeps what it was recorded with, its key and codes made from its words', async () => {
  const field = await huaxin.as(manager, (tx) => recordCustomField(tx, grade));
  const { choices, ...said } = grade;
  assert.deepEqual({ ...field, ...said }, field);
  assert.equal(field.key, 'fwdj');
  assert.deepEqual(
    field.choices.map(({ code, label, labelEn }) => [code, label, labelEn]),
    [
      ['jp', choices[0]?.label, 'Gold'],
      ['yp', choices[1]?.label, null],
    ],
  );
  assert.deepEqual(await huaxin.as(manager, (tx) => readCustomField(tx, { customField: field.id })), field);
});

test('anyone reads the fields of a noun in their order; who may not change them has no ability', async () => {
  await huaxin.as(manager, (tx) => recordCustomField(tx, { noun: 'asset', kind: 'day', label: '保修到期日' }));
  const floor = await huaxin.as(manager, (tx) =>
    recordCustomField(tx, { noun: 'asset', kind: 'number', label: '楼层' }),
  );
  const move = { customField: floor.id, position: 0 };
  await huaxin.as(manager, (tx) => changeCustomField(tx, move), { seenRevision: 1 });
  const { items, abilities } = await huaxin.as(reader, (tx) => listCustomFields(tx, { noun: 'asset' }));
  assert.deepEqual(
    items.map(({ label, position }) => [label, position]),
    [
      ['楼层', 0],
      ['保修到期日', 1],
    ],
  );
  assert.deepEqual([abilities, items[0]?.abilities], [[], []]);
});

test('fields of another provider are not there', async () => {
  const field = await huaxin.as(manager, (tx) =>
    recordCustomField(tx, { noun: 'ticket', kind: 'line', label: '合同' }),
  );
  await assert.rejects(
    other.as(manager, (tx) => readCustomField(tx, { customField: field.id })),
    refuses('not_found'),
  );
  assert.deepEqual((await other.as(manager, (tx) => listCustomFields(tx, { noun: 'ticket' }))).items, []);
});

test('refuses a key or a label that is taken, and proposes a free key', async () => {
  const record = (said: { label: string; key?: string }) =>
    huaxin.as(manager, (tx) => recordCustomField(tx, { noun: 'customer', kind: 'line', ...said }));
  const { id } = await record({ label: '合同编号', key: 'contract' });
  await assert.rejects(record({ label: '合同', key: 'contract' }), refuses('custom_field.key_taken', 'key'));
  await assert.rejects(record({ label: '合同编号' }), refuses('custom_field.label_taken', 'label'));
  await huaxin.as(manager, (tx) => retireCustomField(tx, { customField: id }));
  await record({ label: '合同编号', key: 'htbh' });
  const proposed = huaxin.as(manager, (tx) => proposeCustomFieldKey(tx, { noun: 'customer', label: '合同编号' }));
  assert.deepEqual(await proposed, { key: 'htbh_2' });
  const back = huaxin.as(manager, (tx) => reinstateCustomField(tx, { customField: id }));
  await assert.rejects(back, refuses('custom_field.label_taken', 'label'));
});

test('a change touches what was sent, keeps the codes, and the log has its words beside the chain', async () => {
  const recorded = { ...grade, label: '等级', noun: 'ticket' as const };
  const field = await huaxin.as(manager, (tx) => recordCustomField(tx, recorded));
  const sent = { customField: field.id, label: '级别', isRequired: false, choices: [{ code: 'yp', label: '银级' }] };
  const changed = await huaxin.as(manager, (tx) => changeCustomField(tx, sent), { seenRevision: 1 });
  assert.deepEqual(
    changed.choices.map(({ code, label, isRetired }) => [code, label, isRetired]),
    [
      ['yp', '银级', false],
      ['jp', '金牌', true],
    ],
  );
  assert.deepEqual([changed.help, changed.isRequired, changed.revision], [grade.help, false, 2]);
  const history = await huaxin.as(manager, (tx) => historyOf(tx, { kind: 'custom_field', id: field.id }));
  const last = history.at(-1);
  assert.deepEqual(last?.payload['changes'], { isRequired: { from: true, to: false } });
  assert.deepEqual(last?.text, {
    changes: { label: { from: '等级', to: '级别' }, choices: { from: ['金牌', '银牌'], to: ['银级'] } },
  });
});

test('refuses a stale save, choices on what has none, and a search by days', async () => {
  const day = await huaxin.as(manager, (tx) => recordCustomField(tx, { noun: 'ticket', kind: 'day', label: '交付日' }));
  const change = (said: object, seenRevision = 1) =>
    huaxin.as(manager, (tx) => changeCustomField(tx, { customField: day.id, ...said }), { seenRevision });
  await assert.rejects(change({ label: '日' }, 7), refuses('stale'));
  await assert.rejects(change({ choices: [{ label: '金牌' }] }), refuses('custom_field.choices_unfit', 'choices'));
  await assert.rejects(change({ isSearchable: true }), refuses('custom_field.not_searchable', 'isSearchable'));
});

test('refuses more fields in use than a form can bear', async () => {
  const record = (number: number) =>
    other.as(manager, (tx) => recordCustomField(tx, { noun: 'ticket', kind: 'line', label: `字段 ${number}` }));
  const first = await record(0);
  for (let number = 1; number < 50; number++) await record(number);
  await assert.rejects(record(50), refuses('custom_field.crowded'));
  await other.as(manager, (tx) => retireCustomField(tx, { customField: first.id }));
  await record(50);
});
