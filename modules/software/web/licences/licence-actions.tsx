import { EditOutlined, KeyOutlined } from '@ant-design/icons';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { readLicenceKeys, retireLicence, type LicenceView } from '../../licence.contract.ts';
import '../software.css';
import { ChangeLicenceDialog } from './change-licence-dialog.tsx';

export function LicenceActions({ licence }: { licence: LicenceView }) {
  const { t } = useTranslation('software');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireLicence);
  const { id, product, revision, abilities } = licence;
  return (
    <>
      {abilities.includes('read_keys') && <KeysButton licence={id} />}
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => change(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('licence.retireQuestion', { name: product.name })}
          text={t('licence.retireText')}
          retire={() => retire.mutateAsync({ params: { licence: id }, ifMatch: revision })}
        >
          {t('licence.retire')}
        </RetireButton>
      )}
      {isChanging && <ChangeLicenceDialog licence={licence} onClose={() => change(false)} />}
    </>
  );
}

/** The keys are on the page only while somebody looks at them, and the log keeps that they did. */
function KeysButton({ licence }: { licence: string }) {
  const { t } = useTranslation('software');
  const look = useSend(readLicenceKeys, { changes: [] });
  const [keys, show] = useState<string | null>(null);
  const act = async () => show((await look.mutateAsync({ params: { licence } })).keys);
  const close = () => {
    show(null);
    look.reset();
  };
  return (
    <>
      <ActButton icon={<KeyOutlined />} act={act}>
        {t('licence.showKeys')}
      </ActButton>
      {keys !== null && (
        <Modal
          open
          title={t('licence.keysTitle')}
          onCancel={close}
          footer={
            <Button type="primary" autoFocus onClick={close}>
              {t('shell:action.close')}
            </Button>
          }
        >
          <p className="yt-quiet">{t('licence.keysText')}</p>
          <pre className="software-keys">{keys}</pre>
        </Modal>
      )}
    </>
  );
}
