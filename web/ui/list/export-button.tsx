import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { exportFormats, type ExportFormat } from '../../../server/table-export.contract.ts';
import type { List, ListSource } from '../../api/use-list.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useExport } from './use-export.ts';

interface ExportButtonProps {
  list: List<unknown>;
  source: ListSource;
  /** Keys of the columns that are shown. */
  columns: readonly string[];
}

/** Takes the table away as a file: all its rows, as it is narrowed and sorted, in the columns shown. */
export function ExportButton({ list, source, columns }: ExportButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { take, isOnItsWay, bytes } = useExport(source, columns);
  const isEmpty = list.rows.length === 0;
  const kilobytes = format.number(Math.ceil(bytes / 1024));
  const items = exportFormats.toReversed().map((key) => ({ key, label: t(`shell:export.${key}`) }));
  return (
    <Dropdown
      trigger={['click']}
      placement="topRight"
      autoFocus
      disabled={isEmpty || isOnItsWay}
      menu={{ items, onClick: ({ key }) => take(key as ExportFormat) }}
    >
      <Button
        type="text"
        size="small"
        icon={<DownloadOutlined />}
        loading={isOnItsWay}
        disabled={isEmpty}
        title={isEmpty ? t('shell:export.nothing') : t('shell:export.hint')}
      >
        {isOnItsWay ? t('shell:export.onItsWay', { kilobytes }) : t('shell:export.label')}
      </Button>
    </Dropdown>
  );
}
