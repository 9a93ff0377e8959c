import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { recordAnnouncement } from '../../modules/announcements/announcement.contract.ts';
import { listPostings, readPosting } from '../../modules/announcements/posting.contract.ts';
import { toldNews, type ToldNews } from '../story/announcements.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay, timeOn } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

const daySeconds = 86_400;
const minutesAfter = 25;

/** What customers' people were told of late, and who of them has read it. */
export async function tellNews(
  player: Player,
  customers: readonly MovedIn[],
  { admin, now }: { admin: Hired; now: Instant },
): Promise<void> {
  for (const news of toldNews) {
    const written = momentOf(news, now);
    // told this morning, in a story that ends before the morning has come
    const at = written < now ? written : addSeconds(now, -3600);
    const told = news.customer === undefined ? customers : customers.slice(news.customer, news.customer + 1);
    await player.do(recordAnnouncement, { caller: admin.caller, at }, { body: bodyOf(news, { at, now, told }) });
    for (const customer of told) await read(player, customer, { news, at, now });
  }
}

/** So many days from today, at this hour. */
function momentOf({ day, hour }: { day: number; hour: number }, now: Instant): Instant {
  return timeOn(nextDay(dayOf(now), day), hour * 60);
}

function bodyOf(news: ToldNews, { at, now, told }: { at: Instant; now: Instant; told: readonly MovedIn[] }) {
  const { title, kind, body, advice, happens, shownDays, customer } = news;
  const happensFrom = happens && momentOf(happens, now);
  return {
    title,
    kind,
    body,
    goesByMail: false,
    audience: customer === undefined ? {} : { customerIds: told.map(({ id }) => id) },
    ...(advice !== undefined && { advice }),
    ...(happens && happensFrom && { happensFrom, happensUntil: addSeconds(happensFrom, happens.hours * 3600) }),
    ...(shownDays !== undefined && { showsUntil: addSeconds(at, shownDays * daySeconds) }),
  };
}

/** The first of the customer's people open it in the portal, one after the other. */
async function read(
  player: Player,
  { id: customerId, contacts }: MovedIn,
  { news, at, now }: { news: ToldNews; at: Instant; now: Instant },
): Promise<void> {
  for (const [place, contact] of contacts.slice(0, news.readers).entries()) {
    const moment = {
      caller: player.contact(contact.id, customerId),
      at: addSeconds(at, (place + 1) * minutesAfter * 60),
    };
    if (moment.at >= now) return;
    const { items } = await player.do(listPostings, moment, { query: {} });
    const posting = items.find(({ title }) => title === news.title);
    if (posting) await player.do(readPosting, moment, { params: { posting: posting.id } });
  }
}
