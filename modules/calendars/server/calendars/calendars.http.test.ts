import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { CalendarDefinition } from '../../../../kernel/working-time/definition.ts';
import { openWorld } from '../../../../test/cast/world.ts';
import { addCalendar, listCalendars, readCalendar } from '../../calendar.contract.ts';

const world = await openWorld();
after(() => world.close());
const admin = world.as('admin');

test('gives back a definition as it was sent, overrides and all', async () => {
  const definition: CalendarDefinition = {
    timeZone: 'Asia/Shanghai',
    week: { monday: [['18:00', '24:00']], tuesday: [['00:00', '02:00']] },
    overrides: { '2026-12-24': [], '2026-12-26': { follows: 'monday' }, '2026-12-27': [['10:00', '11:00']] },
  };
  const added = await admin.ask(addCalendar, { body: { name: '夜班', definition, followsNation: null } });
  assert.deepEqual(added.definition, definition);
  const { year } = await admin.ask(readCalendar, { params: { calendar: added.id }, query: { year: 2026 } });
  const chosen = new Set(['2026-12-24', '2026-12-26', '2026-12-27']);
  assert.deepEqual(
    year.days.filter(({ date }) => chosen.has(date)).map(({ reason, hours }) => [reason, hours]),
    [
      ['override', []],
      ['override', [['18:00', '24:00']]],
      ['override', [['10:00', '11:00']]],
    ],
  );
});

test('says in words, at the very time of day, what is wrong', async () => {
  const definition: CalendarDefinition = { timeZone: 'Asia/Shanghai', week: { monday: [['09:00', '25:00']] } };
  const { status, body } = await admin.try(addCalendar, { body: { name: '错误', definition } });
  assert.equal(status, 422);
  assert.match(JSON.stringify(body), /"field":"definition\.week\.monday\.0\.1".*“25:00”不是有效的时刻/);
});

test('the hotline reads calendars and changes none', async () => {
  const hotline = world.as('hotline');
  const { items, abilities } = await hotline.ask(listCalendars, { query: {} });
  assert.ok(items.length >= 4);
  assert.deepEqual([abilities, items[0]?.abilities], [[], []]);
  const { name, definition } = items[0] ?? assert.fail();
  assert.equal((await hotline.try(addCalendar, { body: { name: `${name} 2`, definition } })).status, 403);
});
