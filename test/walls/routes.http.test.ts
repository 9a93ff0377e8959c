import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { nounsIn } from '../../kernel/contract.ts';
import { common } from '../../platform/module/refusals.ts';
import { guestKindOf, type Route } from '../../platform/module/register.ts';
import { moduleRegisters } from '../../server/modules.ts';
import { compose } from '../../server/composition.ts';
import { exportModule } from '../../server/export/export.ts';
import { searchModule } from '../../server/search/search.ts';
import { liveDoor } from '../../server/live/live-route.ts';
import { openServerTexts } from '../../server/texts.ts';
import { Client } from '../cast/client.ts';
import { openWorld, type World } from '../cast/world.ts';
import { markers, placeMarkers, type Samples } from './samples.ts';
import { sampleOf } from './sample-input.ts';

type Walked = Pick<Route, 'endpoint' | 'access' | 'session' | 'needsRevision'>;

const composition = compose([
  ...moduleRegisters,
  searchModule(moduleRegisters),
  exportModule(moduleRegisters, () => openServerTexts(moduleRegisters)),
]);
const streamOfNews: Walked = liveDoor;
// a stream is no use case, and stands in no register; a walker who signs out walks no further
const routes = [...composition.routes, streamOfNews].toSorted(
  (a, b) => Number(a.session === 'ends') - Number(b.session === 'ends'),
);
/** Whose rows a noun's are: of one customer, or of the provider. */
const ofCustomer = new Set([
  'agreement',
  'agreementVersion',
  'contractRight',
  'objective',
  'sampleSeries',
  'customer',
  'site',
  'contact',
  'ticket',
  'attachment',
]);

/**
 * Calls every route that there is, as everybody who has no business there, with the ids of our own rows in its path
 * and body. Generated from the registers: a route that names a noun without a sample fails (PLT-01, PLT-03).
 */
describe('every route, walked by strangers', () => {
  let world: World;
  let samples: Samples;

  before(async () => {
    world = await openWorld();
    samples = await placeMarkers(world);
  });
  after(() => world.close());

  async function walk(client: Client, route: Walked, variant: { withIds: boolean }) {
    const { method, path, body, query, receives } = route.endpoint;
    if (route === streamOfNews) return openAndLeave(client, `/api/v1${path}`);
    const idFor = (field: string) => samples.byField(field);
    const url = path.replaceAll(/\{(\w+)\}/g, (_, noun: string) => samples.byNoun(noun));
    const sent = query ? (sampleOf(query, idFor, variant) as Record<string, unknown>) : {};
    const search = new URLSearchParams(Object.entries(sent).map(([name, value]) => [name, String(value)]));
    const address = `/api/v1${url}${search.size > 0 ? `?${search}` : ''}`;
    const bytes = receives && Buffer.from('walk');
    const payload = body ? sampleOf(body, idFor, variant) : bytes;
    return client.send(method, address, { body: payload, headers: route.needsRevision ? { 'if-match': '"r1"' } : {} });
  }

  for (const route of routes) {
    const { method, path } = route.endpoint;
    const nouns = nounsIn(path);
    const name = `${method} ${path}`;

    describe(name, () => {
      it('has a rule, and a sample for each noun that it names', () => {
        assert.ok(route.access, 'says who may call it');
        for (const noun of nouns) assert.ok(samples.byNoun(noun), `test/walls/samples.ts has no ${noun}`);
      });

      if (route.access !== 'public') {
        for (const who of ['nobody', 'with a forged token', 'with an ended session'] as const) {
          it(`answers 401 to whoever comes ${who === 'nobody' ? 'as nobody' : who}`, async () => {
            const client = {
              nobody: world.as('nobody'),
              'with a forged token': new Client(world.app, `huaxin.${'A'.repeat(43)}`),
              'with an ended session': samples.ended,
            }[who];
            assert.equal((await walk(client, route, { withIds: true })).status, 401);
          });
        }
      }

      if (route.access !== 'public' && guestKindOf(route.access) === null) {
        it('lets no guest in', async () => {
          assert.equal((await walk(samples.guest, route, { withIds: true })).status, 401);
          assert.equal((await walk(samples.trustedGuest, route, { withIds: true })).status, 403);
        });
      }

      for (const who of ['stranger', 'strangerContact', 'teacher', 'resident', 'colleague', 'guest'] as const) {
        it(`shows ${who} nothing of ours, and changes nothing for them`, async () => {
          const client = who === 'guest' ? samples.guest : world.as(who);
          const eventsBefore = await samples.countEvents();
          for (const withIds of [false, true]) {
            const { status, body } = await walk(client, route, { withIds });
            const text = JSON.stringify(body);
            assert.ok(status < 500, `answered ${status}: ${text}`);
            assert.ok(!isMalformed(body), `turned the walker away at the door: ${text}`);
            for (const marker of markers[who])
              assert.ok(!text.includes(marker), `told ${who} of ${marker}: ${text.slice(0, 400)}`);
            const isForeign = who.startsWith('stranger') || nouns.some((noun) => ofCustomer.has(noun));
            if (nouns.length > 0 && isForeign && !samples.isOwn(who, nouns)) {
              assert.ok(
                (who === 'guest' ? [401, 403, 404] : [403, 404]).includes(status),
                `answered ${status}: ${text.slice(0, 300)}`,
              );
            }
          }
          assert.equal(await samples.countEvents(), eventsBefore, 'wrote to the log of our customer');
        });
      }
    });
  }
});

/** Refused for its shape: the attack never came to what it attacks. `sample-input.ts` makes what shapes take. */
function isMalformed(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && body.code === common.invalid.code;
}

/** A stream goes on until its reader leaves; the walker reads how it begins. */
async function openAndLeave(client: Client, url: string) {
  const { status, frames, leave } = await client.follow(url);
  const { value = '' } = await frames.next();
  leave();
  return { status, body: value };
}
