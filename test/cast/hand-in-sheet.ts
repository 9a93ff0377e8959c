import assert from 'node:assert/strict';
import { checkImport, readImport, type ImportView } from '../../modules/imports/import.contract.ts';
import type { Who, World } from './world.ts';

/** Hands in a sheet of contacts of one customer, as text, and has its columns mapped and its rows checked. */
export async function handInSheet(
  world: World,
  who: Who,
  sheet: { customerId: string; rows: string },
): Promise<ImportView> {
  const client = world.as(who);
  const query = new URLSearchParams({ noun: 'contacts', fileName: '通讯录.csv', customerId: sheet.customerId });
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
