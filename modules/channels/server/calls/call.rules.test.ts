import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { callEventKinds } from '../../call.contract.ts';
import { readCallNumber } from './call-number.rules.ts';
import { courseOf, spansOf, timeFault, type CallEvent } from './call.rules.ts';

const at = (second: number) => new Date(Date.UTC(2026, 10, 20, 2, 0, second)).toISOString();
const told = (kind: CallEvent['kind'], second: number, staffId: string | null = null): CallEvent => ({
  kind,
  at: at(second),
  staffId,
});

const courses: [said: string, events: CallEvent[], expected: object][] = [
  ['rings for one', [told('ringing', 0, 'he')], { state: 'ringing', agentId: 'he', firstAgentId: null }],
  ['rings for two', [told('ringing', 0, 'he'), told('ringing', 1, 'li')], { state: 'ringing', agentId: null }],
  [
    'is answered',
    [told('ringing', 0, 'he'), told('answered', 8, 'he')],
    { state: 'answered', agentId: 'he', waitSeconds: 8, talkSeconds: null },
  ],
  ['is put down before', [told('ringing', 0), told('abandoned', 20)], { state: 'abandoned', waitSeconds: 20 }],
  ['ends without an answer', [told('ringing', 0), told('ended', 20)], { state: 'abandoned', agentId: null }],
  [
    'is put through, and not taken yet',
    [told('answered', 5, 'he'), told('transferred', 60, 'li')],
    { state: 'transferred', agentId: 'li', firstAgentId: 'he', transferSeconds: null },
  ],
  [
    'is put through and taken',
    [told('answered', 5, 'he'), told('transferred', 60, 'li'), told('answered', 72, 'li'), told('ended', 100)],
    { state: 'ended', agentId: 'li', firstAgentId: 'he', transferSeconds: 12, talkSeconds: 95 },
  ],
  [
    'was answered, though nobody told of it',
    [told('ringing', 0), told('transferred', 60, 'li'), told('ended', 90)],
    { state: 'ended', agentId: 'li', waitSeconds: null },
  ],
];

test('a call is what its events say', () => {
  for (const [said, events, expected] of courses) {
    const course = courseOf(events);
    const seen = { ...course, ...spansOf(course) };
    for (const [name, value] of Object.entries(expected)) {
      assert.equal(seen[name as keyof typeof seen], value, `${said}: ${name}`);
    }
  }
});

const anyEvent = fc.record({
  kind: fc.constantFrom(...callEventKinds),
  at: fc.integer({ min: 0, max: 30 }).map(at),
  staffId: fc.constantFrom('he', 'li', 'wang', null),
});

test('late, repeated and disordered events give the same call', () => {
  const shuffled = fc
    .array(anyEvent, { minLength: 1, maxLength: 8 })
    .chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })),
    );
  fc.assert(
    fc.property(shuffled, ([events, again]) => {
      assert.deepEqual(courseOf(again), courseOf(events));
    }),
  );
});

test('no span runs backwards, and none is longer than the call', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), (events) => {
      for (const seconds of Object.values(spansOf(courseOf(events)))) assert.ok(seconds === null || seconds >= 0);
    }),
  );
});

test('a number is read as phone systems write it', () => {
  const written: [string, string | null][] = [
    ['13800001111', '13800001111'],
    ['+8613800001111', '13800001111'],
    ['013800001111', '13800001111'],
    ['sip:13800001111@pbx.example.cn;transport=udp', '13800001111'],
    ['tel:0574-87654321', '0574-87654321'],
    ['8012', '8012'],
    ['anonymous', null],
    ['"><script>', null],
    ['1'.repeat(60), null],
  ];
  for (const [given, expected] of written) assert.equal(readCallNumber(given), expected, given);
});

test('a clock that is far ahead is not believed, and what is long past is taken in no more', () => {
  const now = '2026-11-20T02:00:00.000Z';
  const table: [string, string | null][] = [
    ['2026-11-20T02:04:00.000Z', null],
    ['2026-11-20T02:06:00.000Z', 'in_future'],
    ['2026-11-14T02:00:00.000Z', null],
    ['2026-11-13T01:59:59.000Z', 'too_late'],
  ];
  for (const [given, expected] of table) assert.equal(timeFault(given, now), expected, given);
});
