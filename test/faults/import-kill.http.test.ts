import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openFaultedDesk } from './faulted-desk.ts';
import { importClient, peopleFile, standsAt } from './import-client.ts';

const many = 6000;

const desk = await openFaultedDesk();
after(() => desk.close());

test('an import whose server is killed while it writes goes on behind the last row, and each is there once', async () => {
  const client = importClient(desk);
  const handed = await client.handIn('通讯录.csv', peopleFile(many));
  const read = await client.until(handed.id, standsAt('mapping'));
  assert.equal(read.counts.total, many);
  await client.step(read, 'check', { mapping: read.mapping });
  const checked = await client.until(handed.id, standsAt('checked'));
  assert.deepEqual([checked.counts.create, checked.counts.fault], [many, 0]);
  await client.step(checked, 'confirmation');

  const underWay = await client.until(handed.id, ({ counts }) => counts.done >= 500);
  assert.ok(underWay.state === 'writing' && underWay.counts.done < many, 'it was done before it could be killed');
  await desk.killServer();
  const { state, counts } = await client.until(handed.id, standsAt('done'));
  assert.deepEqual([state, counts.create, counts.fault], ['done', many, 0]);

  // by the same file once more: every row finds its one record, and nothing is to be done
  const again = await client.handIn('通讯录.csv', peopleFile(many));
  const mapped = await client.until(again.id, standsAt('mapping'));
  await client.step(mapped, 'check', { mapping: mapped.mapping });
  const same = await client.until(again.id, standsAt('checked'));
  assert.deepEqual([same.counts.same, same.counts.create, same.counts.update], [many, 0, 0]);
});
