import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import type { AttachmentView } from '../../attachment.contract.ts';
import { fileAddress } from '../attachments/file-address.ts';
import { useFileWords } from '../attachments/use-file-words.ts';
import { LightFilePicture } from './light-file-picture.tsx';
import './light-files.css';

/** What was handed in: pictures open large in front of the page, everything else is saved. */
export function LightFileList({ files }: { files: readonly AttachmentView[] }) {
  const { t } = useTranslation('files');
  const words = useFileWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, show] = useState<AttachmentView>();
  const open = (file: AttachmentView) => {
    show(file);
    dialog.current?.showModal();
  };
  if (files.length === 0) return null;
  return (
    <>
      <ul className="lt-files" aria-label={t('portal.label')}>
        {files.map((file) => (
          <li key={file.id}>
            {file.hasPreview ? (
              <button type="button" className="lt-file" onClick={() => open(file)}>
                <FileWords file={file} size={words.size(file.bytes)} />
              </button>
            ) : (
              <a className="lt-file" href={fileAddress('content', file)} download={file.name}>
                <FileWords file={file} size={words.size(file.bytes)} />
              </a>
            )}
          </li>
        ))}
      </ul>
      <dialog ref={dialog} className="lt-large" aria-label={shown?.name}>
        {shown && <img src={fileAddress('preview', shown)} alt={shown.name} />}
        <div className="lt-buttons">
          {shown && (
            <a className="lt-button" href={fileAddress('content', shown)} download={shown.name}>
              {t('portal.download')}
            </a>
          )}
          <LightButton look="next" onClick={() => dialog.current?.close()}>
            {t('shell:action.close')}
          </LightButton>
        </div>
      </dialog>
    </>
  );
}

function FileWords({ file, size }: { file: AttachmentView; size: string }) {
  return (
    <>
      <LightFilePicture file={file} />
      <span className="lt-file-words">
        <span className="yt-cut">{file.name}</span>
        <span className="lt-help">{size}</span>
      </span>
    </>
  );
}
