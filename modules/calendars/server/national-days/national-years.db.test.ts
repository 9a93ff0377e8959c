import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addWorking } from '../../../../kernel/working-time/working-time.ts';
import { historyOf } from '../../../../platform/log/event.store.ts';
import { staffWith } from '../../../../test/harness/callers.ts';
import { openGround, type TestProvider } from '../../../../test/harness/providers.ts';
import { upToCalendars } from '../calendars-ground.cases.ts';
import { defaultCalendar } from '../calendars/calendar-for.ts';
import { followNation } from './follow-nation.ts';
import { importNationalYear, previewNationalYear } from './import-national-year.ts';
import { listNationalYears } from './list-national-years.ts';
import { seedNationalDays } from './seed-national-days.ts';

const ground = await openGround(upToCalendars);
after(() => ground.close());
await seedNationalDays(ground.owner);
const yunfan = await ground.found('yunfan');
const other = await ground.found('other');
const reader = staffWith('calendar.read');
const importedAt = '2027-11-05T02:00:00.000Z';

const notice = {
  year: 2028,
  papers: ['https://www.gov.cn/zhengce/2028.htm'],
  days: [
    { name: '元旦', date: '2028-01-01', isOffDay: true },
    { name: '元旦', date: '2028-01-03', isOffDay: true },
    { name: '元旦', date: '2027-12-26', isOffDay: false },
  ],
};

/** Two hours from Friday, 2027-12-31, 17:00 by 5×8; and whether that is certain. */
function due() {
  return yunfan.as(reader, async (tx) => {
    const { working, isProvisional } = await defaultCalendar(tx);
    const deadline = addWorking(working, '2027-12-31T09:00:00.000Z', 7200);
    return { deadline, isProvisional: isProvisional(deadline) };
  });
}

async function told(provider: TestProvider) {
  const events = await provider.as(reader, (tx) => historyOf(tx, { kind: 'provider', id: provider.id }));
  return events.filter(({ kind }) => kind === 'national_year.imported').map(({ payload }) => payload);
}

test('a year without a notice counts as ordinary weeks, and says so', async () => {
  assert.deepEqual(await due(), { deadline: '2028-01-03T02:00:00.000Z', isProvisional: true });
});

test('a preview says what would change, and changes nothing', async () => {
  const { wasKnown, holidays, makeUpDays, changes } = await previewNationalYear(ground.owner, notice);
  assert.deepEqual([wasKnown, holidays, makeUpDays], [false, 2, 1]);
  assert.deepEqual(
    changes.map(({ date, from, to }) => [date, from, to]),
    [
      ['2027-12-26', null, 'make_up'],
      ['2028-01-01', null, 'holiday'],
      ['2028-01-03', null, 'holiday'],
    ],
  );
  assert.equal((await due()).isProvisional, true);
});

test('an import moves what reaches into the year, which is certain from then on', async () => {
  await importNationalYear(ground.owner, notice, importedAt);
  assert.deepEqual(await due(), { deadline: '2028-01-04T02:00:00.000Z', isProvisional: false });
  const { items } = await yunfan.as(reader, (tx) => listNationalYears(tx));
  assert.deepEqual(items[0], {
    nation: 'CN',
    year: 2028,
    holidays: 2,
    makeUpDays: 0,
    papers: notice.papers,
    importedAt,
  });
  assert.deepEqual([items[1]?.year, items[1]?.importedAt, items[1]?.papers], [2026, null, []]);
});

test('every provider hears of it once, with the days that it may have changed', async () => {
  for (const provider of [yunfan, yunfan, other]) await provider.as(reader, followNation);
  const [payload, ...more] = await told(yunfan);
  assert.deepEqual(more, []);
  const { revision: _revision, ...words } = payload ?? {};
  assert.deepEqual(words, { nation: 'CN', years: [2028], from: '2027-12-01', until: '2029-01-01' });
  assert.equal((await told(other)).length, 1);
});

test('a notice that is mended takes the place of the one before, and is heard of again', async () => {
  const mended = { ...notice, days: notice.days.filter(({ date }) => date !== '2028-01-03') };
  const { wasKnown, changes } = await importNationalYear(ground.owner, mended, importedAt);
  assert.deepEqual([wasKnown, changes.map(({ date, to }) => [date, to])], [true, [['2028-01-03', null]]]);
  assert.deepEqual(await due(), { deadline: '2028-01-03T02:00:00.000Z', isProvisional: false });
  await yunfan.as(reader, followNation);
  assert.equal((await told(yunfan)).length, 2);
});

test('a provider that is founded later hears nothing of what was there before it', async () => {
  const late = await ground.found('late');
  await late.as(reader, followNation);
  assert.deepEqual(await told(late), []);
});
