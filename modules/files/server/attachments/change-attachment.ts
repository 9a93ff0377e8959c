import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AttachmentView, changeAttachment as endpoint } from '../../attachment.contract.ts';
import { tidyName } from '../contents/file-name.rules.ts';
import { attachmentChanged } from './attachment.events.ts';
import { mayChange, mayClassify } from './attachment.policy.ts';
import { attachmentRefusals } from './attachment.refusals.ts';
import { markingOf, type Attachment } from './attachment.rules.ts';
import { updateAttachment } from './attachment.store.ts';
import { attachmentSeen } from './find-attachment.ts';
import type { Subjects } from './find-subject.ts';
import { readAttachment } from './read-attachment.ts';

type Input = InputOf<typeof endpoint>;

export async function changeAttachment(tx: Tx, input: Input, subjects: Subjects): Promise<AttachmentView> {
  const before = await attachmentSeen(tx, input.attachment, subjects);
  refuseStale(tx, before.revision);
  refuseUnlessMay(tx, input, before);

  const { audience = before.audience, isConfidential = before.isConfidential } = input;
  const name = input.name === undefined ? before.name : tidyName(input.name);
  const after = { ...before, name, audience, isConfidential };
  const changes = changesBetween(before, after, ['name', 'audience', 'isConfidential']);
  if (Object.keys(changes).length > 0) {
    await updateAttachment(tx, before.id, { name, audience, isConfidential });
    await announce(tx, attachmentChanged(after, changes));
  }
  return readAttachment(tx, input, subjects);
}

function refuseUnlessMay({ caller }: Tx, { name, audience, isConfidential }: Input, before: Attachment): void {
  if (before.retiredAt !== null) throw new Refusal(attachmentRefusals.retired);
  if ((name !== undefined || audience !== undefined) && !mayChange(caller, before)) throw new Refusal(common.forbidden);
  if (isConfidential === undefined || isConfidential === before.isConfidential) return;
  if (!mayClassify(caller)) throw new Refusal(common.forbidden);
  if (isConfidential && markingOf(before) === null) {
    throw new Refusal(attachmentRefusals.cannot_be_marked, {}, 'isConfidential');
  }
}
