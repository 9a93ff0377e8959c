import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { previewCustomerMerger } from '../../customer-merger.contract.ts';
import { readCustomer, type CustomerView } from '../../customer.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import './merger.css';
import { MergerPreview } from './merger-preview.tsx';

/** The customer of the address is kept; the one that was entered twice is chosen here. */
export function MergeCustomerScreen({ params }: ScreenProps) {
  const result = useAnswer(readCustomer, { params: { customer: params['customer'] ?? '' } });
  return <Answered result={result}>{(customer) => <Merger customer={customer} />}</Answered>;
}

function Merger({ customer: { id, name } }: { customer: CustomerView }) {
  const { t } = useTranslation('customers');
  const [doubleId, setDoubleId] = useState<string>();
  return (
    <Page
      title={t('merger.title')}
      breadcrumb={[
        { text: t('customer.plural'), to: '/customers' },
        { text: name, to: `/customers/${id}` },
      ]}
    >
      <Section title={t('merger.of', { name })}>
        <label htmlFor="merger-double" className="merger-label">
          {t('merger.double')}
        </label>
        <SearchSelect
          id="merger-double"
          source={{ ...customerSource, name: `customers but ${id}`, find: othersThan(id) }}
          value={doubleId}
          onChange={(chosen) => setDoubleId(chosen ?? undefined)}
        />
        <p className="yt-quiet yt-small">{t('merger.doubleHelp', { name })}</p>
      </Section>
      {doubleId === undefined ? (
        <p className="yt-quiet">{t('merger.choose')}</p>
      ) : (
        <Chosen customerId={id} doubleId={doubleId} />
      )}
    </Page>
  );
}

function Chosen({ customerId, doubleId }: { customerId: string; doubleId: string }) {
  const preview = useAnswer(previewCustomerMerger, { params: { customer: customerId }, query: { doubleId } });
  return <Answered result={preview}>{(shown) => <MergerPreview key={doubleId} preview={shown} />}</Answered>;
}

function othersThan(id: string): typeof customerSource.find {
  return async (text, signal) => (await customerSource.find(text, signal)).filter(({ value }) => value !== id);
}
