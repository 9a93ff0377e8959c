import { setTimeout as sleep } from 'node:timers/promises';
import type { Installation } from './installation.ts';

export interface Recorded {
  id: string;
  number: string;
}

type Where = Pick<Installation, 'webs' | 'token' | 'customerId'>;

interface Load {
  many: number;
  name: string;
  meanwhile?: () => Promise<void>;
}

const atOnce = 12;
const patienceMilliseconds = 120_000;

/** Records so many tickets, in turn at each web process, and goes to another with what is not answered; a third in, `meanwhile` begins. */
export async function recordAll(where: Where, { many, name, meanwhile }: Load): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  let next = 0;
  let broken: Promise<void> | undefined;
  const client = async () => {
    while (next < many) {
      recorded.push(await recordOne(where, `${name}-${(next += 1)}`));
      if (recorded.length * 3 >= many) broken ??= meanwhile?.() ?? Promise.resolve();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  if (broken !== undefined) await broken;
  return recorded;
}

/** As a faithful program would: again with the same key, until it is answered. */
async function recordOne({ webs, token, customerId }: Where, title: string): Promise<Recorded> {
  const body = { kind: 'incident', customerId, title, channel: 'phone', impact: 'degraded', urgency: 'normal' };
  const until = performance.now() + patienceMilliseconds;
  for (let tries = Number(/\d+$/.exec(title)); performance.now() < until; tries += 1) {
    const address = webs[tries % webs.length]?.address;
    const response = await fetch(`${address}/api/v1/tickets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': title },
      body: JSON.stringify(body),
    }).catch(() => null);
    // an answer counts when all of it came
    const answer = await response?.text().catch(() => null);
    if (response?.status === 201 && answer) return JSON.parse(answer) as Recorded;
    if (response && response.status < 500 && response.status !== 409 && response.status !== 429)
      throw new Error(`${title} was answered with ${response.status} ${answer}`);
    await sleep(250);
  }
  throw new Error(`${title} was never recorded`);
}
