import type { Id } from '../../../../kernel/id.ts';
import type { AttachmentView } from '../../attachment.contract.ts';
import type { Attachment } from './attachment.rules.ts';

export interface Permitted {
  kind: string;
  subjectId: Id | null;
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** Whoever handed it in. */
export function isOwn(caller: Permitted, { addedByKind, addedById }: Attachment): boolean {
  return addedById !== null && caller.kind === addedByKind && caller.subjectId === addedById;
}

/** Staff correct their own files, and who answers for them everybody's; of a customer's people nothing is changed. */
export function mayChange(caller: Permitted, attachment: Attachment): boolean {
  return caller.kind === 'staff' && (mayChangeAll(caller) || isOwn(caller, attachment));
}

export function mayClassify(caller: Permitted): boolean {
  return mayChangeAll(caller);
}

/** What customers have handed in to a record stays there; what still waits they may take back. */
export function mayRetire(caller: Permitted, attachment: Attachment): boolean {
  return mayChange(caller, attachment) || (isOwn(caller, attachment) && attachment.subjectId === null);
}

/** What is out of view is shown to those who answer for it. */
export function maySeeRetired(caller: Permitted): boolean {
  return mayChangeAll(caller);
}

export function abilitiesOn(caller: Permitted, attachment: Attachment): AttachmentView['abilities'] {
  if (attachment.retiredAt !== null) return [];
  const all = [
    mayChange(caller, attachment) && ('change' as const),
    mayClassify(caller) && ('classify' as const),
    mayRetire(caller, attachment) && ('retire' as const),
  ];
  return all.filter((ability) => ability !== false);
}

function mayChangeAll({ permissions }: Permitted): boolean {
  return permissions.has('attachment.change');
}
