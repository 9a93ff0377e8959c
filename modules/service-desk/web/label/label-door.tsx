import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { LightDoor } from '../../../../web/ui/light/light-door.tsx';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightFault } from '../../../../web/ui/light/light-fault.tsx';
import { LightLine } from '../../../../web/ui/light/light-field.tsx';
import { enterByLabel } from '../../../assets/asset-label.contract.ts';
import { readLabelVisit } from '../../label-visit.contract.ts';
import { CallFirst } from '../portal/call-first.tsx';
import '../portal/report.css';

/** Six digits, and in. */
export function LabelDoor({ code, enter }: { code: string; enter: () => void }) {
  const { t } = useTranslation('service-desk');
  const [pin, setPin] = useState('');
  const send = useSend(enterByLabel, { changes: [readLabelVisit], onSent: enter });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!send.isPending) send.mutate({ body: { code, pin } });
  };
  return (
    <LightDoor title={t('portal.label.door.title')} intro={t('portal.label.door.text')} saysNumber>
      <CallFirst />
      <form className="lt-form" onSubmit={submit}>
        <LightLine
          label={t('portal.label.door.pin')}
          value={pin}
          inputMode="numeric"
          autoComplete="off"
          pattern="\d{6}"
          maxLength={6}
          required
          onChange={({ target }) => setPin(target.value.replaceAll(/\D/g, ''))}
        />
        <LightFault error={send.error} />
        <LightButton type="submit" look="next" isBusy={send.isPending}>
          {t('portal.label.door.submit')}
        </LightButton>
      </form>
    </LightDoor>
  );
}
