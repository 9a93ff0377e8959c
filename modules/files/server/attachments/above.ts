import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import type { Secrecy } from '../../../../platform/module/secrecy.ts';

/** What the modules above say of files: what they can be attached to, and who may read what is confidential. */
export interface Above {
  subjects(): readonly AttachmentSubject[];
  secrecies(): readonly Secrecy[];
}
