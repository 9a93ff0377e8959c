import type { Instant } from '../../kernel/instant.ts';
import { reconcilePrograms, type Program } from '../../modules/software/index.ts';
import { giveLicence } from '../../modules/software/licence-use.contract.ts';
import { recordLicence } from '../../modules/software/licence.contract.ts';
import { readSoftwareBalance } from '../../modules/software/software-balance.contract.ts';
import {
  changeSoftwareProduct,
  listSoftwareProducts,
  readSoftwareProduct,
  recordDeliveredProducts,
} from '../../modules/software/software-product.contract.ts';
import type { Chance } from '../random.ts';
import { toldLicences, toldPrograms } from '../story/programs.ts';
import type { Hired } from './hire.ts';
import { dayOf, nextDay } from './hours.ts';
import type { MovedIn } from './moved-in.ts';
import type { Player } from './player.ts';

interface Telling {
  engineer: Hired;
  from: Instant;
  now: Instant;
  chance: Chance;
}

const computers = new Set(['desktop', 'laptop']);

/** What machines reported of their programs, twice; what is forbidden; and which licences customers have (AST-10). */
export async function licenseSoftware(player: Player, customers: readonly MovedIn[], telling: Telling): Promise<void> {
  const { engineer, from, now } = telling;
  const active = customers.filter(({ is }) => is.status === 'active');
  const early = { caller: engineer.caller, at: from };
  await player.do(recordDeliveredProducts, early);
  await forbid(player, early, '迅雷');
  for (const customer of active) await reportAll(player, customer, telling);
  for (const customer of active) await license(player, customer, telling);
  await player.runJob('software.count-titles', now);
  await player.runJob('software.watch-licences', now);
}

type Moment = { caller: Hired['caller']; at: Instant };

async function forbid(player: Player, moment: Moment, q: string): Promise<void> {
  const [product] = (await player.do(listSoftwareProducts, moment, { query: { q } })).items;
  if (!product) return;
  const params = { softwareProduct: product.id };
  const { revision } = await player.do(readSoftwareProduct, moment, { params });
  await player.do(changeSoftwareProduct, { ...moment, seen: revision }, { params, body: { isForbidden: true } });
}

/** On the first day, and today: some were brought up to date meanwhile, and one in twenty is silent. */
async function reportAll(player: Player, customer: MovedIn, { from, now, chance }: Telling): Promise<void> {
  const reporting = customer.machines.filter(({ kind }, place) => computers.has(kind) && place % 20 !== 13);
  const had = reporting.map(({ id }) => ({
    id,
    programs: toldPrograms.filter(({ percent }) => chance.percent(percent)),
  }));
  const report = (at: Instant, programsOf: (programs: (typeof toldPrograms)[number][]) => Program[]) =>
    player.react(at, async (tx) => {
      for (const { id, programs } of had)
        await reconcilePrograms(tx, { id, customerId: customer.id }, programsOf(programs));
    });
  await report(from, (programs) => programs.filter(({ name }) => !name.startsWith('迅雷')));
  await report(now, (programs) =>
    programs.map((program) => (program.next && chance.percent(60) ? { ...program, version: program.next } : program)),
  );
}

/** As many as the story says of those that need one; some are given to machines by name. */
async function license(player: Player, customer: MovedIn, { engineer, now, chance }: Telling): Promise<void> {
  const moment = { caller: engineer.caller, at: now };
  const { products } = await player.do(readSoftwareBalance, moment, { params: { customer: customer.id } });
  for (const { product: name, metric, share, price: amount, endsInDays, freeAtLeast } of toldLicences) {
    const row = products.find(({ product }) => product.name === name);
    if (!row || (name === 'AutoCAD' && chance.percent(40))) continue;
    const body = {
      customerId: customer.id,
      productId: row.product.id,
      metric,
      quantity: Math.max(1, Math.round(row.machines * share)),
      price: { amount, currency: 'CNY' as const },
      contractNumber: `RJ-${chance.between(2023, 2026)}-${chance.between(100, 999)}`,
      startsOn: nextDay(dayOf(now), -340),
      endsOn: endsInDays === null ? null : nextDay(dayOf(now), endsInDays),
      freeAtLeast,
      ...(name.startsWith('Office') && { keys: `DEMO1-${chance.between(10_000, 99_999)}-ABCDE-FGHIJ-KLMNO` }),
    };
    const { id: licence, quantity } = await player.do(recordLicence, moment, { body });
    if (name === 'AutoCAD') await giveSome(player, customer, { moment, licence, most: quantity ?? 0 });
  }
}

async function giveSome(
  player: Player,
  { machines }: MovedIn,
  { moment, licence, most }: { moment: Moment; licence: string; most: number },
): Promise<void> {
  const some = machines.filter(({ kind }) => computers.has(kind)).slice(0, Math.min(2, most));
  for (const { id: assetId } of some) await player.do(giveLicence, moment, { params: { licence }, body: { assetId } });
}
