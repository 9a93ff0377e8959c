import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { disableAccount } from '../../../../identity/index.ts';
import { contactChanged, contactRetired } from '../contact.events.ts';
import { indexContacts } from '../index-contact.ts';
import { accountsOfContacts } from '../leaver.store.ts';
import { renameAccounts } from '../rename-accounts.ts';
import { updateContacts } from './contact-bulk.store.ts';
import { importedChanges, stateBefore } from './contact-change.rules.ts';
import { contactsForUndo } from './known-contact.store.ts';

/** Whoever the import made is retired; whoever it changed is as before. Who was changed since keeps what they have. */
export async function undoContacts(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const known = new Map(
    (
      await contactsForUndo(
        tx,
        rows.map(({ recordId }) => recordId),
      )
    ).map((row) => [row.id, row]),
  );
  const undone = rows.flatMap(({ recordId, before, revision }) => {
    const now = known.get(recordId);
    if (now?.revision !== revision) return [];
    const back =
      before === null ? { ...now, retiredAt: now.retiredAt ?? tx.now } : { ...now, ...stateBefore(now, before) };
    return [{ isNew: before === null, now, back }];
  });
  if (undone.length === 0) return [];

  const backs = undone.map(({ back }) => back);
  await updateContacts(tx, backs);
  await indexContacts(tx, ...backs);
  const retired = undone.filter(({ now, back }) => now.retiredAt === null && back.retiredAt !== null);
  for (const id of await accountsOfContacts(
    tx,
    retired.map(({ back }) => back.id),
  ))
    await disableAccount(tx, id);
  await renameAccounts(
    tx,
    undone.filter(({ now, back }) => now.name !== back.name || now.email !== back.email).map(({ back }) => back),
  );
  await announce(
    tx,
    ...undone.map(({ isNew, now, back }) =>
      isNew ? contactRetired(back) : contactChanged(back, importedChanges(now, back)),
    ),
  );
  return backs.map(({ id }) => id);
}
