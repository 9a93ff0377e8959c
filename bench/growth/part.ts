import type { Ground } from '../desk/ground.ts';
import type { listenIn } from '../desk/record-creation.ts';
import type { Served } from '../desk/served.ts';
import type { FilledProvider } from '../desk/volume.ts';

/** What the growth is measured of: one thing that people or machines do all day. */
export interface Part {
  /** As `--only` names it. */
  name: string;
  /** What plain PostgreSQL does for its ratio. */
  plainly: string;
  measure(volume: Volume): Promise<Figure[]>;
}

/** A folder with so many tickets, and how long everything is measured on it. */
export interface Volume {
  tickets: number;
  /** The largest first, which has half of everything. */
  providers: readonly FilledProvider[];
  dataFolder: string;
  ground: Ground;
  /** What the connections of the ground send. */
  heard: ReturnType<typeof listenIn>;
  /** Of what is drawn: which tickets, persons and words are asked for. */
  seed: number;
  /** How often each thing is asked for, and how long each load lasts. */
  calls: number;
  seconds: number;
  /** The whole product as a process of its own while it lasts; one at a time. */
  whileServed<Answer>(work: (served: Served) => Promise<Answer>): Promise<Answer>;
}

export interface Figure {
  what: string;
  /** Milliseconds of one; of what is counted by the second, on the average. */
  p50: number;
  /** Null: not each was timed. */
  p95: number | null;
  /** What the ratio is taken to, p50; null: nothing in PostgreSQL is like it. */
  plain: number | null;
  /** Milliseconds of the processor for one, where they were measured. */
  cpu: { process: number; database: number } | null;
  /** Beside: mails a second, differences found. */
  besides?: string;
}
