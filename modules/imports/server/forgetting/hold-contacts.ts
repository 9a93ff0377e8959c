import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { blankRowsOfContact, blankRowsQuoting, rowsOfContact } from './forgetting.store.ts';

/** Rows of files say what a contact was made or changed from. They stay with a double, and are forgotten with it. */
export const contactsInFiles: ContactHolder = {
  name: 'imports',
  textKey: 'imports:holder.imports',
  count: () => Promise.resolve(0),
  move: () => Promise.resolve(),
  async disclose(tx, contactId) {
    const rows = await rowsOfContact(tx, contactId);
    return rows.map(({ fileName, importedAt, number, heads, cells }) => ({
      fileName,
      importedAt,
      row: number,
      values: cells.map((value, at) => ({ head: heads[at] ?? '', value })),
    }));
  },
  async erase(tx, { contactId, customerId, uniqueQuoted }) {
    await blankRowsOfContact(tx, contactId);
    await blankRowsQuoting(tx, customerId, uniqueQuoted);
    return [];
  },
};
