import { recordMailbox } from '../../modules/channels/mailbox.contract.ts';
import { understand } from '../../modules/channels/server/incoming-mail/fetch-mail.ts';
import { keepMails } from '../../modules/channels/server/incoming-mail/keep-mail.ts';
import { listIncomingMail } from '../../modules/channels/incoming-mail.contract.ts';
import { blobsOf } from '../../platform/blobs/tenant-blobs.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

interface Writing {
  /** Code of the provider. */
  provider: 'huaxin' | 'beichen';
  customerId: string;
  address: string;
  subject: string;
}

/** A mailbox of the customer's own, switched off, and a mail with a file that came into it before: answers with both. */
export async function takeMail(world: World, client: Client, { provider, customerId, address, subject }: Writing) {
  const { id: mailbox } = await client.ask(recordMailbox, { body: { ...usual, name: subject, address, customerId } });
  const known = await world.parts.identify.provider(provider);
  if (!known) throw new Error(`no provider ${provider}`);
  const { unitOfWork, blobs, texts, secretsOf, reach, clock } = world.parts;
  const scope = { tenantId: known.id, caller: systemCaller('mail'), origin, now: clock.now() };
  const steps = {
    run: <T>(work: Parameters<typeof unitOfWork.run<T>>[1]) => unitOfWork.run(scope, work),
    blobs: blobsOf(blobs, known.id),
    texts,
    secrets: secretsOf(known.id),
    reach,
  };
  const raw = Buffer.from(mailAbout(subject, address));
  const { name } = await steps.blobs.write(once(raw), { bytes: raw.length });
  const fetched = await understand(steps, name, true);
  const listed = { uid: 1, bytes: raw.length, cameAt: null };
  await steps.run((tx) => keepMails(tx, { id: mailbox, epoch: 1, uidValidity: 1 }, [{ listed, fetched }]));
  const { items } = await client.ask(listIncomingMail, { query: { mailboxId: mailbox } });
  const incomingMail = items[0]?.id ?? '';
  // how the desk dealt with a mail shares its id
  return { mailbox, incomingMail, mailIntake: incomingMail };
}

const origin = { channel: 'worker' as const, address: null };

const usual = {
  host: 'imap.example.cn',
  port: 993,
  security: 'tls',
  userName: 'support',
  password: 'not-looked-at',
  folder: 'INBOX',
  teamId: null,
  categoryId: null,
  mostMegabytes: 10,
  takesOld: false,
  isActive: false,
} as const;

/** Nobody is known by the address that it is from. */
function mailAbout(subject: string, address: string): string {
  return [
    `From: nobody@${address.split('@')[1] ?? ''}`,
    `To: ${address}`,
    `Subject: ${subject}`,
    `Message-ID: <${address}>`,
    'Content-Type: multipart/mixed; boundary=edge',
    '',
    '--edge',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${subject}</p>`,
    '--edge',
    'Content-Type: text/plain; name=note.txt',
    'Content-Disposition: attachment; filename=note.txt',
    '',
    subject,
    '--edge--',
    '',
  ].join('\r\n');
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
