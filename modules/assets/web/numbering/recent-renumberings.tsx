import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listRenumberings } from '../../number-rule.contract.ts';

/** The latest few of a customer, so that one can be gone on with. */
export function RecentRenumberings({ customer }: { customer: string }) {
  const { t } = useTranslation('assets');
  const { data } = useAnswer(listRenumberings, { query: { customerId: customer, limit: 3 } });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-label={t('renumbering.recent')}>
      {t('renumbering.recent')}
      <ul className="asset-commissioning-parts">
        {data.items.map(({ id, state, machines, plannedAt }) => (
          <li key={id}>
            <Go to={`/renumberings/${id}`}>
              {`${t(`renumbering.states.${state}`)} · ${t('renumbering.machinesText', { count: machines })}`}
            </Go>
            <InstantText at={plannedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
