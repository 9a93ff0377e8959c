import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { handInSheet } from '../../../../test/cast/hand-in-sheet.ts';
import { openWorld, type Who } from '../../../../test/cast/world.ts';
import { listContacts } from '../../../customers/contact.contract.ts';
import { confirmImport, listImportNouns, listImports, readImport } from '../../import.contract.ts';

const world = await openWorld();
after(() => world.close());
const manager = world.as('manager');
const { donghai, stranger } = world.ids.customer;

const bytes = { 'content-type': 'application/octet-stream' };
const address = (query: Record<string, string>) => `/api/v1/imports?${new URLSearchParams(query).toString()}`;

function download(who: Who, path: string) {
  const cookie = `yingtai_session=${world.as(who).session ?? ''}`;
  return world.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { cookie } });
}

test('a file of 300 MB is refused before it is sent, with a sentence that says the limit', async () => {
  const headers = { ...bytes, 'content-length': String(300 * 1024 * 1024), 'accept-language': 'zh-CN' };
  const asked = { noun: 'contacts', fileName: '通讯录.xlsx' };
  const { status, body } = await manager.send('POST', address(asked), { body: Buffer.from('x'), headers });
  assert.equal(status, 413);
  assert.match(JSON.stringify(body), /50 MB/);
});

test('refuses a noun that nobody imports, and a customer that is not ours', async () => {
  const send = (query: Record<string, string>) =>
    manager.send('POST', address({ noun: 'contacts', fileName: 'a.csv', ...query }), {
      body: Buffer.from('姓名'),
      headers: bytes,
    });
  const odd = await send({ noun: 'ghosts' });
  assert.deepEqual([odd.status, (odd.body as { errors: { field: string }[] }).errors[0]?.field], [422, 'noun']);
  const foreign = await send({ customerId: stranger });
  assert.deepEqual(
    [foreign.status, (foreign.body as { errors: { field: string }[] }).errors[0]?.field],
    [422, 'customerId'],
  );
});

test('the template holds the heads in the language asked for, and comes back as no row of its own', async () => {
  const file = await download('manager', '/import-template?noun=contacts&locale=zh-CN');
  assert.equal(file.statusCode, 200);
  assert.match(String(file.headers['content-disposition']), /contacts\.xlsx/);
  const sent = await manager.send(
    'POST',
    address({ noun: 'contacts', fileName: 'contacts.xlsx', customerId: donghai }),
    {
      body: file.rawPayload,
      headers: bytes,
    },
  );
  await world.work();
  const view = await manager.ask(readImport, { params: { import: (sent.body as { id: string }).id } });
  assert.deepEqual([view.state, view.failure], ['failed', 'only_heads']);
});

test('its faults are a file in the language asked for, harmless in a spreadsheet', async () => {
  const rows = '姓名,工号,手机\r\n=cmd(),6.37702E+15,13900001111\r\n,E-9,13900002222';
  const view = await handInSheet(world, 'manager', { customerId: donghai, rows });
  assert.equal(view.counts.fault, 2);
  const chinese = await download('manager', `/imports/${view.id}/faults?locale=zh-CN`);
  const lines = chinese.body.trim().split('\r\n');
  assert.match(lines[0] ?? '', /"行","列","内容","说明"/);
  assert.match(lines[1] ?? '', /^"2","工号","6\.37702E\+15","数字被 Excel/);
  assert.match(lines[2] ?? '', /^"3","姓名","","这一列必填/);
  const english = await download('manager', `/imports/${view.id}/faults?locale=en`);
  assert.match(english.body, /Format the column as text/);
});

test('what was confirmed is there when the work is done, with the numbers that were shown', async () => {
  const rows = '姓名,工号,手机\r\n高翔,E-71,13911110001\r\n林芝,E-72,13911110002';
  const { id, revision } = await handInSheet(world, 'manager', { customerId: donghai, rows });
  const params = { import: id };
  const unseen = await manager.try(confirmImport, { params });
  assert.equal(unseen.status, 428);
  await manager.ask(confirmImport, { params, headers: { 'if-match': `"r${revision}"` } });
  await world.work();
  const done = await manager.ask(readImport, { params });
  assert.deepEqual([done.state, done.counts.create], ['done', 2]);
  const { items } = await manager.ask(listContacts, { query: { customerId: donghai, q: 'E-71' } });
  assert.deepEqual(
    items.map(({ name }) => name),
    ['高翔'],
  );
});

test('is for staff who may and who see every customer; the others are told which it is', async () => {
  assert.ok((await manager.ask(listImportNouns)).items.some(({ noun }) => noun === 'contacts'));
  for (const who of ['hotline', 'resident', 'caller', 'customerManager'] as const) {
    assert.equal((await world.as(who).try(listImports)).status, 403, who);
  }
  const { items } = await world.as('stranger').ask(listImports);
  assert.deepEqual(items, []);
});
