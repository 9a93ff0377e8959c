import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

interface AssetKeys {
  id: Id;
  customerId: Id;
}

export function adviceGiven(asset: AssetKeys, words: { owner: string; advice: string }): Announcement {
  return { ...about(asset, 'asset.advised'), text: words };
}

export function adviceEnded(asset: AssetKeys): Announcement {
  return about(asset, 'asset.advice_ended');
}

function about({ id, customerId }: AssetKeys, kind: string): Announcement {
  return { kind, version: 1, subject: { kind: 'asset', id }, customerId, audience: 'internal', payload: {} };
}
