import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { TabLeaves } from '../../../../web/ui/tab-leaves.tsx';
import { listCustomerTags } from '../../customer.contract.ts';

/** Free words; those in use are offered while one types. */
export function TagsInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('customers');
  const known = useAnswer(listCustomerTags).data?.items ?? [];
  return (
    <TabLeaves>
      <Select
        id={id}
        mode="tags"
        aria-label={t('customer.tags')}
        value={Array.isArray(value) ? value : []}
        onChange={onChange}
        tokenSeparators={[',', '，', '、']}
        maxCount={20}
        options={known.map(({ tag }) => ({ value: tag, label: tag }))}
      />
    </TabLeaves>
  );
}
