import assert from 'node:assert/strict';
import type { World } from '../../cast/world.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { lookIntoExports } from './formulas.ts';
import { payloadAt } from './payloads.ts';
import { storeEverywhere } from './store-everywhere.ts';

export const storedText: Family<AttackGround> = {
  name: 'stored text',
  holds: 'What somebody wrote is letters in every list and export: no page, no formula, no link.',
  isQuick: true,
  async prove({ world, samples }, { seed }) {
    const textAt = (at: number, most: number) => payloadAt(at + seed, most);
    const { accepted, texts } = await storeEverywhere(world, samples, { textAt, onlyNew: true });
    assert.ok(accepted.length > 20, `only ${accepted.length} routes took anything: ${accepted.join(', ')}`);
    await world.work();
    const lists = await lookIntoLists(world);
    const cells = await lookIntoExports(world);
    return { tried: texts + lists + cells, measured: `${accepted.length} nouns written, ${cells} cells taken away` };
  },
};

/** What a list answers is data, and said to be nothing else. */
async function lookIntoLists(world: World): Promise<number> {
  const { routes } = world.parts.composition;
  const lists = routes.filter(({ endpoint: { method, path } }) => method === 'GET' && !path.includes('{'));
  for (const { endpoint } of lists) {
    const { status, headers } = await world.as('admin').send('GET', `/api/v1${endpoint.path}`);
    assert.ok(status < 500, `${endpoint.path} answered ${status}`);
    assert.equal(headers['x-content-type-options'], 'nosniff', endpoint.path);
    assert.doesNotMatch(String(headers['content-type']), /html|svg|xml;|javascript/, endpoint.path);
  }
  return lists.length;
}
