import { addressOf } from '../../../../web/api/address.ts';
import { readContent } from '../../../files/attachment.contract.ts';
import { readPastedText } from '../../document-version.contract.ts';
import type { DocumentRow } from '../../document.contract.ts';

/** Where the browser saves a version from; null: its file was taken out of view. */
export function versionAddress({ id, file, pastedAs }: DocumentRow['version']): string | null {
  if (file) return addressOf(readContent.path, { attachment: file.id });
  return pastedAs === null ? null : addressOf(readPastedText.path, { documentVersion: id });
}
