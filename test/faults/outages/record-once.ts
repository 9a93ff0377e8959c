import type { FaultedDesk } from '../faulted-desk.ts';
import type { Recorded } from '../faithful-client.ts';

/** What came of one try; all is null where no answer came. */
export interface Try {
  title: string;
  status: number | null;
  /** Of the refusal. */
  code: string | null;
  retryAfter: string | null;
  recorded: Recorded | null;
  seconds: number;
}

type Reached = Pick<FaultedDesk, 'address' | 'customerId' | 'token'>;

const patienceMilliseconds = 120_000;

/** Records a ticket in one try; the title is its Idempotency-Key. */
export async function recordOnce(desk: Reached, title: string): Promise<Try> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const { customerId, token } = desk;
  const report = { kind: 'incident', customerId, title, channel: 'phone', impact: 'degraded', urgency: 'normal' };
  try {
    const response = await fetch(`${desk.address}/api/v1/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': title },
      body: JSON.stringify(report),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    // as its contract says: a ticket, or a problem with its code
    const body = (await response.json()) as { id: string; number: string; code?: string };
    return {
      title,
      status: response.status,
      code: body.code ?? null,
      retryAfter: response.headers.get('retry-after'),
      recorded: response.status === 201 ? { title, id: body.id, number: body.number } : null,
      seconds: seconds(),
    };
  } catch {
    return { title, status: null, code: null, retryAfter: null, recorded: null, seconds: seconds() };
  }
}

/** So many side by side. */
export function recordTogether(desk: Reached, name: string, many: number): Promise<Try[]> {
  return Promise.all(Array.from({ length: many }, (_, at) => recordOnce(desk, `${name}-${at + 1}`)));
}
