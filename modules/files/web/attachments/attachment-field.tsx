import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import './attachments.css';
import { FilePicture } from './file-picture.tsx';
import { UploadButton } from './upload-button.tsx';
import { UploadLines } from './upload-lines.tsx';
import type { WaitingFiles } from './use-waiting-files.ts';

/** Files that go along with what is being written: by button, or pasted and dropped where its writer lets them. */
export function AttachmentField({ waiting }: { waiting: WaitingFiles }) {
  const { t } = useTranslation('files');
  return (
    <div className="attachment-field" role="group" aria-label={t('attachment.plural')}>
      <UploadButton add={waiting.uploads.add}>{t('upload.button')}</UploadButton>
      <ul className="attachment-waiting">
        {waiting.files.map((file) => (
          <li key={file.id}>
            <FilePicture attachment={file} />
            <span className="yt-cut" title={file.name}>
              {file.name}
            </span>
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('field.remove', { name: file.name })}
              onClick={() => waiting.remove(file)}
            />
          </li>
        ))}
      </ul>
      {waiting.uploads.list.length > 0 && <UploadLines uploads={waiting.uploads} />}
    </div>
  );
}
