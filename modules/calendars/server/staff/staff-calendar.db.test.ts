import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openDesk, refuses } from '../../../../test/harness/service-desk.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { listCalendars } from '../calendars/list-calendars.ts';
import { retireCalendar } from '../calendars/retire-calendar.ts';
import { readStaffCalendar } from './read-staff-calendar.ts';
import { setStaffCalendar } from './set-staff-calendar.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, engineer, expert, huaxin, other } = desk;
const staff = engineer.subjectId ?? '';
const keeper = staffWith('calendar.read', 'calendar.change');

async function calendarCalled(code: string, provider = huaxin): Promise<string> {
  const { items } = await provider.as(keeper, (tx) => listCalendars(tx, {}));
  return items.find((one) => one.code === code)?.id ?? assert.fail(code);
}

function set(calendarId: string | null, of = staff) {
  return as(manager, '10:00')((tx) => setStaffCalendar(tx, { staff: of, calendarId }));
}

test('a staff member works by the default calendar until one is chosen, and again when it is taken back', async () => {
  const before = await as(manager, '09:00')((tx) => readStaffCalendar(tx, { staff }));
  assert.deepEqual([before.calendar.name, before.isOwn, before.abilities], ['5×8', false, ['change']]);
  const shifts = await calendarCalled('7x12');
  const chosen = await set(shifts);
  assert.deepEqual([chosen.calendar.id, chosen.isOwn], [shifts, true]);
  const again = await set(await calendarCalled('7x24'));
  assert.equal(again.calendar.name, '7×24');
  assert.deepEqual((await set(null)).isOwn, false);
  const history = await as(manager, '10:01')((tx) => historyOf(tx, { kind: 'staff', id: staff }));
  const told = history.filter(({ kind }) => kind === 'staff_calendar.set').map(({ payload }) => payload);
  assert.deepEqual([told.length, told[0]], [3, { changes: { calendarId: { from: null, to: shifts } } }]);
});

test('neither a retired calendar is chosen nor one of another provider', async () => {
  const shifts = await calendarCalled('7x12');
  const foreign = await calendarCalled('7x12', other);
  await set(shifts);
  await huaxin.as(keeper, (tx) => retireCalendar(tx, { calendar: shifts }));
  await assert.rejects(set(shifts, expert.subjectId ?? ''), refuses('staff_calendar.is_retired', 'calendarId'));
  await assert.rejects(set(foreign), refuses('unknown_reference', 'calendarId'));
  const kept = await as(engineer, '11:00')((tx) => readStaffCalendar(tx, { staff }));
  assert.deepEqual([kept.calendar.isRetired, kept.isOwn, kept.abilities], [true, true, []]);
});
