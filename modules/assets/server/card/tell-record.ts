import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardFact, CardMachine, CardRow, CardStretch } from '../../../../platform/module/card-part.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { sizeText } from '../../component-size.contract.ts';
import type { ComponentView } from '../../asset-component.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { componentsOf } from '../components/component.store.ts';
import { isBefore } from './timeline.rules.ts';
import { warrantyFact } from './warranty.rules.ts';

/** That it was entered: its life begins with it. */
export async function tellRecord(tx: Tx, { assetId, before }: CardStretch): Promise<CardRow[]> {
  const { id, createdAt, source } = found(await assetById(tx, assetId, scopeOf(tx.caller)));
  if (!isBefore({ at: createdAt, id }, before)) return [];
  const lines = source === null ? [] : [{ key: `assets:source.${source}` }];
  return [{ id, at: createdAt, by: null, title: { key: 'assets:card.recorded' }, lines, deskPath: null }];
}

const told = ['cpu', 'memory', 'disk', 'graphics'] as const;

/** Its warranty, and what it is built of. */
export async function tellToday(tx: Tx, { assetId }: CardMachine): Promise<CardFact[]> {
  const asset = found(await assetById(tx, assetId, scopeOf(tx.caller)));
  const { timeZone } = found(await ownTenant(tx));
  const parts = await componentsOf(tx, assetId, 'fitted');
  const configuration = told.flatMap((kind): CardFact[] => {
    const value = parts.filter((part) => part.kind === kind).map(partText);
    return value.length === 0 ? [] : [{ label: { key: `assets:component.kinds.${kind}` }, value: value.join(' · ') }];
  });
  return [warrantyFact(asset, dayAt(tx.now, timeZone)), ...configuration];
}

function partText({ kind, maker, name, size }: ComponentView): string {
  return [maker, name, sizeText({ kind, size })].filter(Boolean).join(' ');
}
