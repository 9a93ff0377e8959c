import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyDraft, reportBody, submissionOf } from './report-draft.ts';

const around = {
  kind: 'incident' as const,
  assetId: undefined,
  me: { customerId: 'donghai', siteId: 'head-office' },
  attachmentIds: [],
};
const draft = { ...emptyDraft, title: ' 打印机卡纸 ' };

test('a report says what was written and where its writer sits, and leaves out what is empty', () => {
  assert.deepEqual(reportBody(draft, around), {
    kind: 'incident',
    channel: 'portal',
    customerId: 'donghai',
    title: '打印机卡纸',
    siteId: 'head-office',
  });
});

test('a report for a colleague is of their company, and not at the writer’s own site', () => {
  const caller = { id: 'colleague', name: '王敏', customerId: 'branch' };
  const { customerId, callerId, siteId } = reportBody({ ...draft, caller }, around);
  assert.deepEqual([customerId, callerId, siteId], ['branch', 'colleague', undefined]);
});

test('the same report sent again carries the same key; another one a key of its own', () => {
  let keys = 0;
  const newKey = () => `key ${(keys += 1)}`;
  const first = submissionOf(reportBody(draft, around), null, newKey);
  const again = submissionOf(reportBody(draft, around), first, newKey);
  const other = submissionOf(reportBody({ ...draft, title: '没有网络' }, around), again, newKey);
  assert.deepEqual([first.key, again.key, other.key], ['key 1', 'key 1', 'key 2']);
});
