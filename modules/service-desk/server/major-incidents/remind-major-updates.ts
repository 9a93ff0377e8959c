import { namedId } from '../../../../platform/crypto/named-id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { tellPeople } from '../../../notifications/index.ts';
import { isReminderDue } from './major-incident.rules.ts';
import { runningMajors, saveMajor } from './major-incident.store.ts';
import { updateDue } from './major-incident.notices.ts';

/** Each minute: who leads is told that those who are hit wait for words. */
export async function remindMajorUpdates(tx: Tx): Promise<void> {
  for (const major of await runningMajors(tx)) {
    if (!isReminderDue(major, tx.now)) continue;
    await tellPeople(tx, {
      notice: updateDue,
      key: namedId(major.id, updateDue.kind, tx.now),
      subject: { kind: 'major_incident', id: major.id },
      customerId: null,
      params: {},
      whom: major.commanderId === null ? [] : [major.commanderId],
      actorId: null,
    });
    await saveMajor(tx, { ...major, remindedAt: tx.now });
  }
}
