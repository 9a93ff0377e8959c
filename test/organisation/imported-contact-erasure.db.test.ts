import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { moduleRegisters } from '../../server/modules.ts';
import { eraseContact } from '../../modules/customers/server/contacts/erase-contact.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { markWritten, stagedRows, stageRows } from '../../modules/imports/server/imports/import-row.store.ts';
import { insertImport, saveImport } from '../../modules/imports/server/imports/import.store.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai } = desk;
const holders = moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders);
const inFiles = holders.find(({ name }) => name === 'imports');

const file = [
  ['唐婉', '13955550001'],
  ['唐婉（重复）', '139 5555 0001'],
  ['陆游', '13955550002'],
];

test('an erased person goes from the rows of the file that they came with', async () => {
  const body = { name: '唐婉', customerId: donghai.id, mobile: '13955550001' };
  const contact = await as(manager, '09:00')((tx) => recordContact(tx, body));
  const id = await as(
    manager,
    '09:01',
  )(async (tx) => {
    const [started, turn] = [tx.newId(), tx.newId()];
    const about = { noun: 'contacts', customerId: donghai.id, fileName: '联系人.xlsx', byteCount: 9, content: 'c' };
    await insertImport(tx, { ...about, id: started, turn, startedBy: tx.caller.subjectId ?? '' });
    await stageRows(
      tx,
      started,
      file.map((cells, at) => ({ number: at + 2, cells })),
    );
    const before = { name: '唐琬' };
    await markWritten(tx, started, [{ number: 2, recordId: contact.id, outcome: 'update', before, revision: 1 }]);
    await saveImport(tx, started, { state: 'done', heads: ['姓名', '手机'] });
    return started;
  });
  const told = await as(manager, '09:30')(async (tx) => inFiles?.disclose?.(tx, contact.id));
  assert.match(JSON.stringify(told), /手机.*13955550001/);

  const input = { contact: contact.id, confirmation: '唐婉', reason: '本人书面申请' };
  await as(manager, '10:00', 1)((tx) => eraseContact(tx, input, holders));
  const rows = await as(manager, '10:10')((tx) => stagedRows(tx, id, { after: 0, most: 9 }));
  assert.deepEqual(
    rows.map(({ cells }) => cells),
    [[], [], ['陆游', '13955550002']],
  );
  await desk.ground.owner.query('set role backup');
  const { rows: kept } = await desk.ground.owner.query("select 1 from import_row where before::text like '%唐琬%'");
  await desk.ground.owner.query('reset role');
  assert.equal(kept.length, 0);
});
