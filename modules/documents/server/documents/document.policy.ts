import type { DocumentAct } from '../../document.contract.ts';
import type { DocumentRecord } from './document.rules.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

/** Whether what is confidential is shown to this caller at all. */
export function maySeeConfidential({ permissions }: Caller): boolean {
  return permissions.has('document.read_confidential');
}

export function mayRelease({ permissions }: Caller): boolean {
  return permissions.has('document.release');
}

/** What this caller may do to the document now. */
export function abilitiesOn(caller: Caller, { retiredAt }: Pick<DocumentRecord, 'retiredAt'>): DocumentAct[] {
  if (!caller.permissions.has('document.change')) return [];
  if (retiredAt !== null) return ['reinstate'];
  const all = [
    'change' as const,
    'add_version' as const,
    mayRelease(caller) && ('release' as const),
    maySeeConfidential(caller) && ('classify' as const),
    'retire' as const,
  ];
  return all.filter((act) => act !== false);
}
