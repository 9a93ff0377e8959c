import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { readTimeline } from '../entries/read-timeline.ts';
import { writeEntry } from '../entries/write-entry.ts';
import { listTicketLinks } from '../links/list-ticket-links.ts';
import { linkTicket } from '../links/link-ticket.ts';
import { recordTimeEntry } from '../time/record-time-entry.ts';
import { readTicketTime } from '../time/read-ticket-time.ts';
import { acceptTicket } from '../tickets/accept-ticket.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { recordOne } from '../tickets/ticket.factory.ts';
import { mergeTicket } from './merge-ticket.ts';
import { moveTicketToCustomer } from './move-to-customer.ts';
import { readMovePreview } from './read-move-preview.ts';
import { splitTicket } from './split-ticket.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, manager, donghai, xiling, stranger } = desk;

async function worked(title: string, company = donghai): Promise<Id> {
  const { id } = await as(engineer, '10:00')((tx) => recordOne(tx, company, { title }));
  await as(engineer, '10:05')((tx) => acceptTicket(tx, { ticket: id }));
  return id;
}
const step = (ticket: Id, body: string) =>
  as(engineer, '10:10')((tx) => writeEntry(tx, { ticket, kind: 'step', body })).then(({ id }) => id);
const spend = (ticket: Id) =>
  as(engineer, '10:20')((tx) => recordTimeEntry(tx, { ticket, kind: 'remote', minutes: 15, isBillable: false }));

async function written(ticket: Id): Promise<[string, number | null][]> {
  const { items } = await as(engineer, '12:00')((tx) => readTimeline(tx, { ticket }));
  return items.flatMap((item) => (item.type === 'entry' ? [[item.body, item.stepNumber]] : []));
}

test('merging gives steps, time and files to the ticket that is kept, and cancels the double', async () => {
  const [kept, double] = [await worked('网络慢'), await worked('网络很慢')];
  await step(kept, '查交换机');
  await step(double, '查网线');
  await step(double, '换网线');
  await spend(double);
  const { id } = await as(manager, '11:00')((tx) => mergeTicket(tx, { ticket: double, otherId: kept }));
  assert.equal(id, kept);
  assert.deepEqual(await written(kept), [
    ['查交换机', 1],
    ['查网线', 2],
    ['换网线', 3],
  ]);
  assert.deepEqual(await written(double), []);
  const { sums } = await as(engineer, '11:01')((tx) => readTicketTime(tx, { ticket: kept }));
  assert.deepEqual(sums, [{ kind: 'remote', minutes: 15, billableMinutes: 0 }]);
  const { status, cancelReason } = await as(engineer, '11:01')((tx) => readTicket(tx, { ticket: double }));
  assert.deepEqual([status, cancelReason], ['cancelled', 'duplicate']);
});

test('merging across customers is refused', async () => {
  const [kept, double] = [await worked('网络慢'), await worked('网络慢', xiling)];
  const merged = as(manager, '11:00')((tx) => mergeTicket(tx, { ticket: double, otherId: kept }));
  await assert.rejects(merged, refuses('ticket_link.other_customer', 'otherId'));
});

test('splitting makes a ticket of its own of some entries, numbered from 1', async () => {
  const ticket = await worked('打印机卡纸，另外显示器闪');
  await step(ticket, '清理纸道');
  const other = await step(ticket, '换显示器线');
  const part = await as(engineer, '11:00')((tx) => splitTicket(tx, { ticket, title: '显示器闪', entryIds: [other] }));
  assert.deepEqual(await written(part.id), [['换显示器线', 1]]);
  assert.deepEqual(await written(ticket), [['清理纸道', 1]]);
  assert.equal(part.caller?.id, donghai.callerId);
  const again = as(engineer, '11:05')((tx) => splitTicket(tx, { ticket, title: '再拆', entryIds: [other] }));
  await assert.rejects(again, refuses('merger.unknown_entry', 'entryIds'));
});

test('a ticket that was recorded at the wrong customer goes over with all that was written and spent', async () => {
  const [ticket, other] = [await worked('服务器告警'), await worked('另一台')];
  await step(ticket, '重启');
  await spend(ticket);
  await as(engineer, '10:30')((tx) => linkTicket(tx, { ticket, kind: 'related_to', otherId: other }));
  const to = { ticket, customerId: xiling.id };
  const preview = await as(manager, '11:00')((tx) => readMovePreview(tx, to));
  assert.deepEqual(preview, {
    customer: { id: xiling.id, name: preview.customer.name },
    entries: 1,
    attachments: 0,
    minutes: 15,
    links: 1,
    matched: [],
    cleared: ['caller', 'site'],
  });

  const moved = await as(manager, '11:01')((tx) => moveTicketToCustomer(tx, to));
  assert.deepEqual([moved.customer.id, moved.caller, moved.site], [xiling.id, null, null]);
  assert.deepEqual(await written(ticket), [['重启', 1]]);
  assert.deepEqual((await as(engineer, '11:02')((tx) => listTicketLinks(tx, { ticket: other }))).items, []);
  const owners = await as(
    manager,
    '11:02',
  )((tx) =>
    tx.rows(sqlBuilder.selectFrom('ticketStatus').select('customerId').distinct().where('ticketId', '=', ticket)),
  );
  assert.deepEqual(owners, [{ customerId: xiling.id }]);
});

test('who sees some customers only, or may not, moves nothing; a stranger finds nothing', async () => {
  const ticket = await worked('服务器告警');
  const to = { ticket, customerId: xiling.id };
  const limited = { ...manager, customers: [donghai.id, xiling.id] };
  await assert.rejects(
    as(limited, '11:00')((tx) => moveTicketToCustomer(tx, to)),
    refuses('ticket.not_yours'),
  );
  await assert.rejects(
    as(engineer, '11:00')((tx) => moveTicketToCustomer(tx, to)),
    refuses('ticket.not_yours'),
  );
  const abroad = desk.other.as(stranger, (tx) => moveTicketToCustomer(tx, to));
  await assert.rejects(abroad, refuses('not_found'));
});
