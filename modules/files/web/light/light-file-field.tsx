import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../../../web/api/problem.ts';
import { CameraIcon, ClipIcon, CloseIcon } from '../../../../web/ui/light/icons.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { mostBytes } from '../../attachment.contract.ts';
import { tooLarge, type Upload, type Uploads } from '../attachments/use-uploads.ts';
import type { WaitingFiles } from '../attachments/use-waiting-files.ts';
import { LightFilePicture } from './light-file-picture.tsx';
import './light-files.css';

/** Photos and files that go along with what is being written: from the camera, or from what the device holds. */
export function LightFileField({ waiting }: { waiting: WaitingFiles }) {
  const { t } = useTranslation('files');
  return (
    <div className="lt-field" role="group" aria-label={t('portal.label')}>
      <div className="lt-buttons">
        <PickButton add={waiting.uploads.add} isCamera>
          {t('portal.photo')}
        </PickButton>
        <PickButton add={waiting.uploads.add}>{t('portal.file')}</PickButton>
      </div>
      <ul className="lt-files">
        {waiting.files.map((file) => (
          <li key={file.id}>
            <LightFilePicture file={file} />
            <span className="yt-cut">{file.name}</span>
            <Remove name={file.name} onClick={() => waiting.remove(file)} />
          </li>
        ))}
        {waiting.uploads.list.map((upload) => (
          <UploadLine key={upload.key} upload={upload} uploads={waiting.uploads} />
        ))}
      </ul>
    </div>
  );
}

interface PickButtonProps {
  children: string;
  add: (files: readonly File[]) => void;
  isCamera?: boolean;
}

function PickButton({ children, add, isCamera = false }: PickButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={!isCamera}
        {...(isCamera && { accept: 'image/*', capture: 'environment' as const })}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          // the same file once more is a choice, too
          target.value = '';
        }}
      />
      <LightButton onClick={() => input.current?.click()}>
        {isCamera ? <CameraIcon /> : <ClipIcon />}
        {children}
      </LightButton>
    </>
  );
}

function UploadLine({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('files');
  const id = useId();
  const { file, share, error } = upload;
  return (
    <li data-failed={error !== undefined}>
      <span className="lt-file-words">
        <span className="yt-cut" id={id}>
          {file.name}
        </span>
        {error === undefined ? (
          <progress value={share} aria-labelledby={id} />
        ) : (
          <span role="alert">
            <FailureWords error={error} />
          </span>
        )}
      </span>
      {error !== undefined && error !== tooLarge && (
        <LightButton look="quiet" onClick={() => uploads.retry(upload)}>
          {t('portal.retry')}
        </LightButton>
      )}
      <Remove name={file.name} onClick={() => uploads.drop(upload)} />
    </li>
  );
}

function FailureWords({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error === tooLarge) return t('files:portal.tooLarge', { megabytes: mostBytes / (1024 * 1024) });
  if (error instanceof Problem) return error.message;
  return t(error instanceof Unreachable ? 'files:portal.unreachable' : 'shell:failure.broken.title');
}

function Remove({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation('files');
  return (
    <button type="button" className="lt-remove" aria-label={t('portal.remove', { name })} onClick={onClick}>
      <CloseIcon />
    </button>
  );
}
