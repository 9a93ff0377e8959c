import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import type { Component, ComponentDifferences } from './component.rules.ts';

/** What was put into a machine and taken out of it. */
export function assetRefitted(
  asset: { id: Id; customerId: Id },
  { fitted, removed }: ComponentDifferences,
  source: AssetSource,
): Announcement {
  return {
    kind: 'asset.refitted',
    version: 1,
    subject: { kind: 'asset', id: asset.id },
    customerId: asset.customerId,
    audience: 'internal',
    payload: { fitted: fitted.map(told), removed: removed.map(told), source },
  };
}

function told({ kind, slot, name, maker, serialNumber, size }: Component) {
  return { kind, slot, name, maker, serialNumber, size };
}
