import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listAssets } from '../../modules/assets/asset-list.contract.ts';
import { recordAssetModel } from '../../modules/assets/asset-model.contract.ts';
import { readAsset, recordAsset } from '../../modules/assets/asset.contract.ts';
import { recordDepartment } from '../../modules/customers/department.contract.ts';
import { confirmImport, readImport, undoImport, type ImportView } from '../../modules/imports/import.contract.ts';
import { decideImportRow, listImportRows } from '../../modules/imports/import-row.contract.ts';
import { recordSupplier } from '../../modules/suppliers/supplier.contract.ts';
import { handInSheet } from '../cast/hand-in-sheet.ts';
import { openWorld, type World } from '../cast/world.ts';

const line = (...cells: string[]) => cells.map((cell) => `"${cell}"`).join(',');
/** As the list of assets is exported by Snipe-IT, all columns shown. */
const snipeIt = [
  line(
    'ID',
    'Company',
    'Asset Name',
    'Asset Tag',
    'Serial',
    'Model',
    'Model No.',
    'Category',
    'Status',
    'Checked Out To',
    'Location',
    'Manufacturer',
    'Supplier',
    'Purchase Date',
    'Purchase Cost',
    'Order Number',
    'EOL',
    'Warranty',
    'Warranty Expires',
    'Notes',
    'Created At',
  ),
  line(
    '17',
    '',
    'LT-FIN-01',
    'SN-0017',
    'PF3K9A01',
    'ThinkPad T14 Gen 4',
    '21HD',
    'Laptops',
    'Deployed (deployed)',
    '赵雷',
    '',
    'Lenovo',
    '联创电脑',
    '2024-03-15',
    '7,299.00',
    'PO-118',
    '2028-03-15',
    '36 months',
    '2027-03-14',
    '财务部',
    '2024-03-16',
  ),
  line(
    '18',
    '',
    '',
    'SN-0018',
    'To be filled by O.E.M.',
    'OptiPlex 7010',
    '',
    'Desktops',
    'Ready to Deploy (deployable)',
    '',
    '',
    'Dell',
    '',
    '2024-03-15',
    '',
    '',
    '',
    '',
    '',
    '',
    '2024-03-16',
  ),
].join('\r\n');
/** As the list of computers is exported by GLPI, with semicolons. */
const glpi = [
  '"Name";"Entity";"Status";"Manufacturers";"Serial number";"Types";"Models";"Operating System - Name";"Locations";"Inventory number";"Networking - MAC address"',
  '"hr-07";"";"In production";"Dell";"7XKQ2M3";"Notebook";"Latitude 5440";"Windows 11";"东海一厂 > 2 号楼";"G-0007";"00:00:00:00:00:00"',
].join('\n');

describe('registers of elsewhere', () => {
  let world: World;
  let customerId: string;
  before(async () => {
    world = await openWorld();
    customerId = world.ids.customer.donghai;
    const admin = world.as('admin');
    await admin.ask(recordSupplier, { body: { name: '联创电脑', kinds: ['supplier', 'maintainer'] } });
    await admin.ask(recordDepartment, { body: { customerId, name: '设备科' } });
    await admin.ask(recordAssetModel, { body: { maker: 'Lenovo', name: 'ThinkPad T14 Gen 4' } });
  });
  after(() => world.close());

  const handIn = (rows: string | Buffer) => handInSheet(world, 'manager', { customerId, rows, noun: 'assets' });
  const rowsOf = async ({ id }: ImportView, query: object = {}) =>
    (await world.as('manager').ask(listImportRows, { params: { import: id }, query })).items;
  const write = async ({ id }: ImportView) => {
    const { revision } = await world.as('manager').ask(readImport, { params: { import: id } });
    const headers = { 'if-match': `"r${revision}"` };
    await world.as('manager').ask(confirmImport, { params: { import: id }, headers });
    await world.work();
    return world.as('manager').ask(readImport, { params: { import: id } });
  };
  const machine = async (q: string) => {
    const { items } = await world.as('manager').ask(listAssets, { query: { q } });
    return world.as('manager').ask(readAsset, { params: { asset: items[0]?.id ?? '' } });
  };

  it('come from Snipe-IT without a column matched by hand, and doubted rows wait for a decision', async () => {
    const view = await handIn(snipeIt);
    assert.deepEqual([view.counts.create, view.counts.fault], [2, 0], JSON.stringify(await rowsOf(view)));
    const [doubted] = await rowsOf(view, { doubtful: 'yes' });
    assert.deepEqual(
      [doubted?.number, doubted?.doubts.map(({ textKey }) => textKey)],
      [3, ['assets:rowDoubt.serial_is_placeholder']],
    );
    const decide = (isLeftOut: boolean) =>
      world.as('manager').ask(decideImportRow, { params: { import: view.id }, body: { number: 3, isLeftOut } });
    assert.deepEqual((await decide(true)).counts.create, 1);
    assert.deepEqual((await decide(false)).counts.create, 2);
    await decide(true);
    const done = await write(view);
    assert.deepEqual([done.counts.create, done.counts.fault], [1, 1]);
    const laptop = await machine('SN-0017');
    assert.deepEqual(
      [laptop.kind, laptop.status, laptop.user?.name, laptop.supplier?.name, laptop.catalogueModel?.name, laptop.price],
      ['laptop', 'in_use', '赵雷', '联创电脑', 'Lenovo ThinkPad T14 Gen 4', { amount: '7299.00', currency: 'CNY' }],
    );
    assert.deepEqual([laptop.purchasedOn, laptop.warrantyUntil], ['2024-03-15', '2027-03-14']);
    const { revision } = await world.as('manager').ask(readImport, { params: { import: view.id } });
    const headers = { 'if-match': `"r${revision}"` };
    await world.as('manager').ask(undoImport, { params: { import: view.id }, headers });
    await world.work();
    assert.equal((await world.as('manager').ask(listAssets, { query: { q: 'SN-0017' } })).items.length, 0);
  });

  it('come from GLPI, its way of places and its empty network cards told', async () => {
    const view = await handIn(glpi);
    assert.deepEqual([view.counts.create, view.counts.fault], [1, 0], JSON.stringify(await rowsOf(view)));
    const [row] = await rowsOf(view);
    assert.deepEqual(
      row?.doubts.map(({ textKey }) => textKey),
      ['assets:rowDoubt.mac_is_placeholder'],
    );
    await write(view);
    const laptop = await machine('G-0007');
    assert.deepEqual([laptop.kind, laptop.site?.name, laptop.operatingSystem], ['laptop', '东海一厂', 'Windows 11']);
  });

  it('come as a 设备登记表 in GBK, with papers, department and twins', async () => {
    await world.as('manager').ask(recordAsset, {
      body: { customerId, name: '旧主机', kind: 'desktop', serialNumber: 'TWIN-1' },
    });
    const heads =
      '设备编号,设备名称,设备类型,出厂编号,使用部门,供货商,维保单位,保险到期日,保单号,租期至,购置日期,启用日期';
    const rows = `${heads}\r\nDH-100,财务主机,台式电脑,TWIN-1,设备科,联创电脑,联创电脑,2027-01-31,PA-1,2026-12-31,2024-05-01,2024-04-01`;
    const view = await handIn(inGbk(rows));
    const [row] = await rowsOf(view);
    assert.deepEqual([row?.outcome, row?.faults], ['create', []]);
    assert.deepEqual(
      row?.doubts.map(({ textKey }) => textKey.replace('assets:rowDoubt.', '')),
      ['serial_elsewhere', 'live_before_purchase'],
    );
    await write(view);
    const made = await machine('DH-100');
    assert.deepEqual(
      [made.department?.name, made.maintainer?.name, made.insuranceUntil, made.insuranceNote, made.leaseUntil],
      ['设备科', '联创电脑', '2027-01-31', 'PA-1', '2026-12-31'],
    );
  });

  it('say the nearest name of a supplier or department that is not there', async () => {
    const view = await handIn('设备编号,名称,种类,供应商,部门\r\nDH-200,主机,台式机,联创电脑公司,没有这个部门');
    const [row] = await rowsOf(view);
    assert.deepEqual(
      row?.faults.map(({ textKey, suggestion }) => [textKey.replace('assets:fault.', ''), suggestion]),
      [
        ['department_unknown', null],
        ['supplier_unknown', '联创电脑'],
      ],
    );
  });
});

/** Encoders write UTF-8 alone: the letters' codes are found by decoding all of them. */
function inGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, Buffer>();
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) {
      const bytes = Buffer.from([high, low]);
      codes.set(decoder.decode(bytes), bytes);
    }
  }
  return Buffer.concat(
    [...text].map((letter) => (letter < '\x80' ? Buffer.from(letter) : (codes.get(letter) ?? Buffer.from('?')))),
  );
}
