import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewCertificateDialog } from './certificate-dialogs.tsx';

/** Of a staff member, in their page; without one it asks whose it is. */
export function NewCertificateButton({ staffId, isSmall = false }: { staffId?: string; isSmall?: boolean }) {
  const { t } = useTranslation('identity');
  const [isOpen, open] = useState(false);
  return (
    <>
      <Button
        type={isSmall ? 'default' : 'primary'}
        size={isSmall ? 'small' : 'middle'}
        icon={<PlusOutlined />}
        onClick={() => open(true)}
      >
        {t('certificate.new')}
      </Button>
      {isOpen && <NewCertificateDialog {...(staffId !== undefined && { staffId })} onClose={() => open(false)} />}
    </>
  );
}
