import fc from 'fast-check';
import { addSeconds, type Instant } from '../../../kernel/instant.ts';

export const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'] as const;

const hour = 3600;
const day = 24 * hour;
/** Just before: New Year in each of the zones and in UTC, and the nights on which New York changes its clocks. */
const edges: readonly Instant[] = [
  '2026-12-31T09:59:59.500Z',
  '2026-12-31T15:59:59.500Z',
  '2026-12-31T23:59:59.500Z',
  '2027-01-01T04:59:59.500Z',
  '2027-03-14T06:59:59.500Z',
  '2027-11-07T05:59:59.500Z',
];

/** One moment in the life of two machines whose clocks cannot be trusted. */
export interface Jump {
  now: Instant;
  /** How far the second machine is ahead of the first; or, below zero, behind. */
  aheadSeconds: number;
  zone: (typeof zones)[number];
}

const seconds = fc.constantFrom(0, 1, -1, hour, -hour, day, -day);

const jump: fc.Arbitrary<Jump> = fc.record({
  now: fc.tuple(fc.constantFrom(...edges), seconds).map(([edge, by]) => addSeconds(edge, by)),
  aheadSeconds: seconds,
  zone: fc.constantFrom(...zones),
});

/** In no order: time goes back as often as on. The zones come in turn, so that none is left out. */
export function jumps(seed: number, many: number): Jump[] {
  return fc.sample(jump, { seed, numRuns: many }).map((one, at) => ({ ...one, zone: zones[at % 3] ?? one.zone }));
}
