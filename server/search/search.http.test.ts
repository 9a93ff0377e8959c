import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import { openWorld } from '../../test/cast/world.ts';
import { searchAll } from '../search.contract.ts';

const world = await openWorld();
after(() => world.close());
const { as, ids, work } = world;
const hotline = as('hotline');

const record = (title: string, description?: string) =>
  hotline.ask(recordTicket, {
    body: { kind: 'incident', channel: 'phone', customerId: ids.customer.donghai, title, description },
  });
const ticketsFound = async (who: typeof hotline, q: string) =>
  (await who.ask(searchAll, { query: { q } })).groups.find(({ kind }) => kind === 'ticket');

for (let nth = 1; nth <= 7; nth += 1) await record(`扫码枪失灵 ${nth}`);
const jam = await record('柜台出不了单', '早上开门后一直这样，店员说票据打印机卡纸，换了纸还是一样。');
await hotline.ask(writeEntry, { params: { ticket: jam.id }, body: { kind: 'note', body: '怀疑是压纸轮老化' } });
await work();

test('six of a kind are shown, and that there are more is said', async () => {
  const found = await ticketsFound(hotline, '扫码枪');
  assert.deepEqual([found?.items.length, found?.hasMore], [6, true]);
  assert.equal((await ticketsFound(hotline, '票据打印机'))?.hasMore, false);
});

test('what was found by its description says so, with the words marked', async () => {
  const [hit] = (await ticketsFound(hotline, '打印机卡纸'))?.items ?? [];
  const { by, titleMarks } = hit ?? {};
  assert.deepEqual([by?.label, titleMarks], ['service-desk:ticket.field.description', []]);
  assert.deepEqual(
    by?.marks.map(({ start, end }) => by.text.slice(start, end)),
    ['打印机卡纸'],
  );
});

test('what was found by a note says so to the staff, and is not found by the customer', async () => {
  const [hit] = (await ticketsFound(hotline, '压纸轮'))?.items ?? [];
  assert.deepEqual([hit?.by?.label, hit?.by?.text], ['service-desk:entry.kind.note', '怀疑是压纸轮老化']);
  assert.equal(await ticketsFound(as('caller'), '压纸轮'), undefined);
});
