import { addSeconds } from '../../../../kernel/instant.ts';
import { isServersFault } from '../../../../platform/mail/imap/imap-trouble.ts';
import { MailGone, type ImapFolder, type ListedMail } from '../../../../platform/mail/imap/open-folder.ts';
import type { Steps } from '../../../../platform/module/register.ts';
import { fetchMail, fetchTogether, type FetchedMail } from '../incoming-mail/fetch-mail.ts';
import { keepMails } from '../incoming-mail/keep-mail.ts';
import type { Begun } from './begin-reading.ts';
import { handfulsOf } from './handfuls.rules.ts';
import { LeaseLost } from './lease-lost.ts';
import { noteProgress } from './mailbox-reading.store.ts';

interface Reading {
  folder: ImapFolder;
  reading: Begun;
  signal: AbortSignal;
}

const listedAtOnce = 100;
/** A mail that the server does not give out stands without its content after so many tries. */
const mostTries = 6;

/**
 * Takes in what is new in its order, small mails together; answers with the UID up to which it is read. Where one has
 * failed before, each goes alone, so that the failure stands with the mail that it belongs to.
 */
export async function takeInNew(steps: Steps, { folder, reading, signal }: Reading): Promise<number> {
  let { lastUid } = reading;
  const listed = await folder.listAfter(lastUid, listedAtOnce);
  for (const handful of reading.failingCount > 0 ? listed.map((one) => [one]) : handfulsOf(listed)) {
    if (signal.aborted) break;
    await takeInHandful(steps, { folder, reading }, handful);
    lastUid = handful.at(-1)?.uid ?? lastUid;
  }
  return lastUid;
}

type Place = Pick<Reading, 'folder' | 'reading'>;

/** Together, or one by one where that fails, whatever it failed of. */
async function takeInHandful(steps: Steps, place: Place, handful: readonly ListedMail[]): Promise<void> {
  if (handful.length > 1 && (await isTakenInTogether(steps, place, handful))) return;
  for (const listed of handful) await takeInOne(steps, place, listed);
}

async function isTakenInTogether(steps: Steps, place: Place, handful: readonly ListedMail[]): Promise<boolean> {
  const wanted = handful.filter((listed) => !isOld(place.reading, listed));
  try {
    const fetched = wanted.length > 0 ? await fetchTogether(steps, place, wanted) : [];
    const mails = wanted.map((listed, at) => ({ listed, fetched: fetched[at] ?? null }));
    await keep(steps, place.reading, { mails, lastUid: handful.at(-1)?.uid ?? place.reading.lastUid });
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    return false;
  }
}

async function takeInOne(steps: Steps, place: Place, listed: ListedMail): Promise<void> {
  const { reading } = place;
  if (isOld(reading, listed)) return passOver(steps, reading, listed);
  const isGivenUp = reading.failingUid === listed.uid && reading.failingCount >= mostTries;
  try {
    const fetched = isGivenUp ? null : await fetchMail(steps, place, listed);
    await keep(steps, reading, { mails: [{ listed, fetched }], lastUid: listed.uid });
  } catch (error) {
    if (error instanceof MailGone) return passOver(steps, reading, listed);
    await noteFailure(steps, reading, { listed, error });
    throw error;
  }
}

/** The server's clock may be behind ours: what came about when we first looked is new. */
const clocksApartSeconds = 600;

/** Left alone at the first look, and so also where the server counts anew. */
function isOld({ takesOld, watchedSince }: Begun, { cameAt }: ListedMail): boolean {
  return (
    !takesOld && watchedSince !== null && cameAt !== null && cameAt < addSeconds(watchedSince, -clocksApartSeconds)
  );
}

function passOver(steps: Steps, reading: Begun, { uid }: ListedMail): Promise<void> {
  return steps.run(async (tx) => {
    if (!(await noteProgress(tx, reading, { lastUid: uid }))) throw new LeaseLost();
  });
}

interface Kept {
  mails: readonly { listed: ListedMail; fetched: FetchedMail | null }[];
  lastUid: number;
}

/** The mails and how far the mailbox is read are written together: killed anywhere, none is lost and none comes twice. */
function keep(steps: Steps, reading: Begun, { mails, lastUid }: Kept): Promise<void> {
  return steps.run(async (tx) => {
    if (!(await noteProgress(tx, reading, { lastUid, failingUid: null, failingCount: 0 }))) throw new LeaseLost();
    await keepMails(tx, reading, mails);
  });
}

/** What is wrong with us, a full disk, says nothing against the mail: it is tried until it goes. */
async function noteFailure(
  steps: Steps,
  reading: Begun,
  { listed, error }: { listed: ListedMail; error: unknown },
): Promise<void> {
  if (!isServersFault(error)) return;
  const failingCount = reading.failingUid === listed.uid ? reading.failingCount + 1 : 1;
  await steps.run((tx) => noteProgress(tx, reading, { failingUid: listed.uid, failingCount }));
}
