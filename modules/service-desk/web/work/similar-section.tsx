import { useTranslation } from 'react-i18next';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TicketLines } from '../tickets/ticket-lines.tsx';

/** What else happened to the same machine, and of the same kind at the same customer: maybe it is known already. */
export function SimilarSection({ ticket: { id, asset, category, customer } }: { ticket: TicketView }) {
  const { t } = useTranslation('service-desk');
  if (!asset && !category) return null;
  return (
    <Section title={t('similar.title')}>
      {asset && (
        <div className="similar-part">
          <h3>{t('similar.machine', { number: asset.number })}</h3>
          <TicketLines query={{ assetId: asset.id, status: 'any' }} without={id} most={4} />
        </div>
      )}
      {category && (
        <div className="similar-part">
          <h3>{t('similar.category', { category: category.name })}</h3>
          <TicketLines
            query={{ categoryId: category.id, customerId: customer.id, status: 'any' }}
            without={id}
            most={4}
          />
        </div>
      )}
    </Section>
  );
}
