import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkImport, readImport, type ImportView } from '../../modules/imports/import.contract.ts';
import type { Who, World } from './world.ts';

const inWork: ReadonlySet<ImportView['state']> = new Set(['reading', 'checking']);

/** Hands in a sheet of one customer, of contacts unless said otherwise, and has its columns mapped and its rows checked. */
export async function handInSheet(
  world: World,
  who: Who,
  sheet: { customerId: string; rows: string | Buffer; noun?: string },
): Promise<ImportView> {
  const client = world.as(who);
  const { noun = 'contacts', customerId } = sheet;
  const query = new URLSearchParams({ noun, fileName: noun === 'contacts' ? '通讯录.csv' : '登记表.csv', customerId });
  const headers = { 'content-type': 'application/octet-stream' };
  const answered = await client.send('POST', `/api/v1/imports?${query.toString()}`, {
    body: Buffer.from(sheet.rows),
    headers,
  });
  assert.equal(answered.status, 201, JSON.stringify(answered.body));
  // the endpoint's own answer
  const params = { import: (answered.body as ImportView).id };
  const { mapping, revision } = await atRest(world, who, params);
  await client.ask(checkImport, { params, body: { mapping }, headers: { 'if-match': `"r${revision}"` } });
  return atRest(world, who, params);
}

/** As it is once nobody works on it: on a stage a worker of its own may have taken it. */
async function atRest(world: World, who: Who, params: { import: string }): Promise<ImportView> {
  for (;;) {
    await world.work();
    const view = await world.as(who).ask(readImport, { params });
    if (!inWork.has(view.state)) return view;
    await sleep(50);
  }
}
