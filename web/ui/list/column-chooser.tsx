import { SettingOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { ColumnLines } from './column-lines.tsx';
import type { ColumnChoice } from './use-columns.ts';

/** The small button at the end of the head row from which columns are chosen and put in order. */
export function ColumnChooser<Row>({ choice }: { choice: ColumnChoice<Row> }) {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('shell:table.columns')}
      content={<ColumnLines choice={choice} />}
    >
      <Button type="text" size="small" icon={<SettingOutlined />} aria-label={t('shell:table.columns')} />
    </Popover>
  );
}
