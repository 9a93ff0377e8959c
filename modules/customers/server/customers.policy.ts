import type { Id } from '../../../kernel/id.ts';

/** Whoever acts, as far as a policy asks. */
export interface Permitted {
  permissions: ReadonlySet<string>;
  /** Whose rows they see. */
  customers: 'all' | readonly Id[];
}

export function mayChangeCustomers({ permissions }: Permitted): boolean {
  return permissions.has('customer.change');
}

/**
 * Whoever is above whom decides what a group's IT manager sees. Whoever sees some customers only would open what they
 * don't see, and could close a circle through it.
 */
export function mayArrangeGroups({ customers }: Pick<Permitted, 'customers'>): boolean {
  return customers === 'all';
}

/** Whoever sees some customers only would move what they don't see. */
export function mayMergeCustomers({ permissions, customers }: Permitted): boolean {
  return permissions.has('customer.merge') && customers === 'all';
}

export function mayRefuseSites({ permissions }: Permitted): boolean {
  return permissions.has('site.refuse');
}

export function mayChangeContacts({ permissions }: Permitted): boolean {
  return permissions.has('contact.change');
}

export function mayInviteContacts({ permissions }: Permitted): boolean {
  return permissions.has('contact.invite');
}

/** Whoever sees some customers only would tear a person apart that also stands for contacts of others. */
export function mayJoinContacts(caller: Permitted): boolean {
  return mayChangeContacts(caller) && caller.customers === 'all';
}

/** Traces lie where no customer's wall stands: in the events of an account. */
export function mayEraseContacts({ permissions, customers }: Permitted): boolean {
  return permissions.has('contact.erase') && customers === 'all';
}
