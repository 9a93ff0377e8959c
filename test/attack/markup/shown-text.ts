import assert from 'node:assert/strict';
import { deskScreens } from '../../harness/desk-screens.ts';
import { openStage, type Stage } from '../../harness/stage.ts';
import { openMailBox, type MailBox } from '../../notifications/mail-box.ts';
import type { Family } from '../../proof/family.ts';
import { workInBulk } from '../../walls/keep-work-lists.ts';
import { placeMarkers, type Samples } from '../../walls/samples.ts';
import { handMailsTo } from '../mails/hand-mails-to.ts';
import { leadAway } from './lead-away.ts';
import { payloadAt } from './payloads.ts';
import { storeEverywhere } from './store-everywhere.ts';
import { walkScreens } from './walk-screens.ts';

/** Where customers' people see what was written. */
const ofPortal = [
  '',
  '/tickets?view=all',
  '/tickets/$ticket',
  '/machines?of=company',
  '/announcements',
  '/news',
  '/me',
];

/** In a world of its own, whose every record is written over. */
export const shownText: Family<unknown> = {
  name: 'shown text',
  holds:
    'Nothing that was written runs on any screen of desk or portal, asks another host, or stands as markup in a mail; no door leads away.',
  isQuick: false,
  async prove(_ground, { seed }) {
    const stage = await openStage();
    const box = await openMailBox();
    try {
      return await proveOn(stage, box, (at, most) => payloadAt(at + seed, most));
    } finally {
      await box.close();
      await stage.close();
    }
  },
};

async function proveOn(stage: Stage, box: MailBox, textAt: (at: number, most: number) => string) {
  const { world } = stage;
  const samples = await placeMarkers(world);
  const own = { provider: 'huaxin', ...(await workInBulk(world.as('admin'), samples.byNoun('ticket'))) };
  const fromName = '"><img src=x onerror=attacked()>';
  assert.equal(await handMailsTo(world.as('admin'), { port: box.port, fromName }), 200);
  const { accepted, texts } = await storeEverywhere(world, samples, { textAt, onlyNew: false });
  await world.work();
  const screens = deskScreens().filter(({ isOpen }) => !isOpen);
  await walkScreens(
    await stage.seat('admin'),
    screens.map(({ path }) => filled(path, samples, own)),
  );
  const portal = ofPortal.map((path) => filled(`/portal${path}`, samples, own));
  await walkScreens(await stage.seat('caller'), portal);
  const doors = await leadAway(stage);
  await stage.leave({ passed: true, name: 'shown text' });
  const mails = lookIntoMails(box);
  const shown = `${screens.length + portal.length} screens, ${mails} mails`;
  return { tried: texts + doors, measured: `${accepted.length} routes wrote ${texts} texts; ${shown} shown` };
}

function lookIntoMails({ mails }: MailBox): number {
  for (const { mail } of mails)
    assert.doesNotMatch(
      mail.html ?? '',
      /<(?:script|img|svg|iframe|details|form|base|style|input)\b|href="javascript/i,
    );
  return mails.length;
}

function filled(path: string, samples: Samples, own: Record<string, string>): string {
  return path.replaceAll(/\$(\w+)/g, (_, noun: string) => own[noun] ?? samples.byNoun(noun));
}
