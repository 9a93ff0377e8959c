import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WantedLine } from '../../../agreement-line.contract.ts';
import { newLine, withCopied, withMoved, withPrioritiesFilled } from './line-list.ts';

const plain = newLine([], 'c');
const of = (kind: string, conditions: WantedLine['conditions'] = {}): WantedLine => ({ ...plain, kind, conditions });
const prioritiesOf = (lines: readonly WantedLine[]) => lines.map(({ conditions }) => conditions.priorities?.join());

test('a new line takes kind, calendar and pauses from the last', () => {
  const last = { ...of('arrival'), calendarId: 'round the clock', pausingReasons: [] };
  const line = newLine([plain, last], 'c');
  assert.deepEqual([line.kind, line.calendarId, line.pausingReasons], ['arrival', 'round the clock', []]);
});

test('moves a line up and down, and no further than the ends', () => {
  const lines = [of('response'), of('arrival'), of('resolution')];
  const kinds = (moved: readonly WantedLine[]) => moved.map(({ kind }) => kind).join();
  assert.equal(kinds(withMoved(lines, 2, -1)), 'response,resolution,arrival');
  assert.equal(kinds(withMoved(lines, 0, 1)), 'arrival,response,resolution');
  assert.equal(kinds(withMoved(lines, 0, -1)), kinds(lines));
});

test('copies a line to below it', () => {
  const lines = withCopied([of('response', { isVip: true }), of('arrival')], 0);
  assert.deepEqual(
    lines.map(({ kind, conditions }) => [kind, conditions.isVip]),
    [
      ['response', true],
      ['response', true],
      ['arrival', undefined],
    ],
  );
});

test('makes of a line for all priorities one for each', () => {
  assert.deepEqual(prioritiesOf(withPrioritiesFilled([of('response')], 0)), ['P1', 'P2', 'P3', 'P4']);
});

test('fills in the priorities that no like line has', () => {
  const lines = [of('response', { priorities: ['P1'] }), of('response', { priorities: ['P3'] }), of('arrival')];
  assert.deepEqual(prioritiesOf(withPrioritiesFilled(lines, 0)), ['P1', 'P2', 'P4', 'P3', undefined]);
});

test('does not count a line with other conditions', () => {
  const lines = [
    of('response', { priorities: ['P1'] }),
    of('response', { priorities: ['P2', 'P3', 'P4'], isVip: true }),
  ];
  assert.equal(withPrioritiesFilled(lines, 0).length, 5);
});
