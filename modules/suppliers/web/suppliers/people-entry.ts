import type { SupplierPerson } from '../../supplier.contract.ts';

/** A person as the form holds them: what is not known is empty text. */
export interface PersonEntry {
  /** Of the line on the screen. */
  key: string;
  name: string;
  job: string;
  phone: string;
  email: string;
}

export function newPerson(key: string): PersonEntry {
  return { key, name: '', job: '', phone: '', email: '' };
}

/** For the form, in their order. */
export function entriesOf(people: readonly SupplierPerson[]): PersonEntry[] {
  return people.map(({ name, job, phone, email }, at) => ({
    key: String(at),
    name,
    job: job ?? '',
    phone: phone ?? '',
    email: email ?? '',
  }));
}

/** What is sent: lines with nothing in them are none. */
export function peopleIn(value: unknown): SupplierPerson[] {
  // the form holds what `PeopleInput` gave it
  const entries = (value ?? []) as PersonEntry[];
  return entries.filter(hasWords).map(({ name, job, phone, email }) => ({
    name: name.trim(),
    job: job.trim() || null,
    phone: phone.trim() || null,
    email: email.trim() || null,
  }));
}

/** Of each line its place among those that are sent: what the server says of one is said by that place; null: not sent. */
export function placesSent(entries: readonly PersonEntry[]): (number | null)[] {
  let sent = 0;
  return entries.map((entry) => (hasWords(entry) ? sent++ : null));
}

function hasWords({ name, job, phone, email }: PersonEntry): boolean {
  return [name, job, phone, email].some((text) => text.trim() !== '');
}
