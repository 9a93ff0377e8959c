import { CloseOutlined, ReloadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { Problem, Unreachable } from '../../../../web/api/problem.ts';
import { mostBytes } from '../../attachment.contract.ts';
import './attachments.css';
import { useFileWords } from './use-file-words.ts';
import { tooLarge, type Upload, type Uploads } from './use-uploads.ts';

/** Files on their way, and those that did not arrive: with why, and what can be done. */
export function UploadLines({ uploads }: { uploads: Uploads }) {
  return (
    <div role="status">
      <ul className="attachment-uploads">
        {uploads.list.map((upload) => (
          <UploadLine key={upload.key} upload={upload} uploads={uploads} />
        ))}
      </ul>
    </div>
  );
}

function UploadLine({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const { t } = useTranslation('files');
  const words = useFileWords();
  const { file, share, error } = upload;
  const hasFailed = error !== undefined;
  const failure = useFailureWords(error);
  return (
    <li data-failed={hasFailed}>
      <span className="yt-cut" title={file.name}>
        {file.name}
      </span>
      <span className="yt-quiet yt-small">{words.size(file.size)}</span>
      {hasFailed && (
        <Button
          size="small"
          icon={<ReloadOutlined />}
          aria-label={t('upload.retry', { name: file.name })}
          title={t('upload.retry', { name: file.name })}
          onClick={() => uploads.retry(upload)}
        />
      )}
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t(hasFailed ? 'upload.forget' : 'upload.cancel', { name: file.name })}
        title={t(hasFailed ? 'upload.forget' : 'upload.cancel', { name: file.name })}
        onClick={() => uploads.drop(upload)}
      />
      {hasFailed ? (
        <p role="alert">{failure}</p>
      ) : (
        <Progress
          percent={Math.round(share * 100)}
          size="small"
          aria-label={t('upload.progress', { name: file.name })}
          format={(percent = 0) => (percent < 100 ? `${percent} %` : t('upload.looking'))}
        />
      )}
    </li>
  );
}

function useFailureWords(error: unknown): string {
  const { t } = useTranslation();
  if (error === tooLarge) return t('files:upload.tooLarge', { megabytes: mostBytes / (1024 * 1024) });
  if (error instanceof Problem) return error.message;
  return t(error instanceof Unreachable ? 'files:upload.unreachable' : 'shell:failure.broken.title');
}
