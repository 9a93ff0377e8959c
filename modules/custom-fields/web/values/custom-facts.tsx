import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { CustomNounName } from '../../custom-field.contract.ts';
import type { CustomValues } from '../../custom-value.contract.ts';
import { useCustomFields } from './use-custom-fields.tsx';

interface CustomFactsProps {
  noun: CustomNounName;
  values: CustomValues;
  layout?: 'beside' | 'grid';
}

/** What the provider's own fields say of a record; nothing where the noun has none. */
export function CustomFacts({ noun, values, layout = 'grid' }: CustomFactsProps) {
  const { t } = useTranslation('custom-fields');
  const items = useCustomFields(noun).facts(values);
  if (items.length === 0) return null;
  return (
    <Section title={t('title')}>
      <Facts layout={layout} items={items} />
    </Section>
  );
}
