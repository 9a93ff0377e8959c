import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { ProductFields } from './product.rules.ts';

/** What software is called is nobody's secret; what was noted of it is kept apart. */
export function productRecorded({ id, note, ...payload }: ProductFields & { id: Id; stage: string }): Announcement {
  return { ...ofProduct(id, 'software_product.recorded', payload), text: note === null ? undefined : { note } };
}

export function productChanged(id: Id, { note, ...changes }: Changes<keyof ProductFields>): Announcement {
  return { ...ofProduct(id, 'software_product.changed', { changes }), text: note && { note } };
}

export function productMoved(id: Id, stages: { from: string; to: string }): Announcement {
  return ofProduct(id, 'software_product.moved', stages);
}

/** Common ones that were delivered were entered, with their rules. */
export function productsDelivered(tenantId: Id, counts: { products: number; rules: number }): Announcement {
  return { ...ofProduct(tenantId, 'provider.software_delivered', counts), subject: { kind: 'provider', id: tenantId } };
}

function ofProduct(id: Id, kind: string, payload: Record<string, unknown>): Announcement {
  return {
    kind,
    version: 1,
    subject: { kind: 'software_product', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}
