import type { Tx } from '../../../../platform/database/tx.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../attachment.contract.ts';
import { lookIntoContent } from '../contents/look-into-content.ts';
import type { Above } from './above.ts';
import { changeAttachment } from './change-attachment.ts';
import type { Subjects } from './find-subject.ts';
import { listAttachments } from './list-attachments.ts';
import { readAttachment } from './read-attachment.ts';
import { customerFor, recordAttachment } from './record-attachment.ts';
import { retireAttachment } from './retire-attachment.ts';
import { sendContent, sendPreview, sendThumbnail } from './send-content.ts';

/** Who may read is for the record to say that a file is attached to. */
export function attachmentRoutes(above: Above): readonly Route[] {
  const { subjects } = above;
  const knowing =
    <Input, Answer>(run: (tx: Tx, input: Input, subjects: Subjects) => Promise<Answer>) =>
    (tx: Tx, input: Input) =>
      run(tx, input, subjects);
  return [
    route({
      endpoint: contract.recordAttachment,
      access: 'attachment.add',
      before: async (steps, input) => {
        // who may not add it is told before anybody works on it
        await steps.run((tx) => customerFor(tx, input, subjects));
        return { seen: await lookIntoContent(steps.blobs, input) };
      },
      run: knowing(recordAttachment),
    }),
    route({ endpoint: contract.listAttachments, access: 'signed_in', run: knowing(listAttachments) }),
    route({ endpoint: contract.readAttachment, access: 'signed_in', run: knowing(readAttachment) }),
    route({ endpoint: contract.readContent, access: 'signed_in', run: (tx, input) => sendContent(tx, input, above) }),
    route({ endpoint: contract.readPreview, access: 'signed_in', run: (tx, input) => sendPreview(tx, input, above) }),
    route({
      endpoint: contract.readThumbnail,
      access: 'signed_in',
      run: (tx, input) => sendThumbnail(tx, input, above),
    }),
    route({
      endpoint: contract.changeAttachment,
      access: 'attachment.add',
      needsRevision: true,
      run: knowing(changeAttachment),
    }),
    route({ endpoint: contract.retireAttachment, access: 'attachment.add', run: knowing(retireAttachment) }),
  ];
}
