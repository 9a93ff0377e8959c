import { useTranslation } from 'react-i18next';
import { useList } from '../../../../web/api/use-list.ts';
import { DataTable } from '../../../../web/ui/list/data-table.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listCertificates } from '../../certificate.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import { useCertificateColumns } from '../certificates/certificate-columns.tsx';
import { NewCertificateButton } from '../certificates/new-certificate-button.tsx';

export function StaffCertificates({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const columns = useCertificateColumns().filter(({ key }) => key !== 'staff');
  return (
    <Section
      title={t('certificate.plural')}
      beside={member.abilities.includes('assess') && <NewCertificateButton staffId={member.id} isSmall />}
    >
      <DataTable
        name="certificates-of-staff"
        label={t('certificate.plural')}
        columns={columns}
        list={useList(listCertificates, { query: { staffId: member.id } })}
        idOf={(row) => row.id}
        empty={<EmptyState title={t('certificate.emptyTitle')} text={t('certificate.ofStaffText')} />}
      />
    </Section>
  );
}
