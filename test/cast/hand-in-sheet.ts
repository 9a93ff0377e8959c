import assert from 'node:assert/strict';
import { checkImport, readImport, type ImportView } from '../../modules/imports/import.contract.ts';
import type { Who, World } from './world.ts';

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
  await world.work();
  const { mapping, revision } = await client.ask(readImport, { params });
  await client.ask(checkImport, { params, body: { mapping }, headers: { 'if-match': `"r${revision}"` } });
  await world.work();
  return client.ask(readImport, { params });
}
