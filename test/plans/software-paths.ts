import { balancesOf } from '../../modules/software/server/balance/balance.store.ts';
import {
  pageOfInstallations,
  type InstallationFilter,
} from '../../modules/software/server/installations/installation.store.ts';
import { pageOfLicences, type LicenceFilter } from '../../modules/software/server/licences/licence-list.store.ts';
import { pageOfUses } from '../../modules/software/server/licences/licence-use.store.ts';
import { pageOfProducts } from '../../modules/software/server/products/product-list.store.ts';
import { pageOfRules } from '../../modules/software/server/rules/rule.store.ts';
import { pageOfTitles, type TitleFilter } from '../../modules/software/server/titles/title-list.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** A page of fifty and a row more, each with what its customer, machine, name and product are called. */
const page = 51 * 14;
const today = '2026-11-20';

/** What is installed, the names it is reported by, products, rules and licences, as the desk lists them. */
export function softwarePaths(provider: FilledProvider): ReadingPath[] {
  const { staff, nth } = provider;
  const path = (
    says: string,
    work: ReadingPath['work'],
    { by, most = page }: { by: RegExp; most?: number },
  ): ReadingPath => ({
    says,
    who: staff,
    work,
    by: [by],
    most,
  });
  const customerIds = [nth('customer', 5)];
  return [
    ...installationPaths(provider),
    ...titlePaths(provider),
    ...licencePaths(provider),
    path('software products by name', (tx) => pageOfProducts(tx, {}), { by: /^software_product_in_order$/ }),
    path('software products newest first', (tx) => pageOfProducts(tx, { sort: 'createdAt' }), {
      by: /^software_product_by_time$/,
    }),
    // each with the names that it sorts
    path('rules for names', (tx) => pageOfRules(tx, {}), { by: /^title_rule_in_order$/, most: 5000 }),
    path('rules of a product', (tx) => pageOfRules(tx, { productId: nth('software_product', 5) }), {
      by: /^title_rule_by_product$/,
    }),
    path('who has a licence', (tx) => pageOfUses(tx, { licenceId: nth('licence', 5), isWithEnded: false }), {
      by: /^licence_use_by_licence$/,
    }),
    path('the software of a customer held against its licences', (tx) => balancesOf(tx, { customerIds, today }), {
      by: /^installation_by_customer$/,
      most: 20_000,
    }),
  ];
}

function installationPaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: InstallationFilter, by: RegExp): ReadingPath => ({
    says: `installations ${says}`,
    who: staff,
    work: (tx) => pageOfInstallations(tx, filter),
    by: [by],
    most: page,
  });
  return [
    list('of a machine', { assetId: nth('asset', 5) }, /^installation_by_asset$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^installation_by_customer$/),
  ];
}

function titlePaths({ staff, nth }: FilledProvider): ReadingPath[] {
  // each with the machines that it is on, which are counted
  const list = (says: string, filter: TitleFilter, by: RegExp): ReadingPath => ({
    says: `reported names ${says}`,
    who: staff,
    work: (tx) => pageOfTitles(tx, filter),
    by: [by],
    most: 100_000,
  });
  return [
    list('on the most machines first', {}, /^software_title_by_machines$/),
    list('that nobody knows', { state: ['unknown'] }, /^software_title_by_state$/),
    list('of a product', { productId: nth('software_product', 5) }, /^software_title_by_product$/),
  ];
}

function licencePaths({ staff, nth }: FilledProvider): ReadingPath[] {
  const list = (says: string, filter: Omit<LicenceFilter, 'today'>, by: RegExp): ReadingPath => ({
    says: `licences ${says}`,
    who: staff,
    work: (tx) => pageOfLicences(tx, { ...filter, today }),
    by: [by],
    most: page,
  });
  return [
    list('newest first', {}, /^licence_by_time$/),
    list('of a customer', { customerId: nth('customer', 5) }, /^licence_by_customer$/),
    list('of a product', { productId: nth('software_product', 5) }, /^licence_by_product$/),
    list('the next to end', { state: 'ending' }, /^licence_by_end$/),
  ];
}
