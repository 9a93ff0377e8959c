import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AnnouncementView, changeAnnouncement as endpoint } from '../../announcement.contract.ts';
import { postAnnouncement } from '../postings/post-announcement.ts';
import { reachShown } from '../postings/posting.store.ts';
import { standAtCustomers } from '../postings/stand-at-customers.ts';
import { announcementChanged } from './announcement.events.ts';
import { refuseLimited } from './announcement.policy.ts';
import { announcementRefusals } from './announcement.refusals.ts';
import { stateAt } from './announcement.rules.ts';
import { announcementForChange, saveAnnouncement } from './announcement.store.ts';
import { reachOf } from './reach-of.ts';
import { readAnnouncement } from './read-announcement.ts';
import { refuseFaulty } from './refuse-faulty.ts';

const fields = [
  'title',
  'body',
  'advice',
  'kind',
  'audience',
  'happensFrom',
  'happensUntil',
  'showsFrom',
  'showsUntil',
] as const;

/** Everybody who reads it reads what it says now; who was told of it is not told again, and whom it is newly for is. */
export async function changeAnnouncement(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnnouncementView> {
  refuseLimited(tx.caller);
  const { announcement: id, ...sent } = input;
  const before = found(await announcementForChange(tx, id));
  refuseStale(tx, before.revision);
  if (before.withdrawnAt !== null) throw new Refusal(announcementRefusals.withdrawn);
  const after = { ...before, ...sent };
  const changed = Object.keys(changesBetween(before, after, fields));
  if (changed.length === 0) return readAnnouncement(tx, input);
  refuseFaulty(tx, after, changed);
  const reach = await reachOf(tx, after);

  const told = before.postedAt === null ? [] : await reachShown(tx, id);
  await saveAnnouncement(tx, after);
  await standAtCustomers(tx, after, reach);
  await announce(tx, announcementChanged(after, changed));
  if (stateAt(after, tx.now) === 'shown') await postAnnouncement(tx, after, { told });
  return readAnnouncement(tx, input);
}
