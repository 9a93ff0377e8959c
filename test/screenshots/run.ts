/** `npm run screenshots -- [part of a name …]`: pictures of every page, in both languages, into docs/screenshots. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales, type Locale } from '../../kernel/locale.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { changePreferences } from '../../modules/identity/session.contract.ts';
import { listTickets } from '../../modules/service-desk/ticket-list.contract.ts';
import { listAgreements } from '../../modules/sla/agreement.contract.ts';
import { listEscalationRules } from '../../modules/sla/escalation-rule.contract.ts';
import { openStage, type Stage } from '../harness/stage.ts';
import { agreeService, measureOffice } from './agree-service.ts';
import { openCustomers } from './open-customers.ts';
import { wanted, type Subjects, type Wanted } from './pictures.ts';
import { playWeek } from './play-week.ts';
import { shiftsOf, type Shifts } from './shifts.ts';
import { smallPng } from './small-png.ts';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'screenshots');
const parts = process.argv.slice(2);
const chosen = wanted.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));

const stage = await openStage();
try {
  await takeAll(stage);
} finally {
  await stage.close();
}

async function takeAll({ world }: Stage): Promise<void> {
  const places = await openCustomers(world);
  const contract = await agreeService(world);
  await playWeek(world, places);
  const shifts = shiftsOf(world);
  const subjects = await subjectsOf(shifts, contract);
  await mkdir(folder, { recursive: true });
  for (const locale of locales) {
    for (const who of new Set(chosen.flatMap(({ who }) => who ?? [])))
      await (await shifts.of(who)).ask(changePreferences, { body: { locale, theme: 'system' } });
    for (const picture of chosen) {
      await take(picture, { shifts, subjects, locale, colour: 'light' });
      if (picture.isDarkToo) await take(picture, { shifts, subjects, locale, colour: 'dark' });
    }
  }
}

interface Taking {
  shifts: Shifts;
  subjects: Subjects;
  locale: Locale;
  colour: 'light' | 'dark';
}

async function take(wish: Wanted, { shifts, subjects, locale, colour }: Taking): Promise<void> {
  const { name, who, path, prepare, isPhone } = wish;
  const client = who && (await shifts.of(who));
  const visitor = await stage.visit({ locale, colour, session: client?.session ?? null });
  if (isPhone) await visitor.page.setViewportSize({ width: 360, height: 740 });
  await visitor.goTo(path(subjects));
  await visitor.settle();
  await prepare?.(visitor);
  const file = `${name}${colour === 'dark' ? '-dark' : ''}-${locale.slice(0, 2)}.png`;
  await writeFile(join(folder, file), smallPng(await visitor.page.screenshot({ animations: 'disabled' })));
  await stage.leave({ passed: true, name });
  console.log(file);
}

async function subjectsOf(shifts: Shifts, contract: string): Promise<Subjects> {
  const manager = await shifts.of('manager');
  const found = await manager.ask(listTickets, { query: { q: '备份失败' } });
  const admin = await shifts.of('admin');
  const measured = { customerId: stage.world.ids.customer.donghai, now: stage.world.clock.now() };
  return {
    ids: stage.world.ids,
    ticket: found.items[0]?.number ?? '',
    calendar: (await admin.ask(listCalendars)).items[0]?.id ?? '',
    contract,
    objective: await measureOffice(manager, measured),
    rule: (await admin.ask(listEscalationRules, { query: {} })).items[0]?.id ?? '',
    agreement: (await admin.ask(listAgreements, { query: {} })).items[0]?.id ?? '',
  };
}
