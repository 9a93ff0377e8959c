import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { freshDatabase } from '../../test/harness/cluster.ts';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { openExternal } from './external.ts';
import { withClient } from './roles.ts';

const database = await freshDatabase();
after(() => database.drop());

const callerUrls = { desk: database.deskUrl, limited: database.limitedUrl, portal: database.portalUrl };
const secret = Buffer.from('another installation');

test('signs the callers in at the addresses given for them', async () => {
  const open = await openExternal({ ownerUrl: database.ownerUrl, callerUrls, secret });
  const role = await withClient(open.urlFor('portal'), async (client) => {
    const { rows } = await client.query<{ role: string }>('select current_user as role');
    return rows[0]?.role;
  });
  assert.equal(role, 'yingtai_portal');
});

test('names another database of the same server where asked', async () => {
  const open = await openExternal({ ownerUrl: database.ownerUrl, callerUrls, secret });
  assert.equal(new URL(open.urlFor('desk', 'other')).pathname, '/other');
});

test('a role whose password is another says which address to set', async () => {
  const refused = openExternal({ ownerUrl: database.ownerUrl, callerUrls: { ...callerUrls, desk: null }, secret });
  await assert.rejects(refused, isTroubleWith('DATABASE_URL_DESK'));
});

test('a server that is away is said to be', async () => {
  const ownerUrl = 'postgres://owner:secret@127.0.0.1:9/yingtai';
  await assert.rejects(openExternal({ ownerUrl, callerUrls, secret }), isTroubleWith('DATABASE_URL'));
});

function isTroubleWith(word: string) {
  return (error: unknown) =>
    error instanceof SetUpTrouble && error.message.includes(word) && !error.message.includes('secret@');
}
