import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultedDesk } from './faulted-desk.ts';

/** What a program that lost no answer has: it repeats with the same key what was not answered. */
export interface Recorded {
  title: string;
  id: string;
  number: string;
}

/** An answer that was none: the client shall come again. */
export interface PutOff {
  status: number;
  retryAfter: string | null;
}

export interface FaithfulClient {
  /** In the order in which they were answered. */
  recorded: Recorded[];
  putOff: PutOff[];
  /** Records a ticket, however often it takes. */
  record(title: string): Promise<void>;
  /** When so many are recorded. */
  reached(many: number): Promise<void>;
}

/** A server that starts anew on a busy machine takes its time. */
const patienceMilliseconds = 600_000;

/** As long as the server says; it says nothing while it is away. */
function pauseAfter(response: Response | null): number {
  return 1000 * Number(response?.headers.get('retry-after') ?? 0.5);
}

/** `addressFor` says for each try which server it goes to. */
export function faithfulClient(desk: FaultedDesk, addressFor: () => string = () => desk.address): FaithfulClient {
  const recorded: Recorded[] = [];
  const putOff: PutOff[] = [];

  async function record(title: string): Promise<void> {
    const { customerId, callerId } = desk;
    const report = { kind: 'incident', customerId, callerId, title, channel: 'phone', impact: 'degraded' };
    const until = performance.now() + patienceMilliseconds;
    while (performance.now() < until) {
      const response = await send(`${addressFor()}/api/v1/tickets`, {
        token: desk.token,
        key: title,
        body: { ...report, urgency: 'normal' },
      });
      if (response?.status === 201) {
        const { id, number } = (await response.json()) as Recorded;
        recorded.push({ title, id, number });
        return;
      }
      if (response) putOff.push({ status: response.status, retryAfter: response.headers.get('retry-after') });
      await sleep(pauseAfter(response));
    }
    throw new Error(`${title} was never recorded`);
  }

  async function reached(many: number): Promise<void> {
    while (recorded.length < many) await sleep(5);
  }
  return { recorded, putOff, record, reached };
}

interface Sending {
  token: string;
  key: string;
  body: object;
}

/** Null: the server was not there, or went away before it had answered. */
async function send(url: string, { token, key, body }: Sending): Promise<Response | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': encodeURIComponent(key),
      },
      body: JSON.stringify(body),
    });
    // an answer counts when all of it came
    return new Response(await response.arrayBuffer(), response);
  } catch {
    return null;
  }
}
