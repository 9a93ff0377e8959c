/**
 * A process of its own, started by `load.ts`: asks a server over so many connections, each waiting for its answer
 * before it asks again, and tells how long each answer took.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Asked, HttpLoad, Loaded } from './load.ts';

process.once('message', (load: HttpLoad) => {
  void run(load).then((loaded) => process.send?.(loaded));
});

async function run({ origin, connections, seconds, times, asked }: HttpLoad): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const milliseconds: number[] = [];
  const statuses: Record<number, number> = {};
  const begin = performance.now();
  let next = 0;
  const goesOn = () => (times === undefined ? performance.now() - begin < (seconds ?? 0) * 1000 : next < times);
  const connection = async () => {
    while (goesOn()) {
      const one = asked[next++ % asked.length];
      if (!one) return;
      const sent = performance.now();
      const status = await ask(agent, origin, one);
      milliseconds.push(performance.now() - sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const took = (performance.now() - begin) / 1000;
  agent.destroy();
  return { milliseconds, statuses, seconds: took };
}

/** Answers with the status once the whole answer is there. */
function ask(agent: Agent, origin: string, { method, path, cookie, body }: Asked): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie,
      ...(body === null ? {} : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    };
    const sent = request(`${origin}${path}`, { agent, method, headers }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body ?? undefined);
  });
}
