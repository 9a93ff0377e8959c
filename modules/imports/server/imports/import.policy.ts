import { Refusal } from '../../../../kernel/refusal.ts';
import { importRefusals } from './import.refusals.ts';

/** Whoever acts, as far as a policy asks. */
interface Permitted {
  customers: 'all' | readonly string[];
  permissions: ReadonlySet<string>;
}

/** A file may hold every customer's people, so it is for staff who see every customer. */
export function refuseLimited({ customers }: Permitted): void {
  if (customers !== 'all') throw new Refusal(importRefusals.limited_staff);
}

export function mayImport({ permission }: { permission: string }, { permissions }: Permitted): boolean {
  return permissions.has(permission);
}
