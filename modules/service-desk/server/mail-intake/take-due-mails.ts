import type { Tx } from '../../../../platform/database/tx.ts';
import { dueIntakes } from './mail-intake.store.ts';
import { takeMail } from './take-mail.ts';

const mostAtOnce = 50;

/** Tries mails again that could not be taken in, when their time has come. */
export async function takeDueMails(tx: Tx): Promise<void> {
  for (const id of await dueIntakes(tx, { before: tx.now, most: mostAtOnce })) await takeMail(tx, id);
}
