import { isId, type Id } from '../../kernel/id.ts';

/** What a job is about: its provider and ids, never words. Whoever reads the queue learns nothing about people. */
export type Payload<Noun extends string> = { tenant: Id } & { [Name in Noun]: Id };

/** All that whoever asks for a job knows of it. */
export interface JobKind<Noun extends string = string> {
  /** Stable and unique: jobs wait under it. Words with `_`, `.`, `-` or `/`. */
  name: string;
  /** What the payload names beside the tenant. */
  nouns: readonly Noun[];
}

/** One try of a job. */
export interface Turn {
  /** The same for each try of the same job: the key under which its effects apply once. */
  id: Id;
  /** 1 for the first. */
  attempt: number;
  /** Aborted when the job takes too long or the process ends. */
  signal: AbortSignal;
}

export interface JobSettings {
  /** Tries after the first one, each later than the one before; then it is a dead letter. */
  retries?: number;
  /** A try that takes longer has failed. */
  longestSeconds?: number;
  /** How many of them one process runs together. */
  atOnce?: number;
  /** How long one may wait before it is taken, where somebody waits for it; else 2. */
  pollSeconds?: number;
}

/** Work that is enqueued by a transaction and done after it, at least once: harmless twice. */
export interface Job<Noun extends string = string> extends JobKind<Noun>, JobSettings {
  run(payload: Payload<Noun>, turn: Turn): Promise<void>;
}

/** Work by the clock, once a turn in the whole installation, however many workers there are. */
export interface Schedule extends JobSettings {
  name: string;
  /** Minute, hour, day of month, month, day of week. */
  cron: string;
  /** IANA name; UTC unless told. */
  zone?: string;
  run(turn: Turn): Promise<void>;
}

export function defineJob<const Noun extends string>(definition: Job<Noun>): Job<Noun> {
  return definition;
}

export function isSchedule(job: Job | Schedule): job is Schedule {
  return 'cron' in job;
}

/** Whether these are the ids that the job asks for, and nothing else. */
export function isPayload<Noun extends string>(job: JobKind<Noun>, given: unknown): given is Payload<Noun> {
  if (typeof given !== 'object' || given === null) return false;
  const wanted = new Set<string>(['tenant', ...job.nouns]);
  const entries = Object.entries(given);
  return (
    entries.length === wanted.size &&
    entries.every(([noun, id]) => wanted.has(noun) && typeof id === 'string' && isId(id))
  );
}
