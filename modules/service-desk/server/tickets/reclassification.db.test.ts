import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { changeTicket } from './change-ticket.ts';
import { recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, huaxin, engineer, expert, manager, donghai } = desk;

const categories = await huaxin.as(systemCaller('test'), (tx) =>
  tx.rows(sqlBuilder.selectFrom('category').select('id').where('tenantId', '=', tx.tenantId).orderBy('path').limit(3)),
);
const [first = '', second = '', third = ''] = categories.map(({ id }) => id);

test('a category that is put right is kept; by a reviewer it counts against whoever recorded it', async () => {
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { categoryId: first }));
  await as(expert, '10:10')((tx) => changeTicket(tx, { ticket, categoryId: second }));
  await as(expert, '10:20')((tx) => changeTicket(tx, { ticket, title: '别的' }));
  await as(manager, '10:30')((tx) => changeTicket(tx, { ticket, categoryId: third }));
  const kept = await as(
    manager,
    '11:00',
  )((tx) =>
    tx.rows(
      sqlBuilder
        .selectFrom('ticketReclassification')
        .select(['number', 'fromId', 'toId', 'recorderId', 'isMisclassified'])
        .where('ticketId', '=', ticket)
        .orderBy('number'),
    ),
  );
  const recorderId = engineer.subjectId;
  assert.deepEqual(kept, [
    { number: 1, fromId: first, toId: second, recorderId, isMisclassified: false },
    { number: 2, fromId: second, toId: third, recorderId, isMisclassified: true },
  ]);
});
