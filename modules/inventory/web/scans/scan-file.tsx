import { UploadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import './scan-file.css';

/** Takes the file that nmap wrote. */
export function ScanFile({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('inventory');
  const file = value instanceof File ? value : null;
  return (
    <label className="inventory-scan-file">
      <input
        id={id}
        type="file"
        accept=".xml,.gz"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onChange?.(chosen);
        }}
      />
      <UploadOutlined aria-hidden />
      {file ? t('scan.chosen', { name: file.name }) : t('scan.choose')}
    </label>
  );
}
