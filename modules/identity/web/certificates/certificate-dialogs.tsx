import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeCertificate, recordCertificate, type CertificateView } from '../../certificate.contract.ts';
import { staffSource } from '../staff/staff-source.ts';

function useCertificateFields(): Field[] {
  const { t } = useTranslation('identity');
  return [
    {
      kind: 'line',
      name: 'name',
      label: t('certificate.name'),
      help: t('certificate.nameHelp'),
      isRequired: true,
      most: 100,
      isFocused: true,
    },
    { kind: 'line', name: 'number', label: t('certificate.number'), most: 60 },
    { kind: 'line', name: 'issuer', label: t('certificate.issuer'), most: 100 },
    { kind: 'day', name: 'issuedOn', label: t('certificate.issuedOn'), share: 'half' },
    {
      kind: 'day',
      name: 'expiresOn',
      label: t('certificate.expiresOn'),
      help: t('certificate.expiresOnHelp'),
      share: 'half',
    },
  ];
}

/** Of a staff member who is known, or chosen in the form. */
export function NewCertificateDialog({ staffId, onClose }: { staffId?: string; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const record = useSend(recordCertificate);
  const fields = useCertificateFields();
  const whose: Field = {
    kind: 'search',
    name: 'staffId',
    label: t('staff.noun'),
    source: staffSource,
    isRequired: true,
  };
  return (
    <FormDialog<BodyOf<typeof recordCertificate>>
      title={t('certificate.new')}
      fields={staffId === undefined ? [whose, ...fields] : fields}
      draft={`certificate.new.${staffId ?? ''}`}
      submit={(body) => record.mutateAsync({ body: staffId === undefined ? body : { ...body, staffId } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

interface ChangeCertificateDialogProps {
  certificate: CertificateView;
  onClose: () => void;
}

export function ChangeCertificateDialog({ certificate, onClose }: ChangeCertificateDialogProps) {
  const { t } = useTranslation('identity');
  const change = useSend(changeCertificate);
  const { id, revision, name, number, issuer, issuedOn, expiresOn } = certificate;
  return (
    <FormDialog<BodyOf<typeof changeCertificate>>
      title={t('certificate.change')}
      fields={useCertificateFields()}
      initial={{ name, number, issuer, issuedOn, expiresOn }}
      emptyAs="null"
      draft={`certificate.${id}`}
      submit={(body) => change.mutateAsync({ params: { certificate: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
