import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { makeApp } from '../../server/app.ts';
import { countingReads, type Reads } from '../../test/harness/reads.ts';
import { nth } from '../../test/plans/volume.ts';
import { openBenchGround, type Ground } from '../desk/ground.ts';
import type { Asked } from '../desk/load.ts';
import { signIn } from '../desk/operators.ts';
import { creationBy } from '../desk/requests.ts';
import { openVolume, sharesOf, type FilledProvider } from '../desk/volume.ts';

const volume = { tickets: 4000, providers: 1 };

/** Rows are counted, and no time: so it holds on any machine, however busy. */
describe('on a small volume', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join('/tmp', 'yingtai-bench-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  describe('reads no table whole, and no more rows than a page counts and shows', () => {
    let ground: Ground;
    let app: FastifyInstance;
    let provider: FilledProvider;
    let cookie: string;
    const reads: Reads[] = [];
    before(async () => {
      const dataFolder = join(folder, String(volume.tickets));
      ground = await openBenchGround(dataFolder);
      const shares = sharesOf(volume.tickets, volume.providers);
      const opening = { dataFolder, ownerUrl: ground.database.urlFor('owner'), shares };
      [provider] = (await openVolume(ground.parts, opening)) as [FilledProvider];
      const unitOfWork = countingReads(ground.parts.unitOfWork, (read) => reads.push(read));
      app = await makeApp({ ...ground.parts, unitOfWork });
      [cookie] = (await signIn(ground.parts, provider)) as [string];
    });
    after(async () => {
      await app.close();
      await ground.close();
    });

    const cases: [what: string, ask: () => Omit<Asked, 'cookie'>, most: number][] = [
      ['for a list of open tickets', () => get('/api/v1/tickets'), 1001 + 20 * 51],
      ['for a ticket', () => get(`/api/v1/tickets/${nth(provider.id, 'ticket', 20)}`), 300],
      ['for a new ticket', () => creationBy(provider, '', 1), 1000],
    ];
    for (const [what, ask, most] of cases)
      it(what, async () => {
        await request(ask());
        reads.length = 0;
        await request(ask());
        const [read] = reads;
        assert.ok(read, 'nothing was read');
        assert.deepEqual([...read.whole], []);
        assert.ok(read.rows <= most, `${read.rows} rows: ${[...read.byIndex].join('; ')}`);
      });

    async function request({ method, path, body }: Omit<Asked, 'cookie'>): Promise<void> {
      const headers = { cookie, ...(body !== null && { 'content-type': 'application/json' }) };
      const answer = await app.inject({ method, url: path, headers, payload: body ?? undefined });
      assert.ok(answer.statusCode < 400, answer.body);
    }
  });
});

function get(path: string): Omit<Asked, 'cookie'> {
  return { method: 'GET', path, body: null };
}
