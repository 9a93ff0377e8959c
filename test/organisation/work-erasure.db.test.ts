import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eraseContact } from '../../modules/customers/server/contacts/erase-contact.ts';
import { recordContact } from '../../modules/customers/server/contacts/record-contact.ts';
import { listHandovers } from '../../modules/service-desk/server/handovers/list-handovers.ts';
import { offerHandover } from '../../modules/service-desk/server/handovers/offer-handover.ts';
import {
  broadcastMajorUpdate,
  standDownMajorIncident,
} from '../../modules/service-desk/server/major-incidents/broadcast-major-update.ts';
import { declareMajorIncident } from '../../modules/service-desk/server/major-incidents/declare-major-incident.ts';
import { noteOnMajorIncident } from '../../modules/service-desk/server/major-incidents/lead-major-incident.ts';
import {
  readMajorIncident,
  readMajorTimeline,
} from '../../modules/service-desk/server/major-incidents/read-major-incident.ts';
import { reviewMajorIncident } from '../../modules/service-desk/server/major-incidents/review-major-incident.ts';
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

test('a major incident tells on without an erased name: title, story, review and log', async () => {
  const person = { customerId: donghai.id, name: '贺兰山', mobile: '13922228888' };
  const { id: contact, name } = await as(manager, '13:00')((tx) => recordContact(tx, person));
  const { id: ticketId } = await as(engineer, '13:10')((tx) => recordOne(tx, donghai, { callerId: contact }));
  const declared = { title: '贺兰山等人断网', ticketIds: [ticketId] };
  const { id: majorIncident } = await as(manager, '13:11')((tx) => declareMajorIncident(tx, declared));
  await as(manager, '13:12')((tx) => broadcastMajorUpdate(tx, { majorIncident, words: '贺兰山处已恢复' }));
  await as(manager, '13:13')((tx) => noteOnMajorIncident(tx, { majorIncident, words: '致电 139 2222 8888' }));
  await as(manager, '13:14')((tx) => standDownMajorIncident(tx, { majorIncident }));
  const actions = [{ text: '回访贺兰山', ownerId: manager.subjectId ?? '', dueOn: '2026-12-01' }];
  const review = { majorIncident, cause: '贺兰山楼层交换机', actions };
  await as(manager, '13:15')((tx) => reviewMajorIncident(tx, review));

  await as(manager, '14:00', 1)((tx) => eraseContact(tx, { contact, confirmation: name, reason: '本人申请' }, holders));
  const told = await as(manager, '14:10')((tx) => readMajorIncident(tx, { majorIncident }));
  const story = await as(manager, '14:10')((tx) => readMajorTimeline(tx, { majorIncident }));
  const { rows: log } = await desk.ground.owner.query('select text from event_text');
  assert.match(told.title, /^用户 .{4}等人断网$/);
  assert.match(told.cause ?? '', /^用户 .{4}楼层交换机$/);
  assert.match(told.actions[0]?.text ?? '', /^回访用户 .{4}$/);
  assert.doesNotMatch(JSON.stringify([told, story, log]), /贺兰山|2222.?8888/);
  assert.ok(story.items.some(({ words }) => words === '致电 ***'));
});
