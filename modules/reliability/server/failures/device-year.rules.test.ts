import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ageOn, deviceYears, servedSpans, within, type MachineLife } from './device-year.rules.ts';

const life: MachineLife = { enteredOn: '2026-03-01', liveOn: null, retiredOn: null, status: 'in_use', turns: [] };

const cases: [says: string, life: Partial<MachineLife>, spans: [string, string | null][]][] = [
  ['since it was entered', {}, [['2026-03-01', null]]],
  ['since it came into use, when that is known', { liveOn: '2024-05-20' }, [['2024-05-20', null]]],
  ['never, in stock from the beginning', { status: 'in_stock' }, []],
  [
    'from when it was issued',
    { turns: [{ on: '2026-04-01', before: 'in_stock', after: 'in_use' }] },
    [['2026-04-01', null]],
  ],
  [
    'in repair too, and not while it lay in stock',
    {
      liveOn: '2025-01-01',
      turns: [
        { on: '2025-02-01', before: 'in_use', after: 'in_repair' },
        { on: '2025-03-01', before: 'in_repair', after: 'in_stock' },
        { on: '2025-06-01', before: 'in_stock', after: 'in_use' },
        { on: '2025-09-01', before: 'in_use', after: 'scrapped' },
      ],
    },
    [
      ['2025-01-01', '2025-02-01'],
      ['2025-02-01', '2025-03-01'],
      ['2025-06-01', '2025-09-01'],
    ],
  ],
  [
    'until it went out of use, before changes were kept',
    { status: 'retired', retiredOn: '2026-07-01' },
    [['2026-03-01', '2026-07-01']],
  ],
  ['never, entered when it was out of use already', { status: 'retired' }, []],
  [
    'not before the day on which it came into use, whatever its status said',
    { liveOn: '2026-04-10', turns: [{ on: '2026-04-01', before: 'in_stock', after: 'in_use' }] },
    [['2026-04-10', null]],
  ],
];
for (const [says, known, spans] of cases) {
  test(`a machine is in service ${says}`, () => {
    assert.deepEqual(
      servedSpans({ ...life, ...known }).map(({ from, until }) => [from, until]),
      spans,
    );
  });
}

const day = fc
  .integer({ min: 0, max: 30 * 366 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());

/** In order. */
const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

test('a whole calendar year is exactly one device-year, also one with a leap day', () => {
  for (const year of [2023, 2024, 2025, 2026])
    assert.equal(deviceYears({ from: `${year}-01-01`, until: `${year + 1}-01-01` }), 1);
});

test('device-years of parts add up to those of the whole, and a day more is more', () => {
  fc.assert(
    fc.property(day, day, day, (...days) => {
      const [from, middle, until] = days.toSorted() as [string, string, string];
      const parts = deviceYears({ from, until: middle }) + deviceYears({ from: middle, until });
      assert.ok(Math.abs(parts - deviceYears({ from, until })) < 1e-9);
      const next = Temporal.PlainDate.from(until).add({ days: 1 }).toString();
      assert.ok(deviceYears({ from, until: next }) > deviceYears({ from, until }));
    }),
  );
});

test('what lies within a period is never longer than either', () => {
  fc.assert(
    fc.property(span, span, ([from, until], [first, last]) => {
      const edges = { from: first, until: last };
      const part = within({ from, until }, edges);
      if (!part) return;
      assert.ok(part.from >= from && part.from >= edges.from && part.until <= until && part.until <= edges.until);
      assert.ok(part.from < part.until);
    }),
  );
});

test('a machine gets older by one on its birthday, of the 29th of February on the 28th', () => {
  assert.deepEqual(
    ['2025-03-14', '2025-03-15', '2026-03-14'].map((on) => ageOn('2024-03-15', on)),
    [0, 1, 1],
  );
  assert.deepEqual(
    ['2025-02-27', '2025-02-28', '2028-02-28', '2028-02-29'].map((on) => ageOn('2024-02-29', on)),
    [0, 1, 3, 4],
  );
  assert.equal(ageOn('2026-05-01', '2026-04-01'), 0);
});
