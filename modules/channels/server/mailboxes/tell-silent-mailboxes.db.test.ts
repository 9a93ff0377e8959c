import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addSeconds } from '../../../../kernel/instant.ts';
import { openMailGround } from '../../../../test/mail/mail-ground.ts';
import { makeMember } from '../../../identity/server/accounts/account.factory.ts';
import { tellSilentMailboxes } from './tell-silent-mailboxes.ts';

const mail = await openMailGround();
after(() => mail.close());
const { clock, steps } = mail;

test('whoever sets up mailboxes is told once of one that cannot be read for a quarter of an hour', async () => {
  const admin = { name: '周宁', email: 'zhouning@huaxin.example.cn', roleCodes: ['administrator'] };
  await steps.run((tx) => makeMember(tx, admin));
  // nobody listens there
  const mailbox = await mail.record({ port: 1 });
  const toldOf = async () => {
    await steps.run(tellSilentMailboxes);
    const told = await mail.ground.owner.query('select 1 from notification where subject_id = $1', [mailbox]);
    return told.rowCount;
  };
  await mail.fetch();
  clock.now = addSeconds(clock.now, 14 * 60);
  assert.equal(await toldOf(), 0);
  clock.now = addSeconds(clock.now, 2 * 60);
  assert.equal(await toldOf(), 1);
  assert.equal(await toldOf(), 1);
});
