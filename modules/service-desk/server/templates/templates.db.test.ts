import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { categoriesDelivered } from '../../../catalogue/index.ts';
import { changeTicketTemplate } from './change-ticket-template.ts';
import { deliverTemplates } from './deliver-templates.ts';
import { listTicketTemplates, readTicketTemplate } from './list-ticket-templates.ts';
import { recordTicketTemplate } from './record-ticket-template.ts';
import { reinstateTicketTemplate, retireTicketTemplate } from './retire-ticket-template.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, other, stranger } = desk;
const namesOf = async (query: Parameters<typeof listTicketTemplates>[1] = {}) =>
  (await as(engineer, '09:00')((tx) => listTicketTemplates(tx, query))).items.map(({ name }) => name);

test('a new provider has templates for what it hears every day, each with its category', async () => {
  const { items, abilities } = await as(engineer, '09:00')((tx) => listTicketTemplates(tx, {}));
  assert.equal(items.length, 10);
  assert.ok(items.every(({ category }) => category !== null));
  assert.deepEqual(items[0]?.resolution?.mode, 'phone');
  assert.deepEqual(abilities, []);
  await as(engineer, '09:00')(deliverTemplates);
  assert.equal((await namesOf()).length, 10);
});

test('a template is found by its words, by pinyin and by initials', async () => {
  assert.deepEqual(await namesOf({ q: '打印' }), ['打印机无法打印']);
  assert.deepEqual(await namesOf({ q: 'dnwfkj' }), ['电脑无法开机']);
  assert.deepEqual(await namesOf({ q: 'shangwang' }), ['无法上网']);
  assert.deepEqual(await namesOf({ q: '没有的' }), []);
});

test('a new one stands last, and goes where it is put', async () => {
  const template = await as(
    manager,
    '09:10',
  )((tx) => recordTicketTemplate(tx, { name: '扫描枪失灵', title: '扫描枪无法扫码', impact: 'degraded' }));
  assert.deepEqual([template.position, template.abilities], [10, ['change', 'retire']]);
  const first = { ticketTemplate: template.id, position: 0 };
  await as(manager, '09:11', 1)((tx) => changeTicketTemplate(tx, first));
  assert.equal((await namesOf())[0], '扫描枪失灵');
  const history = await as(manager, '09:12')((tx) => historyOf(tx, { kind: 'ticket_template', id: template.id }));
  assert.deepEqual(
    history.map(({ kind }) => kind),
    ['ticket_template.recorded', 'ticket_template.changed'],
  );
  const stale = as(manager, '09:13', 1)((tx) => changeTicketTemplate(tx, { ...first, name: '扫码' }));
  await assert.rejects(stale, refuses('stale'));
});

test('what no ticket could begin with is refused at its field', async () => {
  const record = (input: object) => as(manager, '09:20')((tx) => recordTicketTemplate(tx, { name: '错', ...input }));
  const foreign = (await other.as(stranger, categoriesDelivered)).get('product.network');
  await assert.rejects(record({ categoryId: foreign }), refuses('unknown_reference', 'categoryId'));
  await assert.rejects(record({ channel: 'pigeon' }), refuses('ticket.unknown_code', 'channel'));
  const resolution = { code: 'magic', mode: 'phone', solution: '好了' };
  await assert.rejects(record({ resolution }), refuses('ticket.unknown_code', 'resolution.code'));
});

test('one out of use is not offered until it is brought back', async () => {
  const [{ id: ticketTemplate } = { id: '' }] = (
    await as(engineer, '09:40')((tx) => listTicketTemplates(tx, { q: '使用咨询' }))
  ).items;
  await as(manager, '09:40')((tx) => retireTicketTemplate(tx, { ticketTemplate }));
  assert.deepEqual(await namesOf({ q: '使用咨询' }), []);
  assert.deepEqual(await namesOf({ q: '使用咨询', state: 'all' }), ['使用咨询']);
  await as(manager, '09:41')((tx) => reinstateTicketTemplate(tx, { ticketTemplate }));
  assert.deepEqual(await namesOf({ q: '使用咨询' }), ['使用咨询']);
  const strange = other.as(stranger, (tx) => readTicketTemplate(tx, { ticketTemplate }));
  await assert.rejects(strange, refuses('not_found'));
});
