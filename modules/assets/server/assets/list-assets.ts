import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { dayAt } from '../../../../kernel/period.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { customerMeant } from '../../../customers/index.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { listAssets as endpoint } from '../../asset-list.contract.ts';
import { pageOfAssets, type AssetFilter } from './asset-list.store.ts';
import { scopeOf } from './asset.policy.ts';
import { isEnd } from './asset.rules.ts';
import { assetRowOf } from './asset.view.ts';

type Input = InputOf<typeof endpoint>;

const narrowing = [
  'siteId',
  'departmentId',
  'userId',
  'custodianId',
  'modelId',
  'supplierId',
  'support',
  'commissioning',
  'warrantyFrom',
  'warrantyTo',
  'kind',
  'status',
] as const;

const mostFound = 200;

/** Most of those found stand elsewhere. */
const mostSought = 2000;

export async function listAssets(tx: Tx, input: Input): Promise<AnswerOf<typeof endpoint>> {
  const { q, retired, cursor, limit, sort = 'createdAt', support, commissioning, ...asked } = input;
  if (isOfStaff(input) && roleOf(tx.caller) === 'portal') return { items: [], next: null };
  const words = q === undefined ? {} : await wordsAsked(tx, q, input);
  if (words.ids?.length === 0) return { items: [], next: null };
  // whoever asks for an end asks for what is out of use
  const withRetired = retired === 'with' || (input.status ?? []).some(isEnd);
  const endedBefore = support && dayAt(tx.now, found(await ownTenant(tx)).timeZone);
  const isIncomplete = commissioning === 'incomplete';
  const filter = { ...asked, ...words, endedBefore, isIncomplete, withRetired };
  const page = await pageOfAssets(tx, { filter, scope: scopeOf(tx.caller), sort, cursor, limit });
  const shown = await customShownTo(tx, 'asset');
  return { ...page, items: page.items.map((row) => assetRowOf(row, shown(row.custom))) };
}

/** What customers' people are not granted. */
function isOfStaff({ modelId, supplierId, support, commissioning }: Input): boolean {
  return [modelId, supplierId, support, commissioning].some((asked) => asked !== undefined);
}

/** Staff ask the table of tokens; customers' people, who have few machines, their rows. */
async function wordsAsked(tx: Tx, text: string, input: Input): Promise<Pick<AssetFilter, 'ids' | 'words'>> {
  if (roleOf(tx.caller) === 'portal') return { words: text };
  const { customerId: said, siteId, departmentId, userId } = input;
  const isNarrowed = narrowing.some((name) => input[name] !== undefined);
  const customerId = await customerMeant(tx, { customerId: said, siteId, departmentId, contactId: userId });
  return { ids: await lookUp(tx, { kind: 'asset', text, most: isNarrowed ? mostSought : mostFound, customerId }) };
}
