import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { RecordActs } from '../../../../web/ui/record-acts.tsx';
import {
  reinstateBusinessService,
  retireBusinessService,
  type BusinessServiceView,
} from '../../business-service.contract.ts';
import { ChangeServiceDialog } from './change-service-dialog.tsx';

export function ServiceActs({ service }: { service: BusinessServiceView }) {
  const { t } = useTranslation('relations');
  const [isChanging, change] = useState(false);
  const retire = useSend(retireBusinessService);
  const reinstate = useSend(reinstateBusinessService);
  const { id, name, revision, abilities } = service;
  const seen = { params: { service: id }, ifMatch: revision };
  return (
    <>
      <RecordActs
        abilities={abilities}
        edit={() => change(true)}
        retire={{
          name: t('state.retire'),
          question: t('state.retireQuestion', { name }),
          text: t('state.retireText'),
          act: () => retire.mutateAsync(seen),
        }}
        reinstate={{ name: t('state.reinstate'), act: () => reinstate.mutateAsync(seen) }}
      />
      {isChanging && <ChangeServiceDialog service={service} onClose={() => change(false)} />}
    </>
  );
}
