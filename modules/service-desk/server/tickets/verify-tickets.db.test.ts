import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { recordOne } from './ticket.factory.ts';
import { verifyTickets } from './verify-tickets.ts';

const desk = await openDesk();
after(() => desk.ground.close());

test('a row that says otherwise than its history is told', async () => {
  const { huaxin, engineer, donghai } = desk;
  const { id } = await huaxin.as(engineer, (tx) => recordOne(tx, donghai));
  assert.deepEqual(await huaxin.as(engineer, verifyTickets), []);
  const spoiled = sqlBuilder.updateTable('ticket').set({ status: 'closed', handlingSeconds: 60 }).where('id', '=', id);
  await huaxin.as(engineer, (tx) => tx.run(spoiled));
  assert.deepEqual(await huaxin.as(engineer, verifyTickets), [
    `ticket ${id}: status is "closed", should be "registered"`,
    `ticket ${id}: handlingSeconds is 60, should be 0`,
  ]);
});
