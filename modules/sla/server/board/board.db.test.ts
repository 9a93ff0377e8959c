import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newId } from '../../../../platform/crypto/new-id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { plantClocks, type PlantedClock } from '../attainment/planted-clock.factory.ts';
import { clocksBreached, clocksDue } from './board.store.ts';

const { ground, huaxin, manager, donghai } = await openDesk();
after(() => ground.close());
const now = '2026-11-23T09:00:00.000Z';
const [passed, ahead, later] = ['2026-11-23T08:00:00.000Z', '2026-11-23T10:00:00.000Z', '2026-11-23T12:00:00.000Z'];

test('what is paused stands on the board as far as its deadline is known, beside what runs', async () => {
  const [due, breached] = await huaxin.as(
    manager,
    async (tx) => {
      const line = await tx.first(sqlBuilder.selectFrom('agreementLine').select(['id', 'calendarId']).limit(1));
      const { id: lineId, calendarId } = line ?? assert.fail();
      const usual = { customerId: donghai.id, lineId, calendarId, kind: 'resolution', priority: 'P4', excuse: null };
      const open = { result: 'open', targetSeconds: null, elapsedSeconds: 0, stoppedAt: null } as const;
      const clock = (facts: Pick<PlantedClock, 'phase' | 'deadlineAt'> & Partial<PlantedClock>): PlantedClock => {
        return {
          ...usual,
          ...open,
          subjectId: newId(),
          startedAt: '2026-11-20T01:00:00.000Z',
          breachedAt: null,
          ...facts,
        };
      };
      const ids = await plantClocks(tx, [
        clock({ phase: 'running', deadlineAt: later }),
        clock({ phase: 'paused', deadlineAt: ahead }),
        clock({ phase: 'paused', deadlineAt: passed }),
        clock({ phase: 'paused', deadlineAt: null }),
        clock({ phase: 'stopped', deadlineAt: ahead, stoppedAt: passed }),
        clock({ phase: 'running', deadlineAt: passed, result: 'breached', breachedAt: now }),
      ]);
      const places = (found: { id: string }[]) => found.map(({ id }) => ids.indexOf(id));
      return [places(await clocksDue(tx, {})), places(await clocksBreached(tx, {}))];
    },
    { now },
  );
  assert.deepEqual(due, [1, 0]);
  assert.deepEqual(breached, [5, 2]);
});
