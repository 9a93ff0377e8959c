import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { certificateStandings, listCertificates } from '../../certificate.contract.ts';
import { AbilityViews } from '../skills/ability-views.tsx';
import { staffSource } from '../staff/staff-source.ts';
import { useCertificateColumns } from './certificate-columns.tsx';
import { NewCertificateButton } from './new-certificate-button.tsx';

/** Of all staff, what expires first before. */
export function CertificatesScreen() {
  const { t } = useTranslation('identity');
  const choices = certificateStandings.map((value) => ({ value, label: t(`certificate.standings.${value}`) }));
  const filters: Filter[] = [
    { kind: 'choice', name: 'standing', label: t('staff.state'), choices },
    { kind: 'search', name: 'staffId', label: t('staff.noun'), source: staffSource },
  ];
  const add = useMay('staff.assess') && <NewCertificateButton />;
  return (
    <ListScreen
      title={t('certificate.plural')}
      name="certificates"
      isExported
      label={t('certificate.plural')}
      views={<AbilityViews shown="certificates" />}
      filters={filters}
      columns={useCertificateColumns()}
      list={useList(listCertificates, { query: useUrlQuery(listCertificates, filters) })}
      idOf={(row) => row.id}
      pathOf={(row) => `/staff/${row.staff.id}`}
      actions={add}
      empty={<EmptyState title={t('certificate.emptyTitle')} text={t('certificate.emptyText')} action={add} />}
    />
  );
}
