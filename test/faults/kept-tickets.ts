import { setTimeout as sleep } from 'node:timers/promises';
import type { Recorded } from './faithful-client.ts';
import type { FaultedDesk } from './faulted-desk.ts';

interface Page {
  items: Recorded[];
  next: string | null;
}

/** All tickets that the provider has, read through the API, however busy the machine is; by number. */
export async function keptTickets({ address, token }: Pick<FaultedDesk, 'address' | 'token'>): Promise<Recorded[]> {
  const kept: Recorded[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const response = await fetch(`${address}/api/v1/tickets?limit=100${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (response.status === 503) {
      await sleep(1000 * Number(response.headers.get('retry-after') ?? 1));
      continue;
    }
    if (!response.ok) throw new Error(`the list answered ${response.status}`);
    const page = (await response.json()) as Page;
    kept.push(...page.items.map(({ id, number, title }) => ({ id, number, title })));
    ({ next: cursor } = page);
  }
  return byNumber(kept);
}

export function byNumber(tickets: readonly Recorded[]): Recorded[] {
  return tickets.toSorted((one, other) => one.number.localeCompare(other.number));
}

/** The running part of each number, from 1 when none is missing. */
export function running(tickets: readonly Recorded[]): number[] {
  return tickets.map(({ number }) => Number(number.slice(-6)));
}
