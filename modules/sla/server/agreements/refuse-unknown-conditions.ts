import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { codeExists } from '../../../catalogue/index.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';
import { agreementLineRefusals as refusals } from './agreement-version.refusals.ts';
import { namesOfConditions, placesOf } from './line-names.store.ts';

/** Refuses conditions that name nothing: a site or machine of another customer is as little there as none at all. */
export async function refuseUnknownConditions(
  tx: Tx,
  lines: readonly WantedLine[],
  customerId: Id | null,
): Promise<void> {
  const categoryIds = valuesOf(lines, 'categoryIds');
  const categories = await namesOfConditions(tx, { categoryIds, siteIds: [], assetIds: [] });
  refuseAt(lines, 'categoryIds', (id) => categories.has(id), refusals.unknown_category);
  await refuseUnknownPlaces(tx, lines, customerId);
  const unknown = new Set<string>();
  for (const code of valuesOf(lines, 'assetKinds')) {
    if (!(await codeExists(tx, 'asset_kind', code))) unknown.add(code);
  }
  refuseAt(lines, 'assetKinds', (code) => !unknown.has(code), refusals.unknown_asset_kind);
}

async function refuseUnknownPlaces(tx: Tx, lines: readonly WantedLine[], customerId: Id | null): Promise<void> {
  const [siteIds, assetIds] = [valuesOf(lines, 'siteIds'), valuesOf(lines, 'assetIds')];
  if (siteIds.length + assetIds.length === 0) return;
  const known = customerId === null ? new Set<Id>() : await placesOf(tx, customerId, { siteIds, assetIds });
  const refusal = customerId === null ? refusals.place_of_nobody : refusals.unknown_place;
  for (const name of ['siteIds', 'assetIds'] as const) refuseAt(lines, name, (id) => known.has(id), refusal);
}

type Named = 'categoryIds' | 'siteIds' | 'assetIds' | 'assetKinds';

function valuesOf(lines: readonly WantedLine[], name: Named): string[] {
  return [...new Set(lines.flatMap(({ conditions }) => conditions[name] ?? []))];
}

function refuseAt(
  lines: readonly WantedLine[],
  name: Named,
  ...[isKnown, refusal]: [(value: string) => boolean, (typeof refusals)[keyof typeof refusals]]
): void {
  for (const [at, { conditions }] of lines.entries()) {
    const place = (conditions[name] ?? []).findIndex((value) => !isKnown(value));
    if (place >= 0) throw new Refusal(refusal, {}, `lines.${at}.conditions.${name}.${place}`);
  }
}
