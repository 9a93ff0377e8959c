import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { clearByKey } from '../../../../web/ui/clear-by-key.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';

/** Yes, no, or nothing said: a switch could not be silent. */
export function YesNoInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('custom-fields');
  const clear = () => onChange?.(undefined);
  return (
    <Select
      id={id}
      value={typeof value === 'boolean' ? String(value) : undefined}
      options={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
      allowClear
      onClear={clear}
      onKeyDown={clearByKey(clear)}
      onSelect={(chosen) => onChange?.(chosen === 'true')}
    />
  );
}
