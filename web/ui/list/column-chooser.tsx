import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ColumnChoice } from './use-columns.ts';

/** The small button at the end of the head row from which columns are chosen. */
export function ColumnChooser<Row>({ choice }: { choice: ColumnChoice<Row> }) {
  const { t } = useTranslation();
  const boxes = choice.optional.map((column) => (
    <li key={column.key}>
      <Checkbox checked={choice.isShown(column)} onChange={() => choice.toggle(column)}>
        {column.title}
      </Checkbox>
    </li>
  ));
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('shell:table.columns')}
      content={<ul className="yt-column-choice">{boxes}</ul>}
    >
      <Button type="text" size="small" icon={<SettingOutlined />} aria-label={t('shell:table.columns')} />
    </Popover>
  );
}
