import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WantedLine } from '../../agreement.contract.ts';
import { deliveredLines } from './agreement.delivered.ts';
import { lineAt, lineFault, newestLines, saysSame, type AgreementLine } from './agreement.rules.ts';

function version(number: number, validFrom: string, targetSeconds = 3600): AgreementLine {
  const wanted: WantedLine = { kind: 'response', priority: 'P2', targetSeconds, calendarId: 'c', pausingReasons: [] };
  return { ...wanted, id: `v${number}`, agreementId: 'a', version: number, validFrom };
}

const lines = [version(2, '2026-06-01T00:00:00.000Z'), version(1, '2026-01-01T00:00:00.000Z')];
const p2 = { kind: 'response', priority: 'P2' } as const;

const moments: [string, string, string][] = [
  ['before there was an agreement', '2016-02-29T00:00:00.000Z', 'v1'],
  ['under the first version', '2026-05-31T23:59:59.999Z', 'v1'],
  ['at the instant of a change', '2026-06-01T00:00:00.000Z', 'v2'],
  ['after it', '2027-01-01T00:00:00.000Z', 'v2'],
];
for (const [when, instant, expected] of moments) {
  test(`times what was recorded ${when} by ${expected}`, () => assert.equal(lineAt(lines, p2, instant)?.id, expected));
}

test('promises nothing where there is no line', () => {
  assert.equal(lineAt(lines, { kind: 'resolution', priority: 'P2' }, '2026-06-01T00:00:00.000Z'), undefined);
});

test('shows the newest version of each line alone', () => {
  assert.deepEqual(
    newestLines(lines).map(({ id }) => id),
    ['v2'],
  );
});

test('takes lines for the same whatever the order of their pausing reasons', () => {
  const line = { ...version(1, ''), pausingReasons: ['scheduled', 'awaiting_customer'] };
  assert.ok(saysSame(line, { ...line, pausingReasons: ['awaiting_customer', 'scheduled'] }));
  assert.ok(!saysSame(line, { ...line, pausingReasons: ['scheduled'] }));
});

test('finds a line that stands twice, and a response without a target', () => {
  const [line] = lines;
  assert.ok(line);
  assert.equal(lineFault(lines.slice(1)), null);
  assert.deepEqual(lineFault([line, line]), { code: 'line_twice', at: 1 });
  assert.deepEqual(lineFault([{ ...line, targetSeconds: null }]), { code: 'response_undated', at: 0 });
});

test('delivers the targets of the standard agreement, in minutes', () => {
  const minutes = deliveredLines.map(({ kind, priority, targetSeconds }) => [
    kind,
    priority,
    targetSeconds && targetSeconds / 60,
  ]);
  assert.deepEqual(minutes, [
    ['response', 'P1', 30],
    ['response', 'P2', 60],
    ['response', 'P3', 120],
    ['response', 'P4', 240],
    ['resolution', 'P1', 240],
    ['resolution', 'P2', 480],
    ['resolution', 'P3', 960],
    ['resolution', 'P4', null],
  ]);
});
