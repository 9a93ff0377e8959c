import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { listTickets } from './list-tickets.ts';
import { personOf, recordOne } from './ticket.factory.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai } = desk;
const manager = personOf(donghai, 'customer_manager', donghai.colleagueId);

test('a department is asked for with those below it', async () => {
  const division = await as(
    engineer,
    '09:00',
  )(async (tx) => {
    const id = tx.newId();
    const department = { tenantId: tx.tenantId, id, customerId: donghai.id, name: '管理中心', createdAt: tx.now };
    await tx.run(sqlBuilder.insertInto('department').values(department));
    const below = sqlBuilder.updateTable('department').set({ parentId: id }).where('tenantId', '=', tx.tenantId);
    await tx.run(below.where('customerId', '=', donghai.id).where('name', '=', '财务部'));
    return id;
  });
  const ticket = await as(engineer, '10:00')((tx) => recordOne(tx, donghai));
  const found = async (departmentId: string) => {
    const page = await as(manager, '11:00')((tx) => listTickets(tx, { underDepartmentId: departmentId }));
    return page.items.map(({ id }) => id);
  };
  assert.deepEqual(await found(division), [ticket.id]);
  assert.deepEqual(await found(donghai.siteId), []);
});
