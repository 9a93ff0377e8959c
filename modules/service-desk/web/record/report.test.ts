import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportFrom } from './report.ts';

const report = { kind: 'incident', customerId: 'jiangnan', title: '打印机脱机', channel: 'phone' } as const;
const resolution = { code: 'user_guidance', mode: 'phone', solution: '已指导重新添加' };
const entered = {
  ...report,
  'resolution.code': resolution.code,
  'resolution.mode': resolution.mode,
  'resolution.solution': resolution.solution,
};

test('what was solved on the phone is sent with its resolution', () => {
  assert.deepEqual(reportFrom({ ...entered, isSolved: true }), { ...report, resolution });
});

test('a resolution that was typed and taken back is not sent', () => {
  assert.deepEqual(reportFrom({ ...entered, isSolved: false }), report);
  assert.deepEqual(reportFrom(report), report);
});
