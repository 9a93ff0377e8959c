import { addSeconds, type Instant } from '../../kernel/instant.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { writeEntry } from '../../modules/service-desk/entry.contract.ts';
import {
  acceptTicket,
  assignTicket,
  cancelTicket,
  confirmTicket,
  reopenTicket,
  resolveTicket,
  resumeTicket,
  waitOnTicket,
} from '../../modules/service-desk/ticket-act.contract.ts';
import { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';
import { courses, type Deed } from './courses.ts';
import type { Places } from './open-customers.ts';
import { readWeek, type Report } from './read-week.ts';
import { shiftsOf, type Shifts } from './shifts.ts';

/** Friday, 15:40 in Shanghai: the time at which the pictures are taken. */
const fridayAfternoon: Instant = '2026-11-27T07:40:00.000Z';

interface Happening {
  at: Instant;
  happen: () => Promise<unknown>;
}

/** Plays the week as it went, through the API, everything at its time; the clock ends on Friday afternoon. */
export async function playWeek(world: World, places: Places): Promise<void> {
  const shifts = shiftsOf(world);
  const categories = (await world.as('admin').ask(listCategories)).items;
  const categoryIds = new Map(categories.map(({ code, id }) => [code, id]));
  const week = (await readWeek()).flatMap((report) => {
    const categoryId = categoryIds.get(report.category);
    if (!categoryId) throw new Error(`no category is delivered as ${report.category}`);
    return happeningsOf({ report, categoryId, world, places, shifts });
  });
  const past = week.filter(({ at }) => at < fridayAfternoon).toSorted((one, other) => (one.at < other.at ? -1 : 1));
  for (const { at, happen } of past) {
    world.clock.set(at);
    await happen();
  }
  world.clock.set(fridayAfternoon);
  await world.work();
}

interface Telling {
  report: Report;
  categoryId: string;
  world: World;
  places: Places;
  shifts: Shifts;
}

function happeningsOf(telling: Telling): Happening[] {
  const { report, shifts, world } = telling;
  let ticket = '';
  const record: Happening = {
    at: report.at,
    happen: async () => {
      ticket = (await (await shifts.of('hotline')).ask(recordTicket, { body: bodyOf(telling) })).id;
    },
  };
  const deeds = courses[report.course].map((deed: Deed) => ({
    at: addSeconds(report.at, deed.after * 60),
    happen: async () => act(await shifts.of(deed.by), { deed, report, ticket, second: world.ids.team.second }),
  }));
  return [record, ...deeds];
}

function bodyOf({ report, categoryId, world, places }: Telling) {
  const { kind, title, description, impact, urgency, channel, course, resolution, solution } = report;
  return {
    ...places.of(report.caller),
    kind,
    title,
    urgency,
    channel,
    categoryId,
    ...(impact && { impact }),
    ...(description && { description }),
    ...(course === 'atOnce'
      ? { resolution: { code: resolution, mode: 'phone', solution } }
      : { teamId: world.ids.team.desk }),
  };
}

interface Doing {
  deed: Deed;
  report: Report;
  ticket: string;
  /** The team of second line. */
  second: string;
}

function act(client: Client, { deed, report, ticket, second }: Doing): Promise<unknown> {
  const params = { ticket };
  const said = deed.with ?? '';
  switch (deed.act) {
    case 'accept':
      return client.ask(acceptTicket, { params });
    case 'step':
      return client.ask(writeEntry, { params, body: { kind: 'step', body: report.step } });
    case 'note':
    case 'reply':
      return client.ask(writeEntry, { params, body: { kind: deed.act, body: said } });
    case 'escalate':
      return client.ask(assignTicket, { params, body: { teamId: second } });
    case 'wait':
      return client.ask(waitOnTicket, { params, body: { reason: said } });
    case 'resume':
      return client.ask(resumeTicket, { params });
    case 'resolve':
      return client.ask(resolveTicket, {
        params,
        body: {
          code: report.resolution,
          mode: said,
          solution: report.solution,
          ...(said === 'remote' && { remote: { scope: 'control', tool: '向日葵' } }),
        },
      });
    case 'confirm':
      return client.ask(confirmTicket, { params });
    case 'reopen':
      return client.ask(reopenTicket, { params, body: { reason: said } });
    case 'cancel':
      return client.ask(cancelTicket, { params, body: { reason: said } });
  }
}
