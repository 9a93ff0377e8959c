import assert from 'node:assert/strict';
import type { Endpoint } from '../../../kernel/contract.ts';
import type { World } from '../../cast/world.ts';
import type { Samples } from '../../walls/samples.ts';
import { markedInput, type TextAt } from './marked-input.ts';

interface Stored {
  /** Routes that took what was written. */
  accepted: string[];
  /** Texts in bodies that were sent. */
  texts: number;
  sent: number;
  /** Milliseconds. */
  slowest: { answer: number; path: string };
}

interface Way {
  textAt: TextAt;
  /** Only what makes a record of its own. */
  onlyNew: boolean;
}

/** What shuts somebody out, or ends what others stand on: kept for last, and not needed to show anything. */
const ending = /retire|reset|merg|erasure|cancel|session|password|mail-server|mailboxes|suspension|locks?$/;

/**
 * Writes attacks into every text of every write route, as the administrator, on the rows of the samples; what of it
 * is refused is as good an answer.
 */
export async function storeEverywhere(world: World, samples: Samples, way: Way): Promise<Stored> {
  const { routes } = world.parts.composition;
  const writing = routes.filter(({ endpoint, access }) => endpoint.body && access !== 'public');
  const chosen = writing.filter(({ endpoint }) => !ending.test(endpoint.path) && (!way.onlyNew || isNew(endpoint)));
  const stored: Stored = { accepted: [], texts: 0, sent: 0, slowest: { answer: 0, path: '' } };
  for (const { endpoint, needsRevision } of chosen) {
    const { method, path, body: shape } = endpoint;
    if (!shape) continue;
    const url = `/api/v1${path.replaceAll(/\{(\w+)\}/g, (_, noun: string) => samples.byNoun(noun))}`;
    const { body, count } = markedInput(shape, (field) => samples.byField(field), {
      at: stored.texts,
      textAt: way.textAt,
    });
    if (count === 0) continue;
    stored.texts += count;
    stored.sent += 1;
    const headers: Record<string, string> = needsRevision ? { 'if-match': await revisionOf(world, url) } : {};
    const began = performance.now();
    const { status, body: told } = await world.as('admin').send(method, url, { body, headers });
    const answer = performance.now() - began;
    if (answer > stored.slowest.answer) stored.slowest = { answer, path: `${method} ${path}` };
    assert.ok(status < 500, `${method} ${path} answered ${status}: ${JSON.stringify(told)} to ${JSON.stringify(body)}`);
    if (status < 400) stored.accepted.push(`${method} ${path}`);
  }
  return stored;
}

function isNew({ method, path }: Pick<Endpoint, 'method' | 'path'>): boolean {
  return method === 'POST' && !path.includes('{');
}

async function revisionOf(world: World, url: string): Promise<string> {
  const { headers } = await world.as('admin').send('GET', url);
  return typeof headers['etag'] === 'string' ? headers['etag'] : '"r1"';
}
