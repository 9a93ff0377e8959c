import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { majorTextsQuoting, saveMajorTexts } from './major-erasure.store.ts';
import { majorRedacted } from './major-incident.events.ts';

/**
 * What the commander wrote to everybody, and what stands in story and review, may name who reported it. A hit of theirs
 * alone is looked at: in others the name is somebody else's. Answers with the major incidents, whose log may quote them.
 */
export async function eraseInMajors(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const changed = redacted(await majorTextsQuoting(tx, erasure), erasure, ['said']);
  await saveMajorTexts(tx, changed);
  const ids = [...new Set(changed.map(({ majorId }) => majorId))];
  await announce(tx, ...ids.map((id) => majorRedacted({ id }, erasure.contactId)));
  return ids;
}
