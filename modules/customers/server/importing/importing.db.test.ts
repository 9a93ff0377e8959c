import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import * as cast from '../../../../demo/cast/cast.ts';
import { openDesk } from '../../../../test/harness/service-desk.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { readHeld } from '../../../../platform/database/hold-records.ts';
import { changeCustomer } from '../customers/change-customer.ts';
import { readCustomer } from '../customers/read-customer.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { readDepartment } from '../departments/read-department.ts';
import { readSite } from '../sites/read-site.ts';
import { customersSought } from './customer-file.store.ts';
import { ownHoldings } from '../holdings/own-holdings.ts';
import * as imports from './customers.import.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai } = desk;
const context = { customerId: null };
const { departmentImport } = imports;
const customerImport = imports.customerImport(() => ownHoldings);
const siteImport = imports.siteImport(() => ownHoldings);
const company = cast.customers.donghai.name;
type Cells = Readonly<Record<string, string | null>>;

const rowsOf = (values: readonly Cells[]) => values.map((row, at) => ({ number: at + 2, values: row }));

async function plan(noun: ImportNoun, values: readonly Cells[]) {
  const plans = await as(manager, '10:00')((tx) => noun.plan(tx, rowsOf(values), context));
  return plans.map(({ outcome, faults }) =>
    outcome === 'fault'
      ? faults.map(({ column, textKey }) => `${column} ${textKey.split('.').at(-1)}`).join()
      : outcome,
  );
}

const write = (noun: ImportNoun, values: readonly Cells[]) =>
  as(manager, '10:10')((tx) => noun.write(tx, rowsOf(values), context));

const undo = (noun: ImportNoun, written: Awaited<ReturnType<typeof write>>) =>
  as(
    manager,
    '10:30',
  )((tx) =>
    noun.undo(
      tx,
      written.filter(({ outcome }) => outcome !== 'same'),
    ),
  );

test('a file brings customers, finds them again by code or name, and is undone', async () => {
  const file: Cells[] = [
    {
      name: '北湖水务',
      creditCode: '91350100m000100y43',
      industry: '政府',
      phone: '0591 8765 4321',
      tags: '重点、驻场',
    },
    { name: company, address: '宁波市' },
    { name: '北湖水务二公司', parent: company },
  ];
  assert.deepEqual(await plan(customerImport, file), ['create', 'update', 'create']);
  const written = await write(customerImport, file);
  const made = await as(manager, '10:11')((tx) => readCustomer(tx, { customer: written[0]?.recordId ?? '' }));
  assert.deepEqual(
    [made.industry, made.phone, made.tags, made.creditCode, made.revision],
    ['government', '0591-87654321', ['重点', '驻场'], '91350100M000100Y43', written[0]?.revision],
  );
  assert.deepEqual(await plan(customerImport, file), ['same', 'same', 'same']);
  const renamed = [{ name: '北湖水务集团', creditCode: '91350100M000100Y43' }];
  assert.deepEqual(await plan(customerImport, renamed), ['update']);

  const third = written[2]?.recordId ?? '';
  await as(manager, '10:20', 1)((tx) => changeCustomer(tx, { customer: third, note: '已改' }));
  const undone = await undo(customerImport, written);
  assert.deepEqual(undone, [written[0]?.recordId, donghai.id]);
  const back = await as(manager, '10:31')((tx) => readCustomer(tx, { customer: donghai.id }));
  assert.equal(back.address, null);
  assert.equal((await as(manager, '10:32')((tx) => readCustomer(tx, { customer: made.id }))).status, 'ended');
});

test('what is wrong with a customer is said at its column', async () => {
  await write(customerImport, [{ name: '南湖水务', creditCode: '91110000802100433B' }]);
  const faults: [row: Cells, fault: string][] = [
    [{ name: '甲', creditCode: '91350100M000100Y44' }, 'creditCode credit_code_check'],
    [{ name: '甲', phone: '6.37E+15' }, 'phone phone'],
    [{ name: '甲', industry: '航天' }, 'industry industry'],
    [{ name: '甲', accountManager: '查无此人' }, 'accountManager staff_unknown'],
    [{ name: '甲', parent: '查无此客户' }, 'parent customer_unknown'],
    [{ name: '南湖水务', creditCode: '91440101231243173M' }, 'creditCode credit_code_other'],
    [{ name: '南湖水务', parent: company }, 'parent parent_moved'],
  ];
  assert.deepEqual(
    await plan(
      customerImport,
      faults.map(([row]) => row),
    ),
    faults.map(([, fault]) => fault),
  );
});

test('a file brings sites by customer and name, and brings retired ones back', async () => {
  const customer = company;
  const file: Cells[] = [
    { customer, name: '三号仓库', address: '北仑', hazards: '叉车' },
    { customer, name: '四号仓库', address: null },
  ];
  const written = await write(siteImport, file);
  assert.deepEqual(await plan(siteImport, file), ['same', 'same']);
  assert.deepEqual(
    await undo(siteImport, written),
    written.map(({ recordId }) => recordId),
  );
  assert.deepEqual(await plan(siteImport, file), ['update', 'update']);
  await write(siteImport, file);
  const site = await as(manager, '10:40')((tx) => readSite(tx, { site: written[0]?.recordId ?? '' }));
  assert.deepEqual(
    [site.isRetired, site.address, site.hazards, site.timeZone],
    [false, '北仑', '叉车', 'Asia/Shanghai'],
  );
  // the first test's import of it was undone
  const faulty: Cells[] = [
    { customer: '查无此客户', name: '甲' },
    { name: '乙' },
    { customer: '北湖水务集团', name: '丙' },
  ];
  assert.deepEqual(await plan(siteImport, [...faulty, { customer: '北湖水务', name: '丙' }]), [
    'customer customer_unknown',
    'customer customer_missing',
    'customer customer_unknown',
    'customer customer_over',
  ]);
});

test('a file brings departments by their paths, with those on the way', async () => {
  const customer = company;
  const file: Cells[] = [
    { customer, path: '研发中心/软件部', costCentre: 'CC-7' },
    { customer, path: '研发中心', costCentre: null },
  ];
  assert.deepEqual(await plan(departmentImport, file), ['create', 'create']);
  const written = await write(departmentImport, file);
  assert.deepEqual(await plan(departmentImport, file), ['same', 'same']);
  assert.deepEqual(await plan(departmentImport, [{ customer, path: '研发中心', costCentre: 'CC-8' }]), ['update']);
  const made = await as(manager, '10:20')((tx) => readDepartment(tx, { department: written[0]?.recordId ?? '' }));
  assert.deepEqual([made.path, made.costCentre, made.revision], ['研发中心/软件部', 'CC-7', written[0]?.revision]);
  assert.equal((await undo(departmentImport, written)).length, 2);
  assert.deepEqual(await plan(departmentImport, file), ['update', 'update']);
  assert.deepEqual(await plan(departmentImport, [{ customer, path: ' / ' }]), ['path path_empty']);
});

test('an undone import leaves the departments in which somebody is by now, and those above them', async () => {
  const paths = ['总厂', '总厂/一车间', '总厂/二车间', '分厂'];
  const written = await write(
    departmentImport,
    paths.map((path) => ({ customer: company, path })),
  );
  const [main, first, second, branch] = written.map(({ recordId }) => recordId);
  await as(
    manager,
    '10:20',
  )((tx) => recordContact(tx, { name: '罗成', customerId: donghai.id, departmentId: first ?? null }));
  assert.deepEqual(await undo(departmentImport, written), [second, branch]);
  assert.equal((await as(manager, '10:40')((tx) => readDepartment(tx, { department: main ?? '' }))).isRetired, false);
});

test('an undone import leaves the sites and the customers at which somebody is by now', async () => {
  const companies = await write(customerImport, [{ name: '沙洲化工' }, { name: '长汀纸业' }]);
  const [held, free] = companies.map(({ recordId }) => recordId);
  const places = await write(siteImport, [
    { customer: '沙洲化工', name: '码头' },
    { customer: '沙洲化工', name: '货场' },
  ]);
  const [quay, yard] = places.map(({ recordId }) => recordId);
  const person = { name: '罗开', customerId: held ?? '', siteId: quay ?? null };
  await as(manager, '10:20')((tx) => recordContact(tx, person));
  assert.deepEqual(await undo(siteImport, places), [yard]);
  assert.deepEqual(await undo(customerImport, companies), [free]);
});

test('one department, however its path is written, is one row of a file', () => {
  const keys = ['总部/财务部', ' 总部 / 财务部', '总部＞财务部'].map((path) =>
    departmentImport.keyOf({ number: 2, values: { customer: company, path } }),
  );
  assert.equal(new Set(keys).size, 1);
  assert.equal(departmentImport.keyOf({ number: 2, values: { path: ' / ' } }), null);
});

test('what somebody changes while a file reads it is read again, and held until it is written', async () => {
  let reads = 0;
  const seen = await as(
    manager,
    '11:00',
  )((tx) =>
    readHeld(tx, 'customer', async () => {
      const [known = null] = await customersSought(tx, { ids: [donghai.id] });
      reads += 1;
      if (reads === 1)
        await as(
          manager,
          '11:00',
          known?.revision,
        )((other) => changeCustomer(other, { customer: donghai.id, fax: '0574-87654322' }));
      return [{ known }];
    }),
  );
  assert.deepEqual([reads, seen[0]?.known?.fax], [2, '0574-87654322']);
});
