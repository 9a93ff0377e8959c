import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { CalendarDefinition } from '../../../../kernel/working-time/definition.ts';
import { deliveredCalendars } from '../../../../kernel/working-time/delivered-calendars.ts';
import { addWorking } from '../../../../kernel/working-time/working-time.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { fridayAfternoon, openGround } from '../../../../test/harness/providers.ts';
import { upToCalendars } from '../calendars-ground.cases.ts';
import { seedNationalDays } from '../national-days/seed-national-days.ts';
import { addCalendar } from './add-calendar.ts';
import { calendarFor, defaultCalendar } from './calendar-for.ts';
import { changeCalendar } from './change-calendar.ts';
import { listCalendars } from './list-calendars.ts';
import { readCalendar } from './read-calendar.ts';
import { reinstateCalendar } from './reinstate-calendar.ts';
import { retireCalendar } from './retire-calendar.ts';

const ground = await openGround(upToCalendars);
after(() => ground.close());
await seedNationalDays(ground.owner);
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const keeper = staffWith('calendar.read', 'calendar.change');
const tomorrow = '2026-11-21T09:00:00.000Z';

async function byCode(code: string, provider = yunfan) {
  const { items } = await provider.as(keeper, (tx) => listCalendars(tx, { state: 'all' }));
  return items.find((one) => one.code === code) ?? assert.fail(code);
}

function refuses(code: string, field?: string) {
  return (error: unknown) => error instanceof Refusal && error.code === code && error.field === field;
}

function add(name: string, definition: CalendarDefinition) {
  return yunfan.as(keeper, (tx) => addCalendar(tx, { name, definition }));
}

test('seeds the years that are missing once, and leaves those that are there', async () => {
  assert.deepEqual(await seedNationalDays(ground.owner), []);
  await ground.owner.query('delete from national_day where year = 2026');
  await ground.owner.query('delete from national_year where year = 2026');
  assert.deepEqual(await seedNationalDays(ground.owner), [2026]);
});

test('a new provider gets the four delivered calendars, 5×8 as its default', async () => {
  const { items, abilities } = await yunfan.as(keeper, (tx) => listCalendars(tx, {}));
  assert.deepEqual(
    items.map(({ code, name }) => [code, name]),
    [
      ['5x8', '5×8'],
      ['5x9', '5×9'],
      ['7x12', '7×12'],
      ['7x24', '7×24'],
    ],
  );
  assert.deepEqual(
    items.map(({ isDefault }) => isDefault),
    [true, false, false, false],
  );
  assert.deepEqual(abilities, ['add', 'change_layer']);
});

test('reckons through National Day by the national layer, and through it where it is not followed', async () => {
  const start = '2026-09-30T09:30:00.000Z';
  const [office, always] = [await byCode('5x8'), await byCode('7x24')];
  const due = (id: string) =>
    yunfan.as(keeper, async (tx) => addWorking((await calendarFor(tx, id))?.working ?? assert.fail(), start, 3600));
  assert.equal(await due(office.id), '2026-10-08T01:30:00.000Z');
  assert.equal(await due(always.id), '2026-09-30T10:30:00.000Z');
});

test('knows which deadlines lie in a year whose notice is not out', async () => {
  const provisional = await yunfan.as(keeper, async (tx) => {
    const { isProvisional } = await defaultCalendar(tx);
    return ['2026-12-31T15:00:00.000Z', '2027-01-04T01:00:00.000Z'].map(isProvisional);
  });
  assert.deepEqual(provisional, [false, true]);
});

test('shows every day of the year asked for, or of this one', async () => {
  const { id: calendar } = await byCode('5x8');
  const now = await yunfan.as(keeper, (tx) => readCalendar(tx, { calendar }));
  assert.equal(now.year.year, 2026);
  assert.equal(now.year.days.find(({ date }) => date === '2026-02-14')?.reason, 'make_up_day');
  const next = await yunfan.as(keeper, (tx) => readCalendar(tx, { calendar, year: 2027 }));
  assert.equal(next.year.isPublished, false);
});

const { timeZone, week } = deliveredCalendars['5x8'];
const faulty: [string, string, string, CalendarDefinition][] = [
  ['an unknown zone', 'calendar.unknown_zone', 'definition.timeZone', { timeZone: 'Asia/Pekin', week }],
  [
    'a time that is none',
    'calendar.bad_time',
    'definition.week.monday.0.1',
    { timeZone, week: { monday: [['09:00', '25:00']] } },
  ],
  [
    'an interval that ends before it begins',
    'calendar.ends_before_start',
    'definition.week.sunday.0',
    { timeZone, week: { sunday: [['22:00', '06:00']] } },
  ],
  [
    'intervals that overlap',
    'calendar.overlap',
    'definition.week.monday.1',
    {
      timeZone,
      week: {
        monday: [
          ['09:00', '12:00'],
          ['11:00', '18:00'],
        ],
      },
    },
  ],
  [
    'a day that is none',
    'calendar.bad_day',
    'definition.overrides.2026-02-30',
    { timeZone, week, overrides: { '2026-02-30': [] } },
  ],
  ['a calendar that never opens', 'calendar.never_open', 'definition.week', { timeZone, week: {} }],
];
for (const [what, code, field, definition] of faulty) {
  test(`refuses ${what} at its place`, async () => {
    await assert.rejects(add('错误', definition), refuses(code, field));
  });
}

test('refuses a name that another calendar has', async () => {
  await assert.rejects(add('5×8', { timeZone, week }), refuses('calendar.name_taken', 'name'));
});

test('other hours are a new version; what began before keeps the hours of its time', async () => {
  const { id: calendar } = await add('门店', { timeZone, week: { friday: [['09:00', '21:00']] } });
  const definition = { timeZone, week: { friday: [['09:00', '18:00']] } } satisfies CalendarDefinition;
  const change = { seenRevision: 1, now: tomorrow };
  const changed = await yunfan.as(keeper, (tx) => changeCalendar(tx, { calendar, definition }), change);
  assert.equal(changed.version, 2);
  const closing = (asOf?: string) =>
    yunfan.as(keeper, async (tx) => {
      const { working } = (await calendarFor(tx, calendar, { asOf })) ?? assert.fail();
      return addWorking(working, fridayAfternoon, 7200);
    });
  assert.equal(await closing(fridayAfternoon), '2026-11-20T11:00:00.000Z');
  assert.equal(await closing('2016-02-29T00:00:00.000Z'), '2026-11-20T11:00:00.000Z');
  assert.equal(await closing(), '2026-11-27T02:00:00.000Z');
});

test('another name, and hours said again in another order, are no version', async () => {
  const { id: calendar, version, definition } = await byCode('5x9');
  const reversed = Object.fromEntries(Object.entries(definition.week).toReversed());
  const again = { calendar, name: '五天九小时', definition: { week: reversed, timeZone: definition.timeZone } };
  const renamed = await yunfan.as(keeper, (tx) => changeCalendar(tx, again));
  assert.equal(renamed.version, version);
  assert.equal(renamed.name, '五天九小时');
});

test('refuses a stale save', async () => {
  const { id: calendar } = await byCode('5x9');
  const save = yunfan.as(keeper, (tx) => changeCalendar(tx, { calendar, name: '5×9' }), { seenRevision: 1 });
  await assert.rejects(save, refuses('stale'));
});

test('there is one default, which cannot be retired', async () => {
  const [office, day] = [await byCode('5x8'), await byCode('7x12')];
  await yunfan.as(keeper, (tx) => changeCalendar(tx, { calendar: day.id, isDefault: true }));
  assert.equal((await byCode('5x8')).isDefault, false);
  assert.equal((await yunfan.as(keeper, (tx) => defaultCalendar(tx))).id, day.id);
  const retiring = yunfan.as(keeper, (tx) => retireCalendar(tx, { calendar: day.id }));
  await assert.rejects(retiring, refuses('calendar.is_default'));
  const retired = await yunfan.as(keeper, (tx) => retireCalendar(tx, { calendar: office.id }));
  assert.equal(retired.isRetired, true);
  const lifting = yunfan.as(keeper, (tx) => changeCalendar(tx, { calendar: office.id, isDefault: true }));
  await assert.rejects(lifting, refuses('calendar.is_retired', 'isDefault'));
  assert.equal((await yunfan.as(keeper, (tx) => reinstateCalendar(tx, { calendar: office.id }))).isRetired, false);
});

test("another provider's calendar is not found", async () => {
  const { id: calendar } = await byCode('5x8', other);
  await assert.rejects(
    yunfan.as(keeper, (tx) => readCalendar(tx, { calendar })),
    refuses('not_found'),
  );
  assert.equal(await yunfan.as(keeper, (tx) => calendarFor(tx, calendar)), undefined);
});
