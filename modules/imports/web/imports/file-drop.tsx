import { FileExcelOutlined, InboxOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { mostImportBytes } from '../../import.contract.ts';
import './imports.css';

/** Takes one file, dropped or chosen; says at once when it is too large. */
export function FileDrop({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('imports');
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) onChange?.(file);
  };
  const file = value instanceof File ? value : null;
  return (
    <label className="yt-file-drop" data-over={isOver || undefined}>
      <input
        id={id}
        type="file"
        accept=".xlsx,.xls,.csv,.txt"
        onChange={(event) => take(event.target.files)}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      />
      {file ? <Chosen file={file} /> : <InboxOutlined aria-hidden className="yt-file-drop-icon" />}
      {!file && <span>{t('import.drop')}</span>}
      <span className="yt-quiet yt-small">{file ? t('import.another') : t('import.dropHelp')}</span>
    </label>
  );
}

function Chosen({ file }: { file: File }) {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const size = sizeOf(file.size, format.number);
  return (
    <>
      <span>
        <FileExcelOutlined aria-hidden /> {t('import.chosen', { name: file.name, size })}
      </span>
      {file.size > mostImportBytes && (
        <span className="yt-file-drop-fault" role="alert">
          {t('import.tooLarge', { size })}
        </span>
      )}
    </>
  );
}

function sizeOf(bytes: number, number: (value: number) => string): string {
  const kilobytes = Math.ceil(bytes / 1024);
  return kilobytes < 1024 ? `${number(kilobytes)} KB` : `${number(Math.ceil(kilobytes / 1024))} MB`;
}
