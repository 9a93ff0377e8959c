import type { SearchHit, SearchKind } from '../../../../platform/module/register.ts';
import { lookUp } from '../../../../platform/search/look-up.store.ts';
import { contactHits, type ContactHit } from './contact-hit.store.ts';

/** Some of those that are found are out of use. */
const spare = 3;

/** For the one search for everything: by name, pinyin, employee number, phone or its last four, e-mail; closest first. */
export const contactSearch: SearchKind = {
  kind: 'contact',
  permission: 'contact.read',
  async find(tx, text, most) {
    const ids = await lookUp(tx, { kind: 'contact', text, most: most * spare });
    if (ids.length === 0) return [];
    const found = new Map((await contactHits(tx, ids)).map((contact) => [contact.id, contact]));
    return ids
      .flatMap((id) => found.get(id) ?? [])
      .slice(0, most)
      .map(hitOf);
  },
};

function hitOf({ id, name, customerName, departmentName, ...contact }: ContactHit): SearchHit {
  return {
    id,
    title: name,
    subtitle: [customerName, departmentName].filter(Boolean).join(' · '),
    href: `/contacts/${id}`,
    facts: [
      { as: 'person', text: name },
      { as: 'phone', text: contact.mobile, label: 'customers:contact.mobile' },
      { as: 'phone', text: contact.phone, label: 'customers:contact.phone' },
      { as: 'phone', text: contact.otherPhone, label: 'customers:contact.phone' },
      { as: 'code', text: contact.employeeNumber, label: 'customers:contact.employeeNumber' },
      { as: 'email', text: contact.email, label: 'customers:contact.email' },
    ],
  };
}
