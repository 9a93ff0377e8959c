import { useTranslation } from 'react-i18next';
import { readOwnCompany } from '../../../customers/own-company.contract.ts';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { LightSelect } from '../../../../web/ui/light/light-field.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { ColleagueField } from './colleague-field.tsx';
import './ticket-filters.css';

/** For who sees more than their own: by person, department, site, and by company where they answer for several. */
export function TicketFilters() {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(readOwnCompany);
  const { values, change } = useUrlState();
  const seesPeople = useMay('colleague.read');
  const inUse = filterNames.filter((name) => one(values[name]) !== undefined).length;
  if (!data) return null;
  const places = [
    { name: 'customerId', label: t('portal.filter.company'), choices: data.customers },
    { name: 'departmentId', label: t('portal.filter.department'), choices: data.departments },
    { name: 'siteId', label: t('portal.filter.site'), choices: data.sites },
  ].filter(({ choices }) => choices.length > 1);
  if (places.length === 0 && !seesPeople) return null;
  return (
    <details className="portal-filters" open={inUse > 0 || undefined}>
      <summary>{inUse > 0 ? t('portal.filter.inUse', { count: inUse }) : t('portal.filter.title')}</summary>
      <div>
        {seesPeople && (
          <ColleagueField
            label={t('portal.filter.person')}
            chosenId={one(values['callerId'])}
            onChoose={(colleague) => change({ callerId: colleague?.id })}
          />
        )}
        {places.map(({ name, label, choices }) => (
          <LightSelect
            key={name}
            label={label}
            value={one(values[name]) ?? ''}
            choices={[
              { value: '', label: t('portal.filter.any') },
              ...choices.map((place) => ({ value: place.id, label: place.name })),
            ]}
            onChoose={(id) => change({ [name]: id })}
          />
        ))}
      </div>
    </details>
  );
}

const filterNames = ['callerId', 'customerId', 'departmentId', 'siteId'];
