/** Whoever acts, as far as a policy asks. */
export interface Permitted {
  permissions: ReadonlySet<string>;
}

export function mayChangeCustomers({ permissions }: Permitted): boolean {
  return permissions.has('customer.change');
}

export function mayChangeContacts({ permissions }: Permitted): boolean {
  return permissions.has('contact.change');
}

export function mayInviteContacts({ permissions }: Permitted): boolean {
  return permissions.has('contact.invite');
}
