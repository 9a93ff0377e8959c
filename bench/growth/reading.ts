import type { Id } from '../../kernel/id.ts';
import { busyTicket } from '../desk/busy-ticket.ts';
import { fetchPatiently } from '../desk/fetch-patiently.ts';
import { signIn } from '../desk/operators.ts';
import { askBeside, type Question } from './ask-beside.ts';
import { largestOf } from './largest.ts';
import { listQuestions } from './list-questions.ts';
import { reportQuestions } from './report-questions.ts';
import { searchQuestions } from './search-questions.ts';
import { ticketQuestions } from './ticket-questions.ts';
import type { Figure, Part, Volume } from './part.ts';

/** What questions of a part need to know of the volume. */
export interface Questioned {
  tenantId: Id;
  /** Of the provider that is asked. */
  tickets: number;
  contacts: number;
  seed: number;
  /** A ticket with fifty entries. */
  busy: Id;
  /** The answer to one question, of which another begins. */
  answer(path: string): Promise<unknown>;
}

type Questions = (about: Questioned) => Question[] | Promise<Question[]>;

export const lists = reading('lists', 'the rows of the page from `ticket`, without names', listQuestions);
export const tickets = reading('ticket', 'the row of `ticket`, or the rows of its entries', ticketQuestions);
export const search = reading('search', 'one range of an index, or one look into the words', searchQuestions);
export const reports = reading('reports', 'one `group by` over the same tickets', reportQuestions);

function reading(name: string, plainly: string, questions: Questions): Part {
  return { name, plainly, measure: (volume) => volume.whileServed((served) => ask(volume, served, questions)) };
}

async function ask(
  volume: Volume,
  { origin, processId }: { origin: string; processId: number },
  questions: Questions,
): Promise<Figure[]> {
  const { ground, dataFolder, calls, seed } = volume;
  const provider = largestOf(volume);
  const cookies = await signIn(ground.parts, provider);
  const [cookie = ''] = cookies;
  const asked = await questions({
    tenantId: provider.id,
    tickets: provider.tickets,
    contacts: provider.contacts,
    seed,
    busy: await busyTicket(ground.parts, provider),
    answer: async (path) => (await fetchPatiently(`${origin}/api/v1${path}`, { headers: { cookie } })).json(),
  });
  const ownerUrl = ground.database.urlFor('owner');
  return askBeside({ origin, processId, dataFolder, cookies, ownerUrl, calls }, asked);
}
