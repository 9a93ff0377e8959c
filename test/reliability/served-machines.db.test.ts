import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { ageOn, servedSpans, within } from '../../modules/reliability/server/failures/device-year.rules.ts';
import { listFailureRates } from '../../modules/reliability/server/failures/list-failure-rates.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { openDesk } from '../harness/service-desk.ts';
import { plantMachines, plantRepairs, type PlantedMachine } from './planted-machine.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { huaxin, engineer, donghai } = desk;
const now = '2027-06-01T02:00:00.000Z';

const firstDay = Temporal.PlainDate.from('2023-11-01');
const day = fc.integer({ min: 0, max: 1300 }).map((days) => firstDay.add({ days }).toString());
const maybeDay = fc.option(day, { nil: null });
const status = fc.constantFrom('in_use', 'in_repair', 'on_loan', 'in_stock', 'lost', 'retired');

const machine = fc
  .record({
    enteredOn: day,
    liveOn: maybeDay,
    purchasedOn: maybeDay,
    first: status,
    steps: fc.uniqueArray(fc.record({ on: day, after: status }), { maxLength: 4, selector: ({ on }) => on }),
    retiresSilently: fc.boolean(),
  })
  .map(({ enteredOn, first, steps, retiresSilently, ...days }): PlantedMachine & Life => {
    const later = steps.filter(({ on }) => on > enteredOn).toSorted((one, two) => (one.on < two.on ? -1 : 1));
    const turns = later.map(({ on, after: next }, at) => ({ on, before: later[at - 1]?.after ?? first, after: next }));
    const last = turns.at(-1);
    const today = last?.after ?? (retiresSilently ? 'retired' : first);
    const goneOn = last?.on ?? (retiresSilently ? firstDay.add({ days: 1310 }).toString() : enteredOn);
    const retiredOn = today === 'retired' ? goneOn : null;
    return { ...days, customerId: donghai.id, enteredOn, status: today, retiredOn, turns };
  });
type Life = Required<Pick<PlantedMachine, 'turns' | 'status' | 'retiredOn' | 'liveOn' | 'purchasedOn'>>;

/** In order. */
const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

const repairs = fc.array(fc.record({ of: fc.nat({ max: 5 }), on: day }), { maxLength: 12 });

test('figures by age are those of every machine counted day by day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(machine, { minLength: 1, maxLength: 6 }),
      repairs,
      span,
      async (machines, done, [from, to]) => {
        const doneOnes = done.filter(({ of }) => of < machines.length);
        const answer = await alone(async (tx) => {
          const ids = await plantMachines(tx, machines);
          const about = doneOnes.map(({ of, on }) => ({ customerId: donghai.id, assetId: ids[of] ?? '', on }));
          if (about.length > 0) await plantRepairs(tx, about);
          return listFailureRates(tx, { by: 'age', periodFrom: from, periodTo: to });
        });
        const hand = byHand(machines, doneOnes, { from, to });
        const told = new Map(answer.items.map((row) => [row.key, row]));
        assert.deepEqual(new Set(told.keys()), new Set(hand.keys()));
        for (const [key, { years, devices, repairs: many }] of hand) {
          const row = told.get(key);
          assert.ok(row && Math.abs(row.deviceYears - years) < 0.0002, `${key}: ${row?.deviceYears}, not ${years}`);
          assert.deepEqual([row.devices, row.repairs], [devices.size, many]);
        }
        const all = [...hand.values()];
        assert.equal(answer.total.devices, new Set(all.flatMap(({ devices }) => [...devices])).size);
      },
    ),
    { numRuns: 60 },
  );
});

interface Told {
  years: number;
  devices: Set<number>;
  repairs: number;
}

type Period = Record<'from' | 'to', string>;

function byHand(
  machines: readonly (PlantedMachine & Life)[],
  done: readonly { of: number; on: string }[],
  { from, to }: Period,
): Map<string | null, Told> {
  const told = new Map<string | null, Told>();
  for (const [at, life] of machines.entries()) {
    const born = life.purchasedOn ?? life.liveOn;
    const ageKey = (on: string) => (born === null ? null : String(ageOn(born, on)));
    for (const on of daysServed(life, { from, to })) {
      const row = told.get(ageKey(on)) ?? { years: 0, devices: new Set(), repairs: 0 };
      row.years += 1 / Temporal.PlainDate.from(on).daysInYear;
      row.devices.add(at);
      told.set(ageKey(on), row);
    }
    for (const { on } of done.filter(({ of }) => of === at)) {
      const row = told.get(ageKey(on));
      if (on >= from && on <= to && row?.devices.has(at)) row.repairs++;
    }
  }
  return told;
}

function daysServed(life: PlantedMachine & Life, { from, to }: Period): string[] {
  // retired on the very day it was entered: it came in so
  const retiredOn = life.retiredOn !== null && life.retiredOn > life.enteredOn ? life.retiredOn : null;
  const until = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  return servedSpans({ ...life, retiredOn }).flatMap((served) => daysIn(within(served, { from, until })));
}

function daysIn(part: { from: string; until: string } | undefined): string[] {
  if (!part) return [];
  const [first, end] = [Temporal.PlainDate.from(part.from), Temporal.PlainDate.from(part.until)];
  return Array.from({ length: first.until(end).days }, (_, days) => first.add({ days }).toString());
}

/** Whatever the work planted is gone afterwards. */
async function alone<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  let answer: T | undefined;
  const undone = new Error('undone');
  await huaxin
    .as(
      engineer,
      async (tx) => {
        answer = await work(tx);
        throw undone;
      },
      { now },
    )
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  assert.ok(answer);
  return answer;
}
