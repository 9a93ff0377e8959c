import { ClipIcon } from '../../../../web/ui/light/icons.tsx';
import type { AttachmentView } from '../../attachment.contract.ts';
import { fileAddress } from '../attachments/file-address.ts';

/** A small picture of a file, or that it is one; its name stands beside it. */
export function LightFilePicture({ file }: { file: AttachmentView }) {
  if (file.hasThumbnail)
    return <img className="lt-picture" src={fileAddress('thumbnail', file)} alt="" loading="lazy" />;
  return (
    <span className="lt-picture">
      <ClipIcon />
    </span>
  );
}
