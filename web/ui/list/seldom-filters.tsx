import { PlusOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChipFilter } from './filter-chip.tsx';

interface SeldomFiltersProps {
  /** Those that are not in the bar yet. */
  filters: readonly ChipFilter[];
  onChoose: (name: string) => void;
}

/** What a list is narrowed by now and then: chosen here, it comes into the bar. */
export function SeldomFilters({ filters, onChoose }: SeldomFiltersProps) {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  const items = filters.map(({ name, label }) => ({ key: name, label, onClick: () => onChoose(name) }));
  return (
    <Dropdown menu={{ items, autoFocus: true }} trigger={['click']} autoFocus>
      <span className="yt-chip">
        <button type="button" aria-haspopup="menu">
          <PlusOutlined /> {t('shell:filter.more')}
        </button>
      </span>
    </Dropdown>
  );
}
