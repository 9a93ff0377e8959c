import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportFrom, wordsOf } from './report.ts';

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

test('what the category asks for goes along with the resolution, steps line by line', () => {
  const asked = { steps: '重启打印服务\n\n 试打一页 ', checkedKeys: ['power'] };
  assert.deepEqual(reportFrom({ ...entered, ...asked, isSolved: true }).resolution, {
    ...resolution,
    steps: ['重启打印服务', '试打一页'],
    checkedKeys: ['power'],
  });
});

test('a resolution that was typed and taken back is not sent, nor is the template that it began with', () => {
  assert.deepEqual(reportFrom({ ...entered, isSolved: false, steps: '重启' }), report);
  assert.deepEqual(reportFrom({ ...report, templateId: 'printer' }), report);
});

test('what was typed becomes words for a ticket that is open already', () => {
  assert.equal(wordsOf({ title: ' 还是脱机 ', description: '重启过了' }), '还是脱机\n重启过了');
  assert.equal(wordsOf({ title: '  ', description: undefined }), '');
});
