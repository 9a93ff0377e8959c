import { makeInventoryToken } from '../../modules/inventory/inventory-token.contract.ts';
import { documentOf } from '../../modules/inventory/server/reports/report.factory.ts';
import { giveLicence } from '../../modules/software/licence-use.contract.ts';
import { recordLicence } from '../../modules/software/licence.contract.ts';
import { recordSoftwareProduct } from '../../modules/software/software-product.contract.ts';
import { listSoftwareTitles } from '../../modules/software/software-title.contract.ts';
import { recordTitleRule } from '../../modules/software/title-rule.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';
import { enterMachine } from './enter-machine.ts';

interface Licensed {
  customerId: string;
  userId: string;
  /** What a program of the customer's own, and its licence, are called. */
  word: string;
}

type Nouns = 'softwareProduct' | 'titleRule' | 'softwareTitle' | 'licence' | 'licenceUse';

/**
 * A machine that has a program of the customer's own, and licences for a product that one machine was given. Answers with
 * their ids.
 */
export async function licenseSoftware(
  world: World,
  client: Client,
  { customerId, userId, word }: Licensed,
): Promise<Record<Nouns, string>> {
  const program = `${word} 总账`;
  await reportPrograms(world, client, { customerId, programs: [program] });
  const { items } = await client.ask(listSoftwareTitles, { query: { customerId, q: program } });
  const product = await client.ask(recordSoftwareProduct, {
    body: { name: `总账软件 ${customerId}`, licensing: 'perpetual' },
  });
  const rule = await client.ask(recordTitleRule, {
    body: { pattern: `总账软件 ${customerId}*`, productId: product.id },
  });
  const licence = await client.ask(recordLicence, {
    body: { customerId, productId: product.id, metric: 'device', quantity: 5, edition: word, note: word, keys: word },
  });
  const assetId = await enterMachine(client, { customerId, userId });
  const use = await client.ask(giveLicence, { params: { licence: licence.id }, body: { assetId } });
  return {
    softwareProduct: product.id,
    titleRule: rule.id,
    softwareTitle: items[0]?.id ?? '',
    licence: licence.id,
    licenceUse: use.id,
  };
}

async function reportPrograms(
  world: World,
  client: Client,
  { customerId, programs }: { customerId: string; programs: readonly string[] },
): Promise<void> {
  const params = { customer: customerId };
  const { token } = await client.ask(makeInventoryToken, { params, body: { name: '软件' } });
  const payload = documentOf({ serial: `SN-P-${customerId}`, deviceid: `software-${customerId}`, programs });
  await world.app.inject({ method: 'POST', url: `/inventory/${token}`, payload });
  await world.work();
}
