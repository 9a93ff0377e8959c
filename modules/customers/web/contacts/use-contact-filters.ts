import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { customerSource } from '../customers/customer-source.ts';
import { departmentsOf } from '../departments/department-source.ts';
import { sitesOf } from '../sites/site-source.ts';

/** Departments and sites are those of the customer that is chosen, if one is. */
export function useContactFilters(): Filter[] {
  const { t } = useTranslation('customers');
  const customerId = one(useUrlState().values['customerId']);
  return [
    { kind: 'text', name: 'q', label: t('contact.find') },
    { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource },
    { kind: 'search', name: 'departmentId', label: t('contact.department'), source: departmentsOf(customerId) },
    { kind: 'search', name: 'siteId', label: t('site.noun'), source: sitesOf(customerId) },
    {
      kind: 'choice',
      name: 'vip',
      label: t('contact.vip'),
      choices: [{ value: 'only', label: t('contact.onlyVip') }],
      isSingle: true,
    },
    {
      kind: 'choice',
      name: 'retired',
      label: t('state.label'),
      choices: [
        { value: 'with', label: t('contact.withRetired') },
        { value: 'only', label: t('contact.onlyRetired') },
      ],
      isSingle: true,
    },
  ];
}
