import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addSeconds } from '../kernel/instant.ts';
import { fixedClock } from '../platform/clock/fixed-clock.ts';
import { openLog } from '../platform/telemetry/log.ts';
import { fridayAfternoon } from '../test/harness/providers.ts';
import { openDesk } from '../test/harness/service-desk.ts';
import { makeDraft } from '../modules/contracts/server/contracts/contract.factory.ts';
import { workLookedAt } from './look-at-work.ts';
import { moduleRegisters } from './modules.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, ground } = desk;
const log = openLog('silent');

test('what is due and not done is counted over all providers, with how long the oldest waits', async () => {
  await as(manager, '09:00')((tx) => makeDraft(tx, { customerId: donghai.id }));
  const clock = fixedClock(addSeconds(fridayAfternoon, 86_400));
  const look = workLookedAt({ ownerUrl: ground.ownerUrl, modules: moduleRegisters, clock, log });
  const { behind } = await look();
  const names = behind.map(({ name }) => name).toSorted();
  assert.deepEqual(names, ['clock_steps', 'deliveries', 'given_up_deliveries', 'mails', 'seals']);
  const of = (name: string) => behind.find((one) => one.name === name);
  assert.ok((of('seals')?.due ?? 0) > 0);
  assert.ok((of('seals')?.oldestSeconds ?? 0) > 43_200);
  assert.deepEqual(of('mails'), { name: 'mails', due: 0, oldestSeconds: 0 });
  // asked again at once, the same is told
  assert.equal(await look(), await look());
});

test('while the database is away nothing is said of it', async () => {
  const clock = fixedClock(fridayAfternoon);
  const ownerUrl = 'postgres://nobody@127.0.0.1:1/nothing';
  const look = workLookedAt({ ownerUrl, modules: moduleRegisters, clock, log });
  assert.deepEqual(await look(), { queues: [], behind: [] });
});
