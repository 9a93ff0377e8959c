import type { TFunction } from 'i18next';

/**
 * Files on a clipboard or in what was dropped; empty when there are none, or when they only picture a text that comes
 * along (cells of a sheet). A screenshot comes as `image.png`, whatever it shows: it is called by the time at which it
 * was pasted.
 */
export function filesIn(transfer: DataTransfer, named: { t: TFunction; at: string }): File[] {
  if (transfer.types.includes('text/plain')) return [];
  return [...transfer.files].map((file) => (file.name === 'image.png' ? renamed(file, named) : file));
}

function renamed(file: File, { t, at }: { t: TFunction; at: string }): File {
  return new File([file], `${t('files:upload.screenshot', { at: at.replaceAll(':', '.') })}.png`, { type: file.type });
}
