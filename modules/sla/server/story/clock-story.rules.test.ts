import assert from 'node:assert/strict';
import { test } from 'node:test';
import { on } from '../clocks/clock.factory.ts';
import { agreementWith, promisesOf, standardPromises } from '../follow/promises.factory.ts';
import { hours, plainLine } from '../agreements/agreement.delivered.ts';
import { storiesOf, storyFacts, toldLine } from './story.factory.ts';

const promises = standardPromises();

function resolutionStory(facts: Parameters<typeof storiesOf>[0], now: string, by = promises) {
  const found = storiesOf(facts, by, on(now)).find(({ clock }) => clock.kind === 'resolution');
  assert.ok(found);
  return found.lines.map(toldLine);
}

test('says of each stretch whether it counted and why: hours, lunch, night, weekend, a wait that pauses', () => {
  const facts = storyFacts(
    'Fri 11:00',
    ['Fri 14:00 waiting awaiting_customer', 'Mon 10:00 in_progress'],
    [['Fri 11:00', 'P2']],
  );
  assert.deepEqual(resolutionStory(facts, 'Tue 09:30'), [
    'Fri 11:00 started',
    'Fri 11:00 – Fri 12:00 working_time 1',
    'Fri 12:00 – Fri 13:00 between_hours 0',
    'Fri 13:00 – Fri 14:00 working_time 1',
    'Fri 14:00 – Mon 10:00 waiting awaiting_customer 0',
    'Mon 10:00 – Mon 12:00 working_time 2',
    'Mon 12:00 – Mon 13:00 between_hours 0',
    'Mon 13:00 – Mon 17:00 working_time 4',
    'Mon 17:00 breached',
    'Mon 17:00 – Mon 18:00 working_time 1',
    'Mon 18:00 – Tue 09:00 outside_hours 0',
    'Tue 09:00 – Tue 09:30 working_time 0.5',
    'Tue 09:30 now',
  ]);
});

test('tells a weekend as one, and nothing after the stop', () => {
  const facts = storyFacts('Fri 17:00', ['Fri 17:30 in_progress', 'Mon 09:30 resolved'], [['Fri 17:00', 'P2']]);
  assert.deepEqual(resolutionStory(facts, 'Thu 12:00'), [
    'Fri 17:00 started',
    'Fri 17:00 – Fri 18:00 working_time 1',
    'Fri 18:00 – Sat 00:00 outside_hours 0',
    'Sat 00:00 – Mon 00:00 day_off 0',
    'Mon 00:00 – Mon 09:00 outside_hours 0',
    'Mon 09:00 – Mon 09:30 working_time 0.5',
    'Mon 09:30 stopped',
  ]);
});

test('tells a wait for a reason that the line does not list as counted, with what was waited for', () => {
  const facts = storyFacts('Mon 09:00', ['Mon 10:00 waiting awaiting_vendor'], [['Mon 09:00', 'P2']]);
  assert.deepEqual(resolutionStory(facts, 'Mon 11:00'), [
    'Mon 09:00 started',
    'Mon 09:00 – Mon 10:00 working_time 1',
    'Mon 10:00 – Mon 11:00 working_time awaiting_vendor 1',
    'Mon 11:00 now',
  ]);
});

test('says at which instant another priority promised something else', () => {
  const facts = storyFacts(
    'Mon 09:00',
    ['Mon 11:30 in_progress'],
    [
      ['Mon 09:00', 'P3'],
      ['Mon 11:30', 'P1'],
    ],
  );
  const [story] = storiesOf(facts, promises, on('Mon 14:00')).filter(({ clock }) => clock.kind === 'resolution');
  assert.deepEqual(story?.lines.map(toldLine), [
    'Mon 09:00 started',
    'Mon 09:00 – Mon 11:30 working_time 2.5',
    'Mon 11:30 promised',
    'Mon 11:30 – Mon 12:00 working_time 0.5',
    'Mon 12:00 – Mon 13:00 between_hours 0',
    'Mon 13:00 – Mon 14:00 working_time 1',
    'Mon 14:00 now',
  ]);
  const left = story?.lines.flatMap((line) => (line.is === 'time' ? [(line.remainingSeconds ?? 0) / 3600] : []));
  assert.deepEqual(left, [13.5, 1, 1, 0]);
});

test('drops what was counted before a reopening that begins anew', () => {
  const anew = promisesOf(agreementWith([plainLine('resolution', hours(8), { onReopening: 'restart' })]));
  const facts = storyFacts('Mon 09:00', ['Mon 10:00 resolved', 'Mon 11:00 in_progress'], [['Mon 09:00', 'P2']]);
  assert.deepEqual(resolutionStory(facts, 'Mon 12:00', anew), [
    'Mon 09:00 started',
    'Mon 09:00 – Mon 10:00 working_time 0',
    'Mon 10:00 – Mon 11:00 reopened 0',
    'Mon 11:00 restarted',
    'Mon 11:00 – Mon 12:00 working_time 1',
    'Mon 12:00 now',
  ]);
});

test('tells a story of months by whole days, and still counts each second', () => {
  const facts = storyFacts('Fri 09:00', [], [['Fri 09:00', 'P2']]);
  const [story] = storiesOf(facts, promises, '2027-09-01T02:00:00.000Z');
  assert.ok(story);
  assert.ok(story.lines.length < 150, `${story.lines.length} lines`);
  const counted = story.lines.reduce((sum, line) => sum + (line.is === 'time' ? line.countedSeconds : 0), 0);
  assert.equal(counted, story.elapsedSeconds);
});
