import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TargetUnit } from '../../../../kernel/working-time/target-units.ts';
import { officeHours, on } from '../clocks/clock.factory.ts';
import { isWithinReach } from './target-reach.rules.ts';

const most = 400_000_000;
const reaches = (value: number, unit: TargetUnit, extensionPercent: number | null = null) =>
  isWithinReach({ target: { value, unit }, extensionPercent }, officeHours, on('Fri 17:00'));

test('targets of minutes to years are within reach, and so is a date that is yet to be agreed', () => {
  assert.ok(reaches(15, 'minute'));
  assert.ok(reaches(8, 'hour', 1000));
  assert.ok(reaches(20, 'working_day_close'));
  assert.ok(reaches(60, 'calendar_month'));
  assert.ok(isWithinReach({ target: null, extensionPercent: null }, officeHours, on('Fri 17:00')));
});

test('a target that falls due after five years, be it by its extension, is out of reach in every unit', () => {
  for (const unit of [
    'minute',
    'hour',
    'working_day',
    'working_day_close',
    'calendar_day',
    'calendar_month',
  ] as const) {
    assert.equal(reaches(most, unit), false, unit);
    assert.equal(reaches(most, unit, 1000), false, unit);
  }
  assert.equal(reaches(most, 'second'), false);
  assert.equal(reaches(61, 'calendar_month'), false);
  assert.equal(reaches(12, 'calendar_month', 1000), false);
});
