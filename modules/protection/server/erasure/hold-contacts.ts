import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ContactHolder, Erasure } from '../../../../platform/module/contact-holder.ts';
import { virusRedacted } from '../viruses/virus-event.events.ts';
import { assessmentRedacted } from '../weeks/assessment.events.ts';
import * as store from './protection-erasure.store.ts';

/** Protection names nobody; free words of it may quote them all the same. */
export const contactsInProtection: ContactHolder = {
  name: 'protection',
  textKey: 'protection:holder.words',
  count: async () => 0,
  move: async () => {},
  erase: async (tx, erasure) => {
    const quoting = [
      await eraseViruses(tx, erasure),
      await eraseAssessments(tx, erasure),
      await eraseStates(tx, erasure),
      await eraseBackups(tx, erasure),
    ];
    return [...new Set(quoting.flat())];
  },
};

async function eraseViruses(tx: Tx, erasure: Erasure): Promise<Id[]> {
  const viruses = redacted(await store.virusesQuoting(tx, erasure), erasure, ['note']);
  for (const virus of viruses) await store.saveVirusText(tx, virus);
  const { customerId, contactId } = erasure;
  await announce(tx, ...viruses.map(({ id }) => virusRedacted({ id, customerId }, contactId)));
  return viruses.map(({ id }) => id);
}

async function eraseAssessments(tx: Tx, erasure: Erasure): Promise<Id[]> {
  const assessments = redacted(await store.assessmentsQuoting(tx, erasure), erasure, ['cause', 'spread', 'action']);
  for (const assessment of assessments) await store.saveAssessmentText(tx, assessment);
  const { customerId, contactId } = erasure;
  await announce(tx, ...assessments.map(({ id }) => assessmentRedacted({ id, customerId }, contactId)));
  return assessments.map(({ id }) => id);
}

async function eraseStates(tx: Tx, erasure: Erasure): Promise<Id[]> {
  const states = redacted(await store.statesQuoting(tx, erasure), erasure, ['exemptReason']);
  for (const state of states) await store.saveStateText(tx, state);
  return states.map(({ id }) => id);
}

async function eraseBackups(tx: Tx, erasure: Erasure): Promise<Id[]> {
  const backups = redacted(await store.backupsQuoting(tx, erasure), erasure, store.backupTexts);
  for (const backup of backups) await store.saveBackupTexts(tx, backup);
  return backups.map(({ id }) => id);
}
