import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById, siteById } from '../../../customers/index.ts';
import type { LayerPlace } from './layer.rules.ts';

/** Where an address points: a site, a customer, or neither for the provider itself. A stranger's is not found. */
export interface PlaceWanted {
  customer?: Id | undefined;
  site?: Id | undefined;
}

export async function layerPlace(tx: Tx, wanted: PlaceWanted): Promise<LayerPlace> {
  if (wanted.site !== undefined) {
    const { id, name, customerId, customerName } = found(await siteById(tx, wanted.site));
    return { level: 'site', customer: { id: customerId, name: customerName }, site: { id, name } };
  }
  if (wanted.customer === undefined) return { level: 'provider', customer: null, site: null };
  const { id, name } = found(await customerById(tx, wanted.customer));
  return { level: 'customer', customer: { id, name }, site: null };
}
