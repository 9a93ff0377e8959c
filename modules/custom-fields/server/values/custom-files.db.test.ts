import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { recordCustomField } from '../fields/record-custom-field.ts';
import { customExportColumns } from './custom-export.ts';
import { customImport } from './custom-import.ts';

const ground = await openGround();
after(() => ground.close());
const huaxin = await ground.found('huaxin');
const manager = staffWith('custom_field.change');
const english = { ...manager, locale: 'en' as const };

await huaxin.as(manager, async (tx) => {
  const record = (said: Omit<Parameters<typeof recordCustomField>[1], 'noun'>) =>
    recordCustomField(tx, { noun: 'contact', ...said });
  const choices = [{ label: '金牌', labelEn: 'Gold' }, { label: '银牌' }];
  await record({ kind: 'choice', label: '等级', labelEn: 'Grade', key: 'grade', choices, isRequired: true });
  await record({ kind: 'choices', label: '系统', key: 'systems', choices: [{ label: '财务' }, { label: '人事' }] });
  await record({ kind: 'number', label: '楼层', key: 'floor' });
  await record({ kind: 'yes_no', label: '进场证', key: 'pass' });
});

test('a file brings own fields by their label in either language or their key', async () => {
  const { columns } = await huaxin.as(english, (tx) => customImport(tx, 'contact'));
  assert.deepEqual(
    columns.map(({ key, label, alsoCalled, example }) => [key, label, alsoCalled, example]).slice(0, 2),
    [
      ['custom.grade', { words: 'Grade' }, ['等级', 'Grade', 'grade'], 'Gold'],
      ['custom.systems', { words: '系统' }, ['系统', 'systems'], '财务'],
    ],
  );
});

test('cells are read in words; empty ones leave what is there, and each fault stands at its column', async () => {
  const { read } = await huaxin.as(manager, (tx) => customImport(tx, 'contact'));
  const cells = { 'custom.grade': '银牌', 'custom.systems': '人事、财务', 'custom.floor': '12', 'custom.pass': '是' };
  const values = { grade: 'yp', systems: ['cw', 'rs'], floor: 12, pass: true };
  assert.deepEqual(read(cells, null), { values, faults: [] });
  assert.deepEqual(read({ 'custom.floor': null, 'custom.pass': '否' }, values).values, { ...values, pass: false });
  const { faults } = read({ 'custom.grade': '铂金', 'custom.floor': '三楼' }, null);
  assert.deepEqual(
    faults.map(({ column, textKey, params }) => [column, textKey, params]),
    [
      ['custom.grade', 'custom-fields:refusal.custom_value.not_a_choice', { label: '等级', choices: '金牌、银牌' }],
      ['custom.floor', 'custom-fields:refusal.custom_value.not_a_number', { label: '楼层' }],
    ],
  );
});

test('what is required is missed in a row that makes a record, not in one that changes it', async () => {
  const { read } = await huaxin.as(manager, (tx) => customImport(tx, 'contact'));
  const missed = (before: object | null) => read({}, before && {}).faults.map(({ column }) => column);
  assert.deepEqual([missed(null), missed({})], [['custom.grade'], []]);
});

test('a table is taken away with own fields as they are read, each in its kind', async () => {
  const row = { custom: { grade: 'jp', systems: ['cw', 'rs'], floor: 12, pass: false } };
  const taken = async (caller: typeof manager) => {
    const columns = await huaxin.as(caller, (tx) => customExportColumns(tx, 'contact'));
    return columns.map(({ label, kind, valueOf }) => [label, kind.as, valueOf(row)]);
  };
  assert.deepEqual(await taken(manager), [
    [{ words: '等级' }, 'text', '金牌'],
    [{ words: '系统' }, 'text', '财务、人事'],
    [{ words: '楼层' }, 'number', 12],
    [{ words: '进场证' }, 'yes_no', false],
  ]);
  assert.deepEqual((await taken(english))[0], [{ words: 'Grade' }, 'text', 'Gold']);
});
