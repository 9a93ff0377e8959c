import type { NewVersion } from '../../document-version.contract.ts';

/** A version as a form holds it. */
export interface VersionEntry {
  way: 'file' | 'paste';
  pastedName?: string;
  pastedText?: string;
  datedOn?: string;
  versionNote?: string;
}

/** As it is sent, with the file that was handed in last. What is missing the server says. */
export function versionIn(entry: VersionEntry, handedIn: readonly string[]): NewVersion {
  const { way, pastedName = '', pastedText = '', datedOn, versionNote } = entry;
  const attachmentId = handedIn.at(-1);
  return {
    ...(way === 'file' && attachmentId && { attachmentId }),
    ...(way === 'paste' && { pasted: { name: pastedName, text: pastedText } }),
    ...(datedOn && { datedOn }),
    ...(versionNote && { note: versionNote }),
  };
}
