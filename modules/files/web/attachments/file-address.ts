import { addressOf } from '../../../../web/api/address.ts';
import { readContent, readPreview, readThumbnail, type AttachmentView } from '../../attachment.contract.ts';

const endpoints = { content: readContent, preview: readPreview, thumbnail: readThumbnail };

/** Where the browser fetches it from by itself. */
export function fileAddress(what: keyof typeof endpoints, { id }: AttachmentView): string {
  return addressOf(endpoints[what].path, { attachment: id });
}
