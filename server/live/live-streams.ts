import type { Id } from '../../kernel/id.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Caller } from '../../platform/database/caller.ts';
import { common } from '../../platform/module/refusals.ts';
import type { Shown } from '../mount/identify.ts';
import type { Parts } from '../parts.ts';
import type { LiveStream } from './live-stream.ts';

export interface Admitted {
  stream: LiveStream;
  shown: Shown;
}

/** A browser has one, whatever it has of tabs; a person may sit before a few browsers. */
const mostOfAccount = 8;
const mostOfProcess = 5000;
/** With the time that asking takes, a right that was lost is noticed within 5 seconds. */
const lookMilliseconds = 4000;
const beatMilliseconds = 15_000;

/** All streams of this process: kept alive, counted, and ended when their callers' rights are no longer what they were. */
export class LiveStreams {
  readonly #parts: Pick<Parts, 'identify' | 'log'>;
  readonly #open = new Set<Admitted>();
  readonly #timers: NodeJS.Timeout[];

  constructor(parts: Pick<Parts, 'identify' | 'log'>) {
    this.#parts = parts;
    const look = () => void this.look().catch((err) => this.#distrust(err));
    const beat = () => this.#open.forEach(({ stream }) => stream.beat());
    this.#timers = [setInterval(look, lookMilliseconds).unref(), setInterval(beat, beatMilliseconds).unref()];
  }

  /** Refuses one more than an account, or the process, may have. */
  refuseTooMany(accountId: Id | null): void {
    if (this.#open.size >= mostOfProcess) throw new Refusal(common.busy);
    const own = [...this.#open].filter(({ stream }) => stream.hearer.caller.accountId === accountId);
    if (own.length >= mostOfAccount) throw new Refusal(common.tooMany);
  }

  add(admitted: Admitted): void {
    this.#open.add(admitted);
    admitted.stream.body.on('close', () => this.#open.delete(admitted));
  }

  /** Ends the streams of those who are signed out, shut out, or may by now see something else than they did. */
  async look(): Promise<void> {
    const byTenant = Map.groupBy(this.#open, ({ stream }) => stream.hearer.tenantId);
    await Promise.all([...byTenant].map(([tenantId, streams]) => this.#lookAt(tenantId, streams)));
  }

  close(): void {
    this.#timers.forEach(clearInterval);
    this.#open.forEach(({ stream }) => stream.end());
  }

  async #lookAt(tenantId: Id, streams: readonly Admitted[]): Promise<void> {
    const shown = streams.map((admitted) => admitted.shown);
    const callers = await this.#parts.identify.again(tenantId, shown);
    streams.forEach(({ stream }, at) => {
      if (!isSame(stream.hearer.caller, callers[at] ?? null)) stream.end();
    });
  }

  /** While it can't be asked who may still hear, nobody does. */
  #distrust(err: unknown): void {
    this.#parts.log.warn({ err }, 'live streams are ended: it could not be asked who may still hear');
    this.#open.forEach(({ stream }) => stream.end());
  }
}

function isSame(before: LiveStream['hearer']['caller'], now: Caller | null): boolean {
  return (
    now !== null &&
    before.accountId === now.accountId &&
    before.subjectId === now.subjectId &&
    before.permissions.symmetricDifference(now.permissions).size === 0 &&
    sameCustomers(before.customers, now.customers)
  );
}

function sameCustomers(before: Caller['customers'], now: Caller['customers']): boolean {
  if (before === 'all' || now === 'all') return before === now;
  return new Set(before).symmetricDifference(new Set(now)).size === 0;
}
