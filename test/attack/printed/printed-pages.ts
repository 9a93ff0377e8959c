import assert from 'node:assert/strict';
import { changeAsset } from '../../../modules/assets/asset.contract.ts';
import { changeCustomer } from '../../../modules/customers/customer.contract.ts';
import { changeTicket } from '../../../modules/service-desk/ticket.contract.ts';
import { readPrinted, withoutBlanks } from '../../pdf/printed.ts';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { payloadAt } from '../markup/payloads.ts';
import { secretOfStrangers, secretOfXiling } from '../watch/secret-words.ts';
import { origin, printsOf, type Print } from './prints.ts';

/** As many ways to print as there are at least: fewer, and something was not tried. */
const fewest = 13;
/** Labels have room for so many letters of a long name. */
const leastOfName = 6;
const strangers = ['stranger', 'strangerContact', 'teacher', 'resident', 'colleague', 'caller', 'nobody'] as const;

/** What somebody wrote, on paper: read back from every PDF that there is. */
export const printedPages: Family<AttackGround> = {
  name: 'printed pages',
  holds: 'What somebody wrote is letters on paper; no PDF does anything, leads elsewhere, or says what is not its own.',
  isQuick: true,
  async prove(ground, { seed }) {
    const written = await writeOver(ground, seed);
    let pages = 0;
    for (const print of printsOf(ground)) if (await isHarmless(ground, print, written)) pages += 1;
    assert.ok(pages >= fewest, `only ${pages} were printed`);
    const asked = await askAsOthers(ground);
    return { tried: pages + asked, measured: `${pages} kinds of PDF read back` };
  },
};

/** A customer, a machine and a ticket by names that are attacks: one of them stands on every page. */
async function writeOver({ world, samples }: AttackGround, seed: number): Promise<string[]> {
  const admin = world.as('admin');
  const texts = [0, 1, 2].map((at) => payloadAt(seed + at, 100));
  const [customer = '', asset = '', ticket = ''] = texts;
  const of = (noun: string) => ({ [noun]: samples.byNoun(noun) });
  const seen = async (path: string) => ({
    'if-match': String((await admin.send('GET', `/api/v1${path}`)).headers['etag']),
  });
  const paths = ['customer', 'asset', 'ticket'].map((noun) => `/${noun}s/${samples.byNoun(noun)}`);
  const [toCustomer = '', toAsset = '', toTicket = ''] = paths;
  await admin.ask(changeCustomer, {
    params: of('customer') as { customer: string },
    body: { name: customer },
    headers: await seen(toCustomer),
  });
  await admin.ask(changeAsset, {
    params: of('asset') as { asset: string },
    body: { name: asset },
    headers: await seen(toAsset),
  });
  await admin.ask(changeTicket, {
    params: of('ticket') as { ticket: string },
    body: { title: ticket },
    headers: await seen(toTicket),
  });
  return texts.map(withoutBlanks);
}

/** Whether it came as a PDF; some are printed only of what the samples do not have. */
async function isHarmless({ world }: AttackGround, print: Print, written: readonly string[]): Promise<boolean> {
  const { path, who, method, url, body } = print;
  const { session } = world.as(who);
  const headers = { cookie: `yingtai_session=${session ?? ''}` };
  const answered = await world.app.inject({ method, url, headers, ...(body && { payload: body }) });
  const { 'content-type': type, 'content-disposition': disposition } = answered.headers;
  if (type !== 'application/pdf') return false;
  assert.match(String(disposition), /^attachment; filename="[^"\r\n]*"; filename\*=UTF-8''[^;\s]*$/, path);
  const { text, acts, links } = await readPrinted(answered.rawPayload);
  assert.deepEqual(acts, [], `${path} does something`);
  assert.deepEqual(
    links.filter((to) => !to.startsWith(`${origin}/`)),
    [],
    `${path} leads elsewhere`,
  );
  const isThere = (one: string) => text.includes(print.isCut ? one.slice(0, leastOfName) : one);
  assert.ok(written.some(isThere), `${path} does not say what was written: ${text.slice(0, 500)}`);
  for (const word of [secretOfStrangers, secretOfXiling]) assert.ok(!text.includes(word), `${path} holds ${word}`);
  return true;
}

/** What they are given is looked at by the watch. */
async function askAsOthers(ground: AttackGround): Promise<number> {
  const prints = printsOf(ground);
  for (const { method, url, body } of prints)
    for (const who of strangers) await ground.world.as(who).send(method, url, { body });
  return prints.length * strangers.length;
}
