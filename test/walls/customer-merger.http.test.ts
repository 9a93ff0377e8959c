import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, type World } from '../cast/world.ts';
import { fillTables } from './two-customers.ts';
import { asOwner } from '../../platform/database/as-owner.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { verifyChain } from '../../modules/audit/chain.contract.ts';
import { listContacts, readContact, recordContact } from '../../modules/customers/contact.contract.ts';
import { changeCustomer, readCustomer, recordCustomer } from '../../modules/customers/customer.contract.ts';
import { mergeCustomer, previewCustomerMerger } from '../../modules/customers/customer-merger.contract.ts';
import { readDepartmentTree, recordDepartment } from '../../modules/customers/department.contract.ts';
import { recordRoom, listRooms } from '../../modules/customers/room.contract.ts';
import { listSites, recordSite } from '../../modules/customers/site.contract.ts';
import { readStaffScope } from '../../modules/customers/staff-scope.contract.ts';

/** The log, what staff signed, who may see whom, and what the double itself is looked up by stay with it. */
const staying = [
  'event',
  'event_text',
  'event_delivery',
  'staff_customer',
  'look_up',
  'confidentiality_statement',
  'confidentiality_signature',
];

/** Of which each customer has one, or one a week. */
const droppedOf: Readonly<Record<string, number>> = {
  customer_desk_setting: 1,
  label_setting: 1,
  scrap_setting: 1,
  commissioning_setting: 1,
  number_rule: 1,
  protection_week: 1,
};

describe('merging a customer that was entered twice', () => {
  let world: World;
  let kept: string;
  let double: string;
  let third: string;
  before(async () => {
    world = await openWorld();
    await fillTables(world);
    ({ donghai: kept, xiling: double } = world.ids.customer);
    third = (await world.as('admin').ask(recordCustomer, { body: { name: '第三家' } })).id;
    await likeEachOther(world);
  });
  after(() => world.close());

  it('shows beforehand what both have, and what becomes of it', async () => {
    const preview = await world.as('admin').ask(previewCustomerMerger, {
      params: { customer: kept },
      query: { doubleId: double },
    });
    const fates = preview.collisions.map(({ kind, name, fate }) => `${kind} ${name}: ${fate}`);
    assert.deepEqual(fates.toSorted(), [
      'contact 王芳 N-1: joined',
      'contact 赵敏 N-2: number_freed',
      'customer_system ERP（西岭学校）: renamed',
      'department 总部/财务部: joined',
      'department 总部: joined',
      'department 配电房值班组: joined',
      'room 101: joined',
      'site 同名大楼: joined',
    ]);
    assert.ok(preview.differing.some(({ field, proposed }) => field === 'name' && proposed === 'kept'));
    const tickets = preview.counts.find(({ textKey }) => textKey === 'service-desk:holder.tickets');
    assert.ok((tickets?.kept ?? 0) > 0 && (tickets?.double ?? 0) > 0);
  });

  it('is refused of a customer by itself, of a stale preview, and for staff who see some customers only', async () => {
    const admin = world.as('admin');
    const revisions = await revisionsOf(world, kept, double);
    const merge = (body: object) =>
      admin.try(mergeCustomer, {
        params: { customer: kept },
        body: { doubleId: double, taken: [], ...revisions, ...body },
      });
    assert.equal((await merge({ doubleId: kept })).status, 422);
    assert.equal((await merge({ doubleRevision: revisions.doubleRevision + 1 })).status, 412);
    const resident = await world.as('resident').try(previewCustomerMerger, {
      params: { customer: kept },
      query: { doubleId: double },
    });
    assert.equal(resident.status, 403);
  });

  it('moves every row of every table, joins what both have, and touches no third customer', async () => {
    const before = await rowsByCustomer(world);
    const admin = world.as('admin');
    const merged = await admin.ask(mergeCustomer, {
      params: { customer: kept },
      body: { doubleId: double, taken: ['phone'], ...(await revisionsOf(world, kept, double)) },
    });
    const now = await rowsByCustomer(world);
    for (const [table, rows] of now) {
      if (staying.includes(table)) continue;
      const left = rows.get(double) ?? 0;
      const of = (id: string) => before.get(table)?.get(id) ?? 0;
      const joined = { site: 1, room: 1, department: 3, category_team: 1 }[table] ?? 0;
      // the word of the one that stays counts, or both become one
      const dropped = droppedOf[table] ?? 0;
      assert.deepEqual([table, left], [table, joined]);
      assert.deepEqual([table, rows.get(kept) ?? 0], [table, of(kept) + of(double) - joined - dropped]);
      assert.deepEqual([table, rows.get(third) ?? 0], [table, of(third)]);
      assert.deepEqual([table, rows.get(world.ids.customer.stranger) ?? 0], [table, of(world.ids.customer.stranger)]);
    }
    assert.equal(merged.phone, '0571-87650000');
  });

  it('leaves the double ended, leading to the other, and whatever named its places naming theirs', async () => {
    const admin = world.as('admin');
    const was = await admin.ask(readCustomer, { params: { customer: double } });
    assert.deepEqual([was.status, was.mergedInto?.id, was.abilities, was.nextStatuses], ['ended', kept, [], []]);
    const { items: sites } = await admin.ask(listSites, { query: { customerId: kept } });
    const building = sites.find(({ name }) => name === '同名大楼')?.id ?? '';
    const { items: rooms } = await admin.ask(listRooms, { params: { site: building } });
    assert.deepEqual(rooms.map(({ name }) => name).toSorted(), ['101', '202']);
    const { items: tree } = await admin.ask(readDepartmentTree, { params: { customer: kept } });
    assert.deepEqual(
      tree.filter(({ path }) => path.startsWith('总部')).map(({ path, contactCount }) => [path, contactCount]),
      [
        ['总部', 0],
        ['总部/教务部', 1],
        ['总部/财务部', 0],
      ],
    );
  });

  it('joins contacts of one number and name, and keeps others without their number', async () => {
    const admin = world.as('admin');
    const { items } = await admin.ask(listContacts, { query: { customerId: kept, retired: 'with' } });
    const named = (name: string) =>
      items.filter((row) => row.name === name).map(({ employeeNumber, isRetired }) => [employeeNumber, isRetired]);
    assert.deepEqual(named('王芳'), [
      [null, true],
      ['N-1', false],
    ]);
    assert.deepEqual(named('赵敏'), [[null, false]]);
    assert.deepEqual(named('赵明'), [['N-2', false]]);
    const wang = items.find((row) => row.name === '王芳' && !row.isRetired)?.id ?? '';
    assert.equal((await admin.ask(readContact, { params: { contact: wang } })).mobile, '13800007777');
  });

  it('lets limited staff and the people of the double see what they saw, at its new place', async () => {
    const scope = await world.as('admin').ask(readStaffScope, { params: { staff: world.ids.staff.resident } });
    assert.deepEqual(scope.customers.map(({ id }) => id).toSorted(), [kept, double].toSorted());
    const seen = await world.as('resident').try(readContact, { params: { contact: world.ids.contact.teacher } });
    assert.deepEqual([seen.status, seen.body.customer.id], [200, kept]);
  });

  it('leaves a log that verifies, and clocks that agree with what they are worked out from', async () => {
    await world.work();
    const chain = await world.as('admin').ask(verifyChain);
    assert.deepEqual(chain.faults ?? [], []);
    const { composition, unitOfWork, clock } = world.parts;
    const subjects = composition.modules.flatMap((module) => module.subjects ?? []);
    const all = composition.modules.flatMap((module) => module.verifications ?? []);
    for (const { name, run } of all) {
      const scope = { caller: systemCaller('verify'), origin: { channel: 'cli' as const, address: null } };
      const work = { ...scope, tenantId: world.ids.tenant, now: clock.now() };
      assert.deepEqual([name, await unitOfWork.run(work, (tx) => run(tx, { subjects }))], [name, []]);
    }
  });
});

/** Both have a building, a room in it, departments and people that are the same, and some that only seem so. */
async function likeEachOther(world: World): Promise<void> {
  const admin = world.as('admin');
  const people = {
    donghai: [
      { name: '王芳', employeeNumber: 'N-1' },
      { name: '赵明', employeeNumber: 'N-2' },
    ],
    xiling: [
      { name: '王芳', employeeNumber: 'N-1', mobile: '13800007777' },
      { name: '赵敏', employeeNumber: 'N-2' },
    ],
  };
  for (const where of ['donghai', 'xiling'] as const) {
    const customerId = world.ids.customer[where];
    const { id: site } = await admin.ask(recordSite, { body: { customerId, name: '同名大楼' } });
    await admin.ask(recordRoom, { params: { site }, body: { name: '101' } });
    if (where === 'xiling') await admin.ask(recordRoom, { params: { site }, body: { name: '202' } });
    const { id: head } = await admin.ask(recordDepartment, { body: { customerId, name: '总部' } });
    await admin.ask(recordDepartment, { body: { customerId, name: '财务部', parentId: head } });
    for (const person of people[where]) await admin.ask(recordContact, { body: { ...person, customerId } });
    if (where === 'donghai') continue;
    const headers = { 'if-match': '"r1"' };
    await admin.ask(changeCustomer, { params: { customer: customerId }, body: { phone: '0571-87650000' }, headers });
    const below = await admin.ask(recordDepartment, { body: { customerId, name: '教务部', parentId: head } });
    await admin.ask(recordContact, { body: { name: '陆一鸣', customerId, departmentId: below.id, siteId: site } });
  }
}

async function revisionsOf(world: World, kept: string, double: string) {
  const revision = async (customer: string) =>
    (await world.as('admin').ask(readCustomer, { params: { customer } })).revision;
  return { revision: await revision(kept), doubleRevision: await revision(double) };
}

/** How many rows each table with a customer has of each. */
async function rowsByCustomer(world: World): Promise<Map<string, Map<string, number>>> {
  return asOwner(world.database.ownerUrl, async (owner) => {
    await owner.query('set role backup');
    const tables = await owner.query<{ name: string }>(
      `select tablename as name from pg_policies where policyname = 'wall_customer' and tablename <> 'customer'`,
    );
    const counts = new Map<string, Map<string, number>>();
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ customer: string; many: number }>(
        `select customer_id as customer, count(*)::integer as many from ${name} where customer_id is not null group by 1`,
      );
      counts.set(name, new Map(rows.map(({ customer, many }) => [customer, many])));
    }
    return counts;
  });
}
