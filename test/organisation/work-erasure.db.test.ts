import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eraseContact } from '../../modules/customers/server/contacts/erase-contact.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { listHandovers } from '../../modules/service-desk/server/handovers/list-handovers.ts';
import { offerHandover } from '../../modules/service-desk/server/handovers/offer-handover.ts';
import { recordOne } from '../../modules/service-desk/server/tickets/ticket.factory.ts';
import { readTicketTime } from '../../modules/service-desk/server/time/read-ticket-time.ts';
import { recordTimeEntry } from '../../modules/service-desk/server/time/record-time-entry.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { openDesk } from '../harness/service-desk.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, donghai } = desk;
const holders = moduleRegisters.flatMap(({ contactHolders = [] }) => contactHolders);

test('why time was spent, and why a ticket was handed over, is told without an erased name', async () => {
  const person = { customerId: donghai.id, name: '祁连山', mobile: '13922229999' };
  const { id: contact, name } = await as(manager, '09:00')((tx) => recordContact(tx, person));
  const { id: ticket } = await as(engineer, '09:10')((tx) => recordOne(tx, donghai, { callerId: contact }));
  const spent = { kind: 'on_site', minutes: 5, isBillable: false, note: '祁连山要求上门' } as const;
  await as(engineer, '09:20')((tx) => recordTimeEntry(tx, { ticket, ...spent }));
  const offer = { ticket, toId: manager.subjectId ?? '', reason: '祁连山指名' };
  await as(engineer, '09:21')((tx) => offerHandover(tx, offer));

  const asked = { contact, confirmation: name, reason: '本人书面申请' };
  await as(manager, '10:00', 1)((tx) => eraseContact(tx, asked, holders));
  const time = await as(engineer, '11:00')((tx) => readTicketTime(tx, { ticket }));
  const handovers = await as(engineer, '11:00')((tx) => listHandovers(tx, { ticket }));
  assert.match(time.items[0]?.note ?? '', /^用户 .{4}要求上门$/);
  assert.match(handovers.items[0]?.reason ?? '', /^用户 .{4}指名$/);
});
