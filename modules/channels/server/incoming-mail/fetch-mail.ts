import { BlobTooLarge } from '../../../../platform/blobs/blobs.ts';
import { MailGone, type ImapFolder, type ListedMail } from '../../../../platform/mail/imap/open-folder.ts';
import { readMailFile } from '../../../../platform/mail/read/read-file.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import type { MailShortfall } from '../../incoming-mail.contract.ts';
import { lookIntoFiles, type FetchedFile } from './look-into-files.ts';
import type { ReadMail } from '../../../../platform/mail/read/read-mail.ts';

/** A mail on our disk, understood: nothing of it is in the database yet. */
export interface FetchedMail {
  raw: string;
  mail: Omit<ReadMail, 'files'>;
  files: readonly FetchedFile[];
  shortfall: MailShortfall | null;
}

interface Place {
  folder: Pick<ImapFolder, 'readWhole' | 'readTogether' | 'readBeginning'>;
  reading: { mostBytes: number };
}

/** What is fetched of a mail that is too large: its headers, and how its text begins. */
const beginningBytes = 256 * 1024;

export async function fetchMail(steps: Steps, place: Place, listed: ListedMail): Promise<FetchedMail> {
  const { raw, isWhole } = await fetchRaw(steps, place, listed);
  return understand(steps, raw, isWhole);
}

/** Small mails, fetched with one question and understood, in their order. */
export async function fetchTogether(
  steps: Steps,
  { folder, reading }: Place,
  listed: readonly ListedMail[],
): Promise<FetchedMail[]> {
  const sources = await folder.readTogether(listed);
  const fetched = await Promise.allSettled(
    listed.map(async ({ uid }) => {
      const source = sources.get(uid);
      if (!source) throw new MailGone(uid);
      const { name } = await steps.blobs.write(oneOf(source), { bytes: reading.mostBytes * 2 });
      return understand(steps, name, true);
    }),
  );
  return fetched.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
}

/** What is kept of a mail as it came, understood. */
export async function understand(steps: Steps, raw: string, isWhole: boolean): Promise<FetchedMail> {
  const understood = await readMailFile(steps.blobs.pathOf(raw), { isBrokenOff: !isWhole });
  const { files: sent, ...mail } = understood.mail;
  const { files, dropped } = await lookIntoFiles(steps.blobs, sent);
  const droppedFiles = mail.droppedFiles + dropped;
  const cut = droppedFiles > dropped ? ('too_many_parts' as const) : null;
  const shortfall = understood.isUnreadable ? ('unreadable' as const) : cut;
  return { raw, mail: { ...mail, droppedFiles }, files, shortfall: isWhole ? shortfall : 'too_large' };
}

interface Raw {
  raw: string;
  isWhole: boolean;
}

/** The server says beforehand how large it is; one that turns out to be larger is treated alike. */
async function fetchRaw({ blobs }: Steps, { folder, reading }: Place, listed: ListedMail): Promise<Raw> {
  const { mostBytes } = reading;
  if (listed.bytes <= mostBytes) {
    try {
      return { raw: (await blobs.write(folder.readWhole(listed), { bytes: mostBytes * 2 })).name, isWhole: true };
    } catch (error) {
      if (!(error instanceof BlobTooLarge)) throw error;
    }
  }
  const beginning = await folder.readBeginning(listed, beginningBytes);
  return { raw: (await blobs.write(oneOf(beginning), { bytes: beginningBytes * 2 })).name, isWhole: false };
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
