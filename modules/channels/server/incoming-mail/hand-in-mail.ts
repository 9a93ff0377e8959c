import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { understand } from './fetch-mail.ts';
import { keepMails } from './keep-mail.ts';

interface Handed {
  mailboxId: Id;
  /** The mail as it went over the wire. */
  bytes: Uint8Array;
  /** Of all that are handed to this mailbox, which it is. */
  place: number;
  cameAt: Instant;
}

/** No server counts so. */
const byHand = { epoch: 0, uidValidity: 0 };

/** Takes in a mail that lies in no folder, as if it had: read, kept and told of like any other. Answers with its id. */
export async function handInMail(steps: Steps, { mailboxId, bytes, place, cameAt }: Handed): Promise<Id | undefined> {
  const { name } = await steps.blobs.write(oneOf(bytes), { bytes: bytes.length });
  const fetched = await understand(steps, name, true);
  const came = [{ listed: { uid: place, bytes: bytes.length, cameAt }, fetched }];
  const [kept] = await steps.run((tx) => keepMails(tx, { id: mailboxId, ...byHand }, came));
  return kept;
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
