import { changesBetween } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Layer } from '../../../../kernel/working-time/definition.ts';
import type { LayerPlace } from './layer.rules.ts';

/** Of the place whose hours it says: the provider, a customer, a site. */
export function layerChanged(
  { level, customer, site }: LayerPlace,
  tenantId: Id,
  said: { before: Layer | null; after: Layer | null },
): Announcement {
  const changes = changesBetween({ layer: said.before }, { layer: said.after }, ['layer']);
  return {
    kind: 'calendar_layer.changed',
    version: 1,
    subject: { kind: level, id: site?.id ?? customer?.id ?? tenantId },
    customerId: customer?.id ?? null,
    audience: 'internal',
    payload: { changes },
  };
}
