import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { systemCaller, type Caller } from '../../../../platform/database/caller.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { makeMember } from '../../../identity/server/accounts/account.factory.ts';
import { changeSavedReport } from './change-saved-report.ts';
import { listSavedReports } from './list-saved-reports.ts';
import { readSavedReport } from './read-saved-report.ts';
import { recordSavedReport } from './record-saved-report.ts';
import { retireSavedReport } from './retire-saved-report.ts';

const ground = await openGround();
after(() => ground.close());

const asked = { facts: 'tickets', question: { measure: ['count', 'overdue_rate'], by: 'month', period: 'this_year' } };
let huaxin: TestProvider;
let other: TestProvider;
let [lead, agent]: [Caller, Caller] = [staffWith(), staffWith()];
before(async () => {
  huaxin = await ground.found('huaxin');
  other = await ground.found('other');
  const member = (name: string, email: string) =>
    huaxin.as(systemCaller('test'), (tx) => makeMember(tx, { name, email, roleCodes: [] }));
  lead = {
    ...staffWith('report.read', 'report.share'),
    subjectId: (await member('李敏', 'limin@huaxin.test')).staffId,
  };
  agent = { ...staffWith('report.read'), subjectId: (await member('王芳', 'wangfang@huaxin.test')).staffId };
});

test('a question is kept as it was asked, and nobody else sees it', async () => {
  const saved = await huaxin.as(agent, (tx) => recordSavedReport(tx, { name: '每月超时', ...asked }));
  assert.deepEqual(saved.question, asked.question);
  assert.deepEqual([saved.isMine, saved.sharedWith, saved.abilities], [true, 'nobody', ['change', 'retire']]);
  assert.deepEqual(await namesSeenBy(agent), ['每月超时']);
  assert.deepEqual(await namesSeenBy(lead), []);
  await assert.rejects(
    huaxin.as(lead, (tx) => readSavedReport(tx, { savedReport: saved.id })),
    { code: 'not_found' },
  );
});

test('what is shared is seen by everybody of the provider, and by nobody of another', async () => {
  const saved = await huaxin.as(lead, (tx) =>
    recordSavedReport(tx, { name: '客户月报', sharedWith: 'everybody', ...asked }),
  );
  const seen = await huaxin.as(agent, (tx) => readSavedReport(tx, { savedReport: saved.id }));
  assert.deepEqual([seen.owner.name, seen.isMine, seen.abilities], ['李敏', false, []]);
  await assert.rejects(
    other.as(lead, (tx) => readSavedReport(tx, { savedReport: saved.id })),
    { code: 'not_found' },
  );
  assert.deepEqual((await other.as(lead, (tx) => listSavedReports(tx))).items, []);
});

test('only whoever may share shares, and keeps what others have shared', async () => {
  const shared = { name: '夜班', sharedWith: 'everybody', ...asked } as const;
  await assert.rejects(
    huaxin.as(agent, (tx) => recordSavedReport(tx, shared)),
    { code: 'saved_report.no_sharing', field: 'sharedWith' },
  );
  const saved = await huaxin.as(lead, (tx) => recordSavedReport(tx, shared));
  const rename = (who: Caller) =>
    huaxin.as(who, (tx) => changeSavedReport(tx, { savedReport: saved.id, name: '白班' }));
  await assert.rejects(rename(agent), { code: 'saved_report.not_yours' });
  assert.equal((await rename({ ...lead, subjectId: agent.subjectId })).name, '白班');
});

test('a stale save is refused; a retired report is in no list and changes no more', async () => {
  const saved = await huaxin.as(agent, (tx) => recordSavedReport(tx, { name: '按渠道', ...asked }));
  const change = (name: string) =>
    huaxin.as(agent, (tx) => changeSavedReport(tx, { savedReport: saved.id, name }), { seenRevision: 1 });
  assert.equal((await change('按渠道统计')).revision, 2);
  await assert.rejects(change('按来源'), { code: 'stale' });
  await huaxin.as(agent, (tx) => retireSavedReport(tx, { savedReport: saved.id }));
  assert.ok(!(await namesSeenBy(agent)).includes('按渠道统计'));
  await assert.rejects(
    huaxin.as(agent, (tx) => changeSavedReport(tx, { savedReport: saved.id, name: '按来源' })),
    { code: 'saved_report.retired' },
  );
});

async function namesSeenBy(who: Caller): Promise<string[]> {
  return (await huaxin.as(who, (tx) => listSavedReports(tx))).items.map(({ name }) => name);
}
