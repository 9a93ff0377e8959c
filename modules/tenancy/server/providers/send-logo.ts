import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { ownTenant } from './tenant.store.ts';

/** Of the provider whose door it is; asked again by its hash, so that a browser fetches each picture once. */
export async function sendLogo(tx: Tx): Promise<FileAnswer> {
  const { logoContent, logoMediaType, code } = found(await ownTenant(tx));
  const content = found(logoContent);
  return {
    fileName: `${code}.png`,
    mediaType: found(logoMediaType),
    version: content,
    open: ({ blobs }) => blobs.read(content),
  };
}
