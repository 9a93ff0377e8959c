import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import type { CoverView } from '../../cover.contract.ts';
import { addCoveredDevice } from '../../covered-device.contract.ts';

interface AddToListProps {
  assetId: string;
  cover: CoverView;
  /** What is done besides, once it is on the list of this contract. */
  onAdded?: (contractId: string) => Promise<unknown>;
}

/** A device that no list names: on the list by one press from today on, or from a later day (AST-15). */
export function AddToList({ assetId, cover, onAdded }: AddToListProps) {
  const { t } = useTranslation('contracts');
  const mayAdd = useMay('contract.cover_device');
  const [isLater, later] = useState(false);
  const add = useSend(addCoveredDevice);
  const notice = useNotice();
  const format = useFormat();
  const missing = [cover, ...cover.others].find(({ reason }) => reason.code === 'device_not_listed');
  const contract = missing?.contract;
  if (!mayAdd || !contract || cover.coverage === 'covered') return null;
  const submit = async (body: { fromDay?: string }) => {
    const { fromDay } = await add.mutateAsync({ params: { contract: contract.id }, body: { assetId, ...body } });
    await onAdded?.(contract.id);
    notice.done(t('device.addedFrom', { name: contract.name, day: format.day(fromDay) }));
  };
  return (
    <div className="cover-add">
      <ActButton icon={<PlusOutlined />} act={() => submit({})}>
        {t('device.addNow')}
      </ActButton>
      <Button size="small" type="link" onClick={() => later(true)}>
        {t('device.addLater')}
      </Button>
      {isLater && (
        <FormDialog<{ fromDay: string }>
          title={t('device.addTitle', { name: contract.name })}
          text={t('device.addText')}
          fields={[
            {
              kind: 'day',
              name: 'fromDay',
              label: t('device.fromDay'),
              help: t('party.fromDayHelp'),
              isRequired: true,
              isFocused: true,
            },
          ]}
          submit={submit}
          submitText={t('device.add')}
          onClose={() => later(false)}
        />
      )}
    </div>
  );
}
