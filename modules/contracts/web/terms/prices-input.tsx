import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import type { ContractTerms } from '../../contract-terms.contract.ts';
import { RowsInput } from './rows-input.tsx';

type PriceLine = ContractTerms['priceLines'][number];

/** Prices as the paper says them. */
export function PricesInput({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('contracts');
  return (
    <RowsInput<PriceLine>
      id={id}
      // the form holds what this part gave it
      rows={(value ?? []) as PriceLine[]}
      onChange={onChange}
      blank={{ text: '', amount: '' }}
      labelOf={(number) => t('terms.priceNumber', { number })}
      addText={t('terms.addPrice')}
      draw={(row, change) => (
        <>
          <Input
            aria-label={t('terms.priceText')}
            placeholder={t('terms.priceText')}
            value={row.text}
            maxLength={200}
            onChange={({ target }) => change({ ...row, text: target.value })}
          />
          <Input
            className="contract-row-wide"
            aria-label={t('terms.priceAmount')}
            placeholder={t('terms.priceAmount')}
            value={row.amount}
            maxLength={60}
            onChange={({ target }) => change({ ...row, amount: target.value })}
          />
        </>
      )}
    />
  );
}
