import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { hours, plainLine } from './agreement.delivered.ts';
import { lineFault } from './line-fault.rules.ts';

function line(kind: string, part: Partial<WantedLine> = {}): WantedLine {
  return { ...plainLine(kind, hours(2)), calendarId: 'c', ...part };
}

const only = (...priorities: ('P1' | 'P2' | 'P3' | 'P4')[]) => ({ conditions: { priorities } });

test('finds nothing wrong with lines of which each wins somewhere', () => {
  const lines = [line('response', only('P1', 'P2')), line('response', only('P2', 'P3')), line('response')];
  assert.equal(lineFault(lines), null);
});

test('finds a line that says the same as an earlier one', () => {
  const fault = lineFault([line('response', only('P1')), line('resolution', only('P1')), line('response', only('P1'))]);
  assert.deepEqual(fault, { code: 'shadowed', at: 2, field: 'conditions', by: 1 });
});

test('finds a line that is narrower than an earlier one in the same conditions', () => {
  const fault = lineFault([line('response', only('P1', 'P2', 'P3')), line('response', only('P3', 'P2'))]);
  assert.deepEqual(fault, { code: 'shadowed', at: 1, field: 'conditions', by: 1 });
});

test('lets a line stand below one that names fewer conditions: it asks for more, and wins', () => {
  assert.equal(lineFault([line('response'), line('response', only('P1'))]), null);
});

test('lets a line stand below one that names another condition', () => {
  const vip = { conditions: { isVip: true as const } };
  assert.equal(lineFault([line('response', vip), line('response', only('P1'))]), null);
});

const faults: [string, Partial<WantedLine>, string, string][] = [
  ['a takeover without a target', { kind: 'takeover', target: null }, 'undated', 'target'],
  ['an arrival without a target', { kind: 'arrival', target: null }, 'undated', 'target'],
  ['a resolution that stops with an answer', { stopsOn: 'answered' }, 'stops_on_misplaced', 'stopsOn'],
  ['an extension of nothing', { beyondLimit: 'extended' }, 'extension_missing', 'extensionPercent'],
  ['a percentage where nothing is extended', { extensionPercent: 50 }, 'extension_misplaced', 'extensionPercent'],
];
for (const [what, part, code, field] of faults) {
  test(`finds ${what}`, () => {
    const fault = lineFault([line('response'), line('resolution', part)]);
    assert.deepEqual(fault, { code, at: 1, field });
  });
}
