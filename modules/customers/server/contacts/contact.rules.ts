import type { Id } from '../../../../kernel/id.ts';
import type { Day } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { ContactChannel } from '../../contact.contract.ts';

/** What a contact's record says of them. */
export interface ContactFields {
  name: string;
  employeeNumber: string | null;
  departmentId: Id | null;
  position: string | null;
  phone: string | null;
  mobile: string | null;
  otherPhone: string | null;
  email: string | null;
  siteId: Id | null;
  seat: string | null;
  isVip: boolean;
  language: Locale | null;
  preferredChannel: ContactChannel | null;
  validFrom: Day | null;
  validTo: Day | null;
}

/** Whether somebody's last day at the customer lies before their first. */
export function endsBeforeItBegins({ validFrom, validTo }: { validFrom?: Day | null; validTo?: Day | null }): boolean {
  return typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom;
}

/** What stands behind the word for a person whose name was taken out: `7F3A`. Tells two of them apart on a page. */
export function pseudonymMark(contactId: string): string {
  return contactId.slice(-4).toUpperCase();
}

/**
 * What free text may call somebody: their name from two characters on, and numbers and addresses long enough not to be
 * found in anything else (an extension of four digits also is a year).
 */
export function tracesOf(contact: { name: string; numbers: readonly (string | null)[] }): {
  names: string[];
  numbers: string[];
} {
  const long = contact.numbers.filter((number): number is string => number !== null && number.length >= 7);
  return { names: [...contact.name].length >= 2 ? [contact.name] : [], numbers: [...new Set(long)] };
}
