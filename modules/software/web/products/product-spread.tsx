import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { SoftwareProductView } from '../../software-product.contract.ts';
import '../software.css';

/** Which departments' machines have it, the most first. */
export function ProductSpread({ product: { id, departments } }: { product: SoftwareProductView }) {
  const { t } = useTranslation('software');
  return (
    <Section title={t('product.spread')}>
      {departments.length === 0 ? (
        <p className="yt-quiet">{t('product.nowhere')}</p>
      ) : (
        <ul className="software-spread">
          {departments.map(({ customer, department, machines }) => (
            <li key={`${customer.id} ${department?.name ?? ''}`}>
              <Go to={`/installations${writeSearch({ productId: id, customerId: customer.id, state: 'now' })}`}>
                {customer.name} · {department?.name ?? t('product.noDepartment')}
              </Go>
              <span>{machines}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
