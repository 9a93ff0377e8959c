import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { departmentsOfCustomer } from './department.store.ts';
import { placeDepartmentWords } from './place-department-words.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;

/** As the release before this one wrote them. */
async function enterWithWords(tx: Tx, customerId: string, rows: readonly (readonly [string, string])[]) {
  const values = rows.map(([name, department]) => ({
    tenantId: tx.tenantId,
    id: tx.newId(),
    customerId,
    name,
    department,
    createdAt: tx.now,
  }));
  await tx.run(sqlBuilder.insertInto('contact').values(values));
}

test('words become departments, once each and per customer, and nothing is left for the next time', async () => {
  await as(
    manager,
    '10:00',
  )((tx) =>
    enterWithWords(tx, donghai.id, [
      ['甲', '财务部'],
      ['乙', '财务部'],
      ['丙', '总部/信息部'],
      ['丁', ' / '],
    ]),
  );
  await as(manager, '10:00')((tx) => enterWithWords(tx, xiling.id, [['戊', '财务部']]));
  assert.equal(await as(manager, '10:01')(placeDepartmentWords), 5);
  assert.equal(await as(manager, '10:02')(placeDepartmentWords), 0);

  const names = async (customer: string) =>
    (await as(manager, '10:03')((tx) => departmentsOfCustomer(tx, customer))).map(({ name }) => name);
  assert.deepEqual([await names(donghai.id), await names(xiling.id)], [['信息部', '总部', '财务部'], ['财务部']]);
  const placed = await as(
    manager,
    '10:04',
  )((tx) =>
    tx.rows(
      sqlBuilder
        .selectFrom('contact')
        .leftJoin('department', 'department.id', 'contact.departmentId')
        .select(['contact.name', 'department.name as department'])
        .where('contact.tenantId', '=', tx.tenantId)
        .where('contact.name', 'in', ['甲', '乙', '丙', '丁', '戊'])
        .orderBy('contact.createdAt')
        .orderBy('contact.id'),
    ),
  );
  assert.deepEqual(
    placed.map(({ name, department }) => [name, department]),
    [
      ['甲', '财务部'],
      ['乙', '财务部'],
      ['丙', '信息部'],
      ['丁', null],
      ['戊', '财务部'],
    ],
  );
});
