import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { backupWith, daysOverdue, faultIn, nothingKept } from './backup.rules.ts';

const today = '2026-11-20';
const weekly = { dataKind: 'other_machine', cycleDays: 7 } as const;

test('counts a cycle from the last backup that worked, or from when its data began to be backed up', () => {
  const begun = backupWith(nothingKept, weekly, today);
  assert.deepEqual([begun.dataSince, begun.dueOn], [today, '2026-11-27']);
  const worked = backupWith(begun, { lastSuccessOn: '2026-11-25' }, '2026-11-26');
  assert.deepEqual([worked.dataSince, worked.dueOn], [today, '2026-12-02']);
});

test('has nothing to be due any more once its data is not backed up', () => {
  const ended = backupWith(backupWith(nothingKept, weekly, today), { dataKind: null }, today);
  assert.deepEqual([ended.cycleDays, ended.dataSince, ended.dueOn], [null, null, null]);
});

const overdue: [due: string | null, days: number][] = [
  [null, 0],
  ['2026-11-21', 0],
  ['2026-11-20', 0],
  ['2026-11-19', 1],
  ['2026-10-20', 31],
];
for (const [due, days] of overdue) {
  test(`is overdue by ${days} days when it was due on ${due ?? 'no day'}`, () => {
    assert.equal(daysOverdue(due, today), days);
  });
}

test('is never overdue on the day of a backup, whatever its cycle', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3650 }), (cycleDays) => {
      const kept = backupWith(nothingKept, { ...weekly, cycleDays, lastSuccessOn: today }, today);
      assert.equal(daysOverdue(kept.dueOn, today), 0);
    }),
  );
});

test('says what is missing or cannot be, and at which field', () => {
  const faultOf = (said: Parameters<typeof backupWith>[1]) => faultIn(backupWith(nothingKept, said, today), today);
  assert.deepEqual(faultOf({ dataKind: 'cloud' }), { code: 'cycle_missing', field: 'cycleDays' });
  assert.deepEqual(faultOf({ restoreTestedOn: today }), { code: 'result_missing', field: 'restoreWorked' });
  assert.deepEqual(faultOf({ ...weekly, lastSuccessOn: '2026-11-21' }), {
    code: 'day_to_come',
    field: 'lastSuccessOn',
  });
  assert.equal(faultOf({ ...weekly, lastSuccessOn: today }), null);
});
