import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Layer } from '../../../../kernel/working-time/definition.ts';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { addWorking } from '../../../../kernel/working-time/working-time.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { contactOf, staffOf } from '../../../../test/harness/callers.ts';
import { fridayAfternoon } from '../../../../test/harness/providers.ts';
import { addCalendar } from '../calendars/add-calendar.ts';
import { calendarFor } from '../calendars/calendar-for.ts';
import { changeCalendar } from '../calendars/change-calendar.ts';
import { listCalendars } from '../calendars/list-calendars.ts';
import { retireCalendar } from '../calendars/retire-calendar.ts';
import { changeLayer } from './change-layer.ts';
import { layersOfCustomers } from './hold-customers.ts';
import type { PlaceWanted } from './layer-place.ts';
import { openLayersGround } from './layers-ground.cases.ts';
import { readLayer } from './read-layer.ts';

const { ground, yunfan, manager, donghai, plant, xiling, stranger } = await openLayersGround();
after(() => ground.close());
const monday = '2026-11-23T09:00:00.000Z';
const tuesday = '2026-11-24T09:00:00.000Z';

function say(wanted: PlaceWanted, layer: Layer, now = monday) {
  return yunfan.as(manager, (tx) => changeLayer(tx, { ...wanted, layer }), { now });
}

async function calendarOf(code: string): Promise<Id> {
  const { items } = await yunfan.as(manager, (tx) => listCalendars(tx, {}));
  return items.find((one) => one.code === code)?.id ?? assert.fail(code);
}

function refuses(code: string, field?: string, params?: object) {
  return (error: unknown) => {
    assert.ok(error instanceof Refusal);
    assert.deepEqual([error.code, error.field], [code, field]);
    if (params) assert.deepEqual(error.params, params);
    return true;
  };
}

/** Four hours from Friday at 17:00, by 5×8 in Shanghai as of an instant. */
function dueAt(place?: { customerId: Id; siteId: Id | null }, asOf?: string, code = '5x8') {
  return yunfan.as(manager, async (tx) => {
    const { items } = await listCalendars(tx, {});
    const id = items.find((one) => one.code === code)?.id ?? assert.fail(code);
    const { working } = (await calendarFor(tx, id, { place, asOf })) ?? assert.fail();
    return addWorking(working, '2026-11-27T09:00:00.000Z', 4 * 3600);
  });
}

test('where nothing was said there is nothing, and it can be said', async () => {
  assert.deepEqual(await yunfan.as(manager, (tx) => readLayer(tx, { site: plant })), {
    level: 'site',
    customer: { id: donghai, name: '东海集团' },
    site: { id: plant, name: '宁波工厂' },
    layer: {},
    validFrom: null,
    revision: 1,
    abilities: ['change'],
  });
});

test('what a customer and its site say changes the time there from then on, and nowhere else', async () => {
  const before = '2026-11-30T04:00:00.000Z';
  assert.equal(await dueAt({ customerId: donghai, siteId: plant }), before);

  await say({ customer: donghai }, { overrides: { '2026-11-30': [] } });
  await say({ site: plant }, { week: { saturday: [['09:00', '12:00']] } }, tuesday);

  assert.equal(await dueAt({ customerId: donghai, siteId: null }), '2026-12-01T04:00:00.000Z');
  assert.equal(await dueAt({ customerId: donghai, siteId: plant }), '2026-11-28T04:00:00.000Z');
  assert.equal(await dueAt({ customerId: donghai, siteId: plant }, monday), '2026-12-01T04:00:00.000Z');
  assert.equal(await dueAt({ customerId: donghai, siteId: plant }, fridayAfternoon), before);
  assert.equal(await dueAt({ customerId: xiling, siteId: null }), before);
  assert.equal(await dueAt(), before);
});

test("the provider's company day holds for all who say nothing else, but not round the clock", async () => {
  await say({}, { overrides: { '2026-11-30': [['13:00', '18:00']] } });
  assert.equal(await dueAt({ customerId: xiling, siteId: null }), '2026-11-30T08:00:00.000Z');
  assert.equal(await dueAt({ customerId: donghai, siteId: null }), '2026-12-01T04:00:00.000Z');
  assert.equal(await dueAt({ customerId: xiling, siteId: null }, undefined, '7x24'), '2026-11-27T13:00:00.000Z');

  await say({}, {});
  assert.equal(await dueAt({ customerId: xiling, siteId: null }), '2026-11-30T04:00:00.000Z');
});

test('says of each day whose word it is', async () => {
  const id = await calendarOf('5x8');
  const days = await yunfan.as(manager, async (tx) => {
    const { dayOn } = (await calendarFor(tx, id, { place: { customerId: donghai, siteId: plant } })) ?? assert.fail();
    return ['2026-11-27', '2026-11-28', '2026-11-30'].map((date) => dayOn(date));
  });
  assert.deepEqual(
    days.map(({ reason, source }) => [reason, source]),
    [
      ['working_day', 'template'],
      ['working_day', 'site'],
      ['override', 'customer'],
    ],
  );
});

test('a save must have seen the last one, and one that changes nothing makes no row', async () => {
  const { revision, layer } = await yunfan.as(manager, (tx) => readLayer(tx, { customer: donghai }));
  assert.equal(revision, 2);
  const stale = yunfan.as(manager, (tx) => changeLayer(tx, { customer: donghai, layer: {} }), { seenRevision: 1 });
  await assert.rejects(stale, refuses('stale'));
  assert.equal((await say({ customer: donghai }, layer)).revision, 2);
});

test('enters who said what in the log of the place', async () => {
  const events = await yunfan.as(manager, (tx) => historyOf(tx, { kind: 'site', id: plant }));
  const said = events.find(({ kind }) => kind === 'calendar_layer.changed');
  assert.deepEqual(said?.payload, {
    changes: { layer: { from: null, to: { week: { saturday: [['09:00', '12:00']] }, overrides: {} } } },
  });
});

const faulty: [string, Layer, string, string][] = [
  ['a time that is none', { week: { monday: [['9', '12:00']] } }, 'calendar.bad_time', 'layer.week.monday.0.0'],
  ['a day that is none', { overrides: { '2026-02-30': [] } }, 'calendar.bad_day', 'layer.overrides.2026-02-30'],
  [
    'overlapping intervals',
    {
      overrides: {
        '2026-12-01': [
          ['09:00', '12:00'],
          ['11:00', '13:00'],
        ],
      },
    },
    'calendar.overlap',
    'layer.overrides.2026-12-01.1',
  ],
];
for (const [what, layer, code, field] of faulty) {
  test(`refuses ${what}, at its very place`, () =>
    assert.rejects(say({ customer: xiling }, layer), refuses(code, field)));
}

const shut: Layer = {
  week: { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] },
};

test('refuses a layer under which a calendar never opens, and names the calendar', async () => {
  await assert.rejects(
    say({ customer: xiling }, shut),
    refuses('calendar_layer.never_open', 'layer.week', { name: '5×8' }),
  );
});

test('a retired calendar counts too: what has it goes on to be timed by it', async () => {
  const sunday = { timeZone: 'Asia/Shanghai', week: { sunday: [['09:00', '12:00'] satisfies [string, string]] } };
  const { id: calendar } = await yunfan.as(manager, (tx) => addCalendar(tx, { name: '周日', definition: sunday }));
  await yunfan.as(manager, (tx) => retireCalendar(tx, { calendar }));
  await assert.rejects(
    say({ customer: xiling }, { week: { sunday: [] } }),
    refuses('calendar_layer.never_open', 'layer.week', { name: '周日' }),
  );
});

test("refuses a provider's layer that shuts a calendar at some site, and names both", async () => {
  const weekend: Layer = { week: { saturday: [['09:00', '12:00']] } };
  await say({}, weekend);
  await say({ customer: xiling }, shut);
  await assert.rejects(
    say({}, {}),
    refuses('calendar_layer.never_open_at', 'layer.week', { name: '5×8', place: '西岭学校' }),
  );
  const week = deliveredCalendars['5x8'].week;
  const monday = { timeZone: 'Asia/Shanghai', week: { monday: week.monday ?? [] } };
  await yunfan.as(manager, (tx) => addCalendar(tx, { name: '周一', definition: monday }));
  await say({ customer: xiling }, {});
  await say({}, {});
});

test('refuses a calendar that never opens at a place which changes its hours, and names the place', async () => {
  const closed: Layer = { week: { saturday: [] } };
  await say({ customer: xiling }, closed);
  const saturday = { timeZone: 'Asia/Shanghai', week: { saturday: [['09:00', '12:00'] satisfies [string, string]] } };
  const params = { name: '周六', place: '西岭学校' };
  const adding = yunfan.as(manager, (tx) => addCalendar(tx, { name: '周六', definition: saturday }));
  await assert.rejects(adding, refuses('calendar_layer.never_open_at', 'definition.week', params));

  const calendar = await calendarOf('5x9');
  const changing = yunfan.as(manager, (tx) => changeCalendar(tx, { calendar, definition: saturday }));
  await assert.rejects(
    changing,
    refuses('calendar_layer.never_open_at', 'definition.week', { ...params, name: '5×9' }),
  );
});

test("nobody finds what another's customers say, and limited staff say nothing for the whole provider", async () => {
  await assert.rejects(
    yunfan.as(manager, (tx) => readLayer(tx, { customer: stranger })),
    refuses('not_found'),
  );
  const limited = staffOf([xiling], 'calendar.read', 'calendar.change', 'customer.read');
  await assert.rejects(
    yunfan.as(limited, (tx) => changeLayer(tx, { site: plant, layer: {} })),
    refuses('not_found'),
  );
  await assert.rejects(
    yunfan.as(limited, (tx) => changeLayer(tx, { layer: {} })),
    refuses('forbidden'),
  );
  assert.deepEqual((await yunfan.as(limited, (tx) => readLayer(tx, {}))).abilities, []);
  const own: Layer = { overrides: { '2026-12-31': [] } };
  assert.equal((await yunfan.as(limited, (tx) => changeLayer(tx, { customer: xiling, layer: own }))).level, 'customer');
});

test("a customer's people are timed by their own customer's layers, and see no other's rows", async () => {
  const id = await calendarOf('5x8');
  const place = { customerId: donghai, siteId: null };
  const due = (of: Id) =>
    yunfan.as(contactOf(of), async (tx) => {
      const { working } = (await calendarFor(tx, id, { place })) ?? assert.fail();
      return addWorking(working, '2026-11-27T09:00:00.000Z', 4 * 3600);
    });
  assert.equal(await due(donghai), '2026-12-01T04:00:00.000Z');
  assert.equal(await due(xiling), '2026-11-30T04:00:00.000Z');
});

test('when customers are merged, what the kept one says goes on to hold', async () => {
  const said = await yunfan.as(manager, (tx) => readLayer(tx, { customer: donghai }));
  assert.equal(await yunfan.as(manager, (tx) => layersOfCustomers.count(tx, donghai)), 2);
  await yunfan.as(manager, async (tx) => layersOfCustomers.makeRoom?.(tx, { from: xiling, into: donghai }));
  const again = await yunfan.as(manager, (tx) => readLayer(tx, { customer: donghai }));
  assert.deepEqual([again.layer, again.revision], [said.layer, said.revision + 1]);
});
