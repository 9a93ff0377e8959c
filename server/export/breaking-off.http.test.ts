import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { listEvents } from '../../modules/audit/event.contract.ts';
import { route } from '../../platform/module/register.ts';
import { tableExport } from '../../platform/module/table-export.ts';
import { openWorld, type World } from '../../test/cast/world.ts';
import { makeApp } from '../app.ts';
import { exportModule } from './export.ts';
import { mostRows } from './list-pages.ts';

const listProbes = endpoint({
  method: 'GET',
  path: '/probes',
  summary: 'Probes.',
  query: z.strictObject({ ...pageQuery, how: z.enum(['breaks', 'endless', 'counted']) }),
  answer: pageOf(z.object({ name: z.string() })),
});
const many = Array.from({ length: mostRows / 2 }, () => ({ name: '探针' }));

/** A list whose second page is not to be had, one that never ends, and one that knows how long it is. */
const list = route({
  endpoint: listProbes,
  access: 'customer.read',
  run: async (_tx, { how, cursor }) => {
    if (how === 'counted') return { items: [{ name: '一' }], next: 'on', count: { value: mostRows + 1, more: false } };
    if (how === 'endless') return { items: many, next: 'on' };
    if (cursor !== undefined) throw new Error('the database is away');
    return { items: [{ name: '一' }, { name: '二' }], next: 'on' };
  },
});
const column = { key: 'name', label: { words: '名称' }, kind: { as: 'text' } } as const;
const probes = {
  name: 'probes',
  routes: [list],
  exports: [
    tableExport({
      name: 'probes',
      titleKey: 'customers:customer.plural',
      list: listProbes,
      columns: [{ ...column, valueOf: (row) => row.name }],
    }),
  ],
};

describe('files that cannot be had whole', () => {
  let world: World;
  let app: FastifyInstance;

  before(async () => {
    world = await openWorld();
    const { parts } = world;
    const made = exportModule([probes], async () => parts.texts);
    const routes = (made.routes ?? []).map((one) => ({ ...one, module: 'probes' }));
    app = await makeApp({
      ...parts,
      composition: { ...parts.composition, routes: [...parts.composition.routes, ...routes] },
    });
  });
  after(async () => {
    await app.close();
    await world.close();
  });

  const ask = (how: string) =>
    app.inject({
      url: `/api/v1/probes/export?format=csv&how=${how}`,
      headers: { cookie: `yingtai_session=${world.as('manager').session}` },
    });

  async function logged(): Promise<Record<string, unknown>> {
    const query = { kind: 'table.exported' };
    const { items } = await world.as('auditor').ask(listEvents, { query });
    return Object.fromEntries((items[0]?.facts ?? []).map(({ path, values }) => [path.join('.'), values[0]]));
  }

  it('breaks the connection off where a page is missing, and writes into the log what had gone by then', async () => {
    await assert.rejects(ask('breaks'));
    const { rows, isWhole } = await logged();
    assert.deepEqual({ rows, isWhole }, { rows: 2, isWhole: false });
  });

  it('breaks off beyond the most rows that a file takes', async () => {
    await assert.rejects(ask('endless'));
    const { rows, isWhole } = await logged();
    assert.deepEqual({ rows, isWhole }, { rows: mostRows, isWhole: false });
  });

  it('refuses beforehand, in words, where the list knows that it is too long', async () => {
    const answered = await ask('counted');
    assert.equal(answered.statusCode, 422);
    assert.equal(answered.json<{ code: string }>().code, 'table_export.too_many_rows');
  });
});
