import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addSeconds } from '../../kernel/instant.ts';
import { openFolder } from '../../platform/mail/imap/open-folder.ts';
import { imapTroubleOf } from '../../platform/mail/imap/imap-trouble.ts';
import { reachOnHere } from '../harness/reach-on-here.ts';
import { dovecotFolder, hasDovecot, openDovecot, type Dovecot } from './dovecot.ts';
import { openMailGround } from './mail-ground.ts';

const skip = hasDovecot ? false : 'Dovecot is not on this machine';

if (hasDovecot) {
  const dovecot = await openDovecot();
  const mail = await openMailGround();
  after(async () => {
    await mail.close();
    await dovecot.close();
  });

  test('takes in what lies in a folder of Dovecot, also where it counts anew', async () => {
    const mailbox = { port: dovecot.port, userName: dovecot.login.user, folder: dovecotFolder };
    await mail.record(mailbox);
    await dovecot.deliver(letter(1));
    await dovecot.deliver(letter(2, 'x'.repeat(2 * 1024 * 1024)));
    await mail.fetch();
    await dovecot.makeAnew();
    await dovecot.deliver(letter(3));
    mail.clock.now = addSeconds(mail.clock.now, 600);
    await mail.fetch();
    const { rows } = await mail.ground.owner.query(
      'select subject, shortfall from incoming_mail order by came_at, uid',
    );
    assert.deepEqual(rows, [
      { subject: 'mail 1', shortfall: null },
      { subject: 'mail 2', shortfall: 'too_large' },
      { subject: 'mail 3', shortfall: null },
    ]);
  });

  test('hears from Dovecot within a moment what has come', async () => {
    const folder = await openFolder(serverOf(dovecot), reachOnHere);
    const { signal } = new AbortController();
    const before = performance.now();
    const news = folder.waitForNews(20_000, signal);
    await dovecot.deliver(letter(4));
    await news;
    assert.ok(performance.now() - before < 15_000, 'not by waiting for the whole time');
    await folder.close();
  });

  test('says what keeps us out of Dovecot', async () => {
    const wrong = { ...serverOf(dovecot), login: { user: 'support', password: 'wrong' } };
    const tried = [
      wrong,
      { ...serverOf(dovecot), folder: 'Nowhere' },
      { ...serverOf(dovecot), security: 'starttls' as const },
    ];
    const kinds = await Promise.all(
      tried.map((server) => openFolder(server, reachOnHere).then(String, (error) => imapTroubleOf(error).kind)),
    );
    assert.deepEqual(kinds, ['sign_in', 'no_folder', 'no_tls']);
  });
} else {
  test('takes mail in from Dovecot', { skip }, () => undefined);
}

function serverOf({ port, login }: Dovecot) {
  return { host: '127.0.0.1', port, security: 'none' as const, login, folder: dovecotFolder };
}

function letter(at: number, body = 'text'): string {
  return `From: zhaolei@donghai.example.cn\r\nSubject: mail ${at}\r\nMessage-ID: <${at}@donghai.example.cn>\r\n\r\n${body}\r\n`;
}
