import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { saveImportTiming } from '../../modules/service-desk/server/import/import-timing.store.ts';
import { recordMilestone } from '../../modules/service-desk/server/milestones/record-milestone.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { promise } from '../../modules/sla/server/follow/promise.factory.ts';
import { hours, plainLine } from '../../modules/sla/server/agreements/agreement.delivered.ts';
import { sqlBuilder } from '../../platform/database/sql.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { onFriday, openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, manager, engineer, donghai } = desk;
const profile = 'servicenow-event-log';

test('what is noted of an imported ticket that goes on stops its clocks, and the verification says the same', async () => {
  const lines = [plainLine('arrival', hours(2))];
  const agreement = await huaxin.as(manager, (tx) => promise(tx, { level: 'sla', customerId: donghai.id, lines }), {
    now: onFriday('07:00'),
  });
  const { id } = await as(engineer, '09:00')((tx) => recordOne(tx, donghai));
  await as(
    engineer,
    '09:30',
  )(async (tx) => {
    await saveImportTiming(tx, profile, agreement);
    await tx.run(sqlBuilder.updateTable('ticket').set({ importedBy: profile }).where('id', '=', id));
  });
  const { clocks } = await as(
    engineer,
    '10:00',
  )((tx) => recordMilestone(tx, { ticket: id, kind: 'arrived', at: onFriday('10:00') }));
  assert.equal(clocks.find(({ kind }) => kind === 'arrival')?.stoppedAt, onFriday('10:00'));
  const subjects = moduleRegisters.flatMap((module) => module.subjects ?? []);
  for (const { run } of moduleRegisters.flatMap((module) => module.verifications ?? []))
    assert.deepEqual(await huaxin.as(manager, (tx) => run(tx, { subjects })), []);
});
