import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { makeContract } from '../../../contracts/server/contracts/contract.factory.ts';
import { hours, plainLine } from '../agreements/agreement.delivered.ts';
import { plantClocks, type PlantedClock } from '../attainment/planted-clock.factory.ts';
import { promise } from '../follow/promise.factory.ts';
import { breachesOfContract } from './breach-case.store.ts';

const { ground, huaxin, manager, donghai } = await openDesk();
after(() => ground.close());
const customerId = donghai.id;
const now = '2026-11-23T09:00:00.000Z';
const [early, late] = ['2026-11-20T02:00:00.000Z', '2026-11-23T02:00:00.000Z'];

test('each breach that stands is a case, the oldest first, paused ones too; void clocks are none', async () => {
  const { id: contractId } = await huaxin.as(manager, (tx) => makeContract(tx, { customerId }));
  const agreementId = await huaxin.as(manager, (tx) =>
    promise(tx, { level: 'sla', customerId, contractId, lines: [plainLine('resolution', hours(4))] }),
  );
  const found = await huaxin.as(
    manager,
    async (tx) => {
      const line = await tx.first(
        sqlBuilder.selectFrom('agreementLine').select(['id', 'calendarId']).where('agreementId', '=', agreementId),
      );
      const { id: lineId, calendarId } = line ?? assert.fail();
      const usual = { customerId, lineId, calendarId, kind: 'resolution', priority: 'P2', targetSeconds: 14_400 };
      const open = { elapsedSeconds: 0, startedAt: early, stoppedAt: null, excuse: null };
      const clock = (facts: Pick<PlantedClock, 'phase' | 'result' | 'deadlineAt' | 'breachedAt'>): PlantedClock => {
        return { ...usual, ...open, subjectId: newId(), ...facts };
      };
      const planted = await plantClocks(tx, [
        clock({ phase: 'paused', result: 'open', deadlineAt: late, breachedAt: null }),
        clock({ phase: 'stopped', result: 'breached', deadlineAt: early, breachedAt: early }),
        clock({ phase: 'void', result: 'breached', deadlineAt: early, breachedAt: early }),
        clock({ phase: 'paused', result: 'open', deadlineAt: null, breachedAt: null }),
      ]);
      const cases = await breachesOfContract(tx, contractId, '2026-11-01');
      return cases.map(({ clockId }) => planted.indexOf(clockId));
    },
    { now },
  );
  assert.deepEqual(found, [1, 0]);
});
