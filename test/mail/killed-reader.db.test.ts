import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { addSeconds } from '../../kernel/instant.ts';
import { openImapHouse } from './imap-house.ts';
import { openMailGround, sealingKey } from './mail-ground.ts';
import type { Death, Orders } from './dying-reader.ts';

const mail = await openMailGround();
const house = await openImapHouse();
after(async () => {
  await house.close();
  await mail.close();
});

const many = 6;

/**
 * Killed at every place where something lies on the disk and not in the database, or the other way round. All mails are
 * taken in together: with two files each, in the third transaction, after which the mailbox is left.
 */
const deaths: [Death, number][] = [
  ['kept', 1],
  ['kept', 2],
  ['kept', 2 * many],
  ['written', 3],
  ['committed', 3],
  ['written', 3],
];

test('a reader that is killed anywhere loses no mail and takes none twice', async () => {
  await mail.record({ port: house.port });
  for (let at = 1; at <= many; at += 1) house.deliver(letterWithFile(at));
  let killed = 0;
  for (const [death, at] of deaths) killed += await readUntilKilled(death, at);
  assert.ok(killed >= 5, `${killed} readers were killed`);
  mail.clock.now = addSeconds(mail.clock.now, 100);
  await mail.fetch();
  assert.deepEqual(
    await subjects(),
    Array.from({ length: many }, (_, at) => `mail ${at + 1}`),
  );
  const { rows } = await mail.ground.owner.query<{ kind: string; many: number }>(`
    select 'record' as kind, count(*)::int as many from channel_record union all
    select 'file', count(*)::int from attachment union all
    select 'event', count(*)::int from event where kind = 'incoming_mail.arrived' order by kind`);
  assert.deepEqual(rows, [
    { kind: 'event', many },
    { kind: 'file', many },
    { kind: 'record', many },
  ]);
});

async function subjects(): Promise<string[]> {
  const { rows } = await mail.ground.owner.query<{ subject: string }>('select subject from incoming_mail order by uid');
  return rows.map(({ subject }) => subject);
}

/** Answers with 1 when it was killed, with 0 when it had nothing more to read before. */
async function readUntilKilled(death: Death, at: number): Promise<number> {
  mail.clock.now = addSeconds(mail.clock.now, 100);
  const orders: Orders = {
    deskUrl: mail.ground.deskUrl,
    blobFolder: mail.blobFolder,
    key: sealingKey.toString('hex'),
    now: mail.clock.now,
    death,
    at,
  };
  const reader = spawn(process.execPath, [join(import.meta.dirname, 'dying-reader.ts'), JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code, signal] = (await once(reader, 'exit')) as [number | null, string | null];
  assert.ok(signal === 'SIGKILL' || code === 0, `a reader ended by itself with ${code}`);
  return signal === 'SIGKILL' ? 1 : 0;
}

function letterWithFile(at: number): string {
  return [
    'From: zhaolei@donghai.example.cn',
    `Subject: mail ${at}`,
    `Message-ID: <${at}@donghai.example.cn>`,
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/plain',
    '',
    `text ${at}`,
    '--edge',
    'Content-Type: text/plain; name=a.txt',
    'Content-Disposition: attachment; filename=a.txt',
    '',
    `file ${at}`,
    '--edge--',
  ].join('\r\n');
}
