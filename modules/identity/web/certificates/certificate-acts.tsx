import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { retireCertificate, type CertificateView } from '../../certificate.contract.ts';
import '../summary.css';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { ChangeCertificateDialog } from './certificate-dialogs.tsx';

export function CertificateActs({ certificate }: { certificate: CertificateView }) {
  const { t } = useTranslation('identity');
  const [isChanging, setChanging] = useState(false);
  const retire = useSend(retireCertificate);
  const { id, name, staff, revision, abilities } = certificate;
  if (abilities.length === 0) return null;
  return (
    <span className="identity-row-acts">
      <Button size="small" onClick={() => setChanging(true)}>
        {t('shell:action.edit')}
      </Button>
      <RetireButton
        size="small"
        question={t('certificate.retireQuestion', { name, staff: staff.name })}
        text={t('certificate.retireText')}
        retire={() => retire.mutateAsync({ params: { certificate: id }, ifMatch: revision })}
      >
        {t('certificate.retire')}
      </RetireButton>
      {isChanging && <ChangeCertificateDialog certificate={certificate} onClose={() => setChanging(false)} />}
    </span>
  );
}
