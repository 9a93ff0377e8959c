import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { SupplierFields } from './supplier.rules.ts';

function ofSupplier(id: Id, kind: string, payload: Record<string, unknown> = {}): Announcement {
  return {
    kind: `supplier.${kind}`,
    version: 1,
    subject: { kind: 'supplier', id },
    customerId: null,
    audience: 'internal',
    payload,
  };
}

/** A company's name is nobody's secret; numbers, people and remarks are kept apart. */
export function supplierRecorded({ id, name, kinds, ...rest }: SupplierFields & { id: Id }): Announcement {
  const { phone, email, address, note, people } = rest;
  return { ...ofSupplier(id, 'recorded', { name, kinds }), text: { phone, email, address, note, people } };
}

export function supplierChanged(id: Id, { name, kinds, ...rest }: Changes<keyof SupplierFields>): Announcement {
  const changes = { ...(name && { name }), ...(kinds && { kinds }) };
  const hasText = Object.keys(rest).length > 0;
  return { ...ofSupplier(id, 'changed', { changes }), ...(hasText && { text: rest }) };
}

export function supplierRetired(id: Id): Announcement {
  return ofSupplier(id, 'retired');
}

export function supplierReinstated(id: Id): Announcement {
  return ofSupplier(id, 'reinstated');
}
