import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { recordCustomField } from '../../modules/custom-fields/server/fields/record-custom-field.ts';
import { followTicket } from '../../modules/service-desk/server/links/follow-ticket.ts';
import { splitTicket } from '../../modules/service-desk/server/mergers/split-ticket.ts';
import { writeEntry } from '../../modules/service-desk/server/entries/write-entry.ts';
import { confirmTicket } from '../../modules/service-desk/server/tickets/confirm-ticket.ts';
import { resolveTicket } from '../../modules/service-desk/server/tickets/resolve-ticket.ts';
import { personOf, recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { staffWith } from '../harness/callers.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, engineer, donghai } = desk;

test('a field that every ticket must have stands in the way of no split and no answer after closing', async () => {
  const { id: ticket } = await as(engineer, '10:00')((tx) => recordOne(tx, donghai, { title: '打印机和网络都不行' }));
  const field = { noun: 'ticket', kind: 'line', label: '成本中心', key: 'cost_center', isRequired: true } as const;
  await as(staffWith('custom_field.change'), '10:05')((tx) => recordCustomField(tx, { ...field, audience: 'public' }));

  const note = { ticket, kind: 'note', body: '网络也不通' } as const;
  const { id: entry } = await as(engineer, '10:10')((tx) => writeEntry(tx, note));
  const split = { ticket, title: '网络不通', entryIds: [entry] };
  const part = await as(engineer, '10:20')((tx) => splitTicket(tx, split));
  assert.equal(part.title, '网络不通');

  const solution = { code: 'permanent', mode: 'remote', remote: { scope: 'control' as const }, solution: '重启' };
  await as(engineer, '10:30')((tx) => resolveTicket(tx, { ticket, ...solution }));
  const caller = personOf(donghai, 'end_user', donghai.callerId);
  await as(caller, '10:40')((tx) => confirmTicket(tx, { ticket }));
  const next = await as(caller, '11:00')((tx) => followTicket(tx, { ticket, description: '又不行了' }));
  assert.equal(next.title, '打印机和网络都不行');
});
