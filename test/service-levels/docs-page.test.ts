import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWorking } from '../../kernel/working-time/working-time.ts';
import { deliveredCalendars } from '../../kernel/working-time/delivered-calendars.ts';
import { dueAfter } from '../../kernel/working-time/due-after.ts';
import { resolveLayers } from '../../kernel/working-time/layers.ts';
import type { TargetUnit } from '../../kernel/working-time/target-units.ts';
import { WorkingCalendar } from '../../kernel/working-time/working-calendar.ts';
import { nationalDaysOf } from '../../modules/calendars/server/national-days/national-days.seed.ts';
import { priorities } from '../../modules/catalogue/priority.contract.ts';
import { stepTimes } from '../../modules/sla/server/escalation/step-times.rules.ts';
import { outcomeOf } from '../../modules/sla/server/objectives/outcome.rules.ts';
import { clockTold, runsTold, selectionTold } from './docs-clocks.ts';
import { secondsIn, shanghai, tableOf } from './docs-tables.ts';
import { attainmentOfLog } from './figures-of-log.ts';
import { targetMinutes } from './log-by-engine.ts';

const nation = nationalDaysOf(2026);

function calendarCalled(name: string): WorkingCalendar {
  const [, template] = Object.entries(deliveredCalendars).find(([code]) => code === name.replace('×', 'x')) ?? [];
  assert.ok(template, `there is no calendar ${name}`);
  return new WorkingCalendar(name, resolveLayers(template, { nation }));
}

const office = calendarCalled('5×8');

test('the deadlines of the page are those that the program reckons', async () => {
  const rows = await tableOf('Deadlines');
  assert.ok(rows.length >= 17);
  for (const { calendar = '', start = '', add = '', deadline = '' } of rows) {
    const working = calendarCalled(calendar);
    assert.equal(dueTold(working, shanghai(start), add), shanghai(deadline), `${calendar} ${start} + ${add}`);
  }
});

function dueTold(working: WorkingCalendar, start: string, add: string): string {
  const [, close, value, unit] = /^(close )?(\d+) (working day|calendar day|calendar month)$/.exec(add) ?? [];
  if (unit === undefined) return addWorking(working, start, secondsIn(add));
  const units: Record<string, TargetUnit> = {
    'working day': close ? 'working_day_close' : 'working_day',
    'calendar day': 'calendar_day',
    'calendar month': 'calendar_month',
  };
  return dueAfter(working, start, { value: Number(value), unit: units[unit] ?? assert.fail(unit) });
}

test('the clocks of the page run as the program runs them', async () => {
  for (const row of await tableOf('Clocks')) {
    const told = [row['counted'], row['deadline'], row['outcome']];
    assert.deepEqual(clockTold(office, row), told, `${row['begins']} ${row['what happens']}`);
  }
});

test('the lines of the page are chosen as the program chooses', async () => {
  for (const row of await tableOf('Selection')) {
    const { ticket = '', 'lines, in their order': lines = '' } = row;
    assert.equal(selectionTold(lines, ticket), row['line holds'], `${lines} / ${ticket}`);
  }
});

test('the reopenings of the page do what the program does', async () => {
  for (const { clocks = '', 'the line says': says = '' } of await tableOf('Reopening')) {
    assert.equal(runsTold(office, says), clocks, says);
  }
});

test('the steps of the page are due when the program fires them', async () => {
  for (const { begins = '', target = '', step = '', due = '' } of await tableOf('Steps')) {
    const startedAt = shanghai(begins);
    const clock = {
      phase: 'running' as const,
      targetSeconds: secondsIn(target),
      elapsedSeconds: 0,
      countedTo: startedAt,
      startedAt,
      termsFrom: startedAt,
      stoppedAt: null,
      deadlineAt: addWorking(office, startedAt, secondsIn(target)),
      breachedAt: null,
      pauses: [],
    };
    const [, percent] = /^(\d+) %$/.exec(step) ?? [];
    const [, everyMinutes, place] = /^every (\d+) min, the (\d+)/.exec(step) ?? [];
    const moment = percent
      ? ({ kind: 'share', percent: Number(percent) } as const)
      : ({ kind: 'after_breach', everyMinutes: Number(everyMinutes), times: Number(place) } as const);
    const time = stepTimes(clock, office, moment).at(-1);
    assert.equal(new Date(time?.at ?? 0).toISOString(), shanghai(due), `${begins} ${step}`);
  }
});

const outcomes: Record<string, string> = { true: 'attained', false: 'missed', null: 'not known' };

test('the objectives of the page come out as the program says', async () => {
  for (const row of await tableOf('Attainment of an objective')) {
    const tally = { attained: Number(row['attained']), failed: Number(row['failed']), unknown: Number(row['unknown']) };
    const unknown = row['unknown is'] === 'failed' ? 'failed' : 'excluded';
    const { attainedPercent, isMet } = outcomeOf(tally, { unknown, sharePercent: 97 });
    const share = attainedPercent === null ? 'none' : `${Number(attainedPercent.toFixed(2))} %`;
    assert.deepEqual([share, outcomes[String(isMet)]], [row['share'], row['outcome']]);
  }
});

test('the figures of the log on the page are those that are counted', async () => {
  const rows = await tableOf('Attainment of the log');
  const numbers = rows.map((row) =>
    Object.values(row)
      .slice(2)
      .map((text) => Number(text.replace(',', ''))),
  );
  const counted = priorities.map((_, at) => [
    ...(attainmentOfLog['all waiting pauses'][at] ?? []),
    ...(attainmentOfLog['nothing pauses'][at] ?? []),
  ]);
  assert.deepEqual(numbers, counted);
  const targets = rows.map(({ priority, target }) => [priority, target]);
  assert.deepEqual(
    targets,
    priorities.map((priority) => [priority, `${targetMinutes[priority] / 60} h`]),
  );
});
