import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { ConfirmButton } from '../../../../web/ui/confirm-button.tsx';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import {
  endDeviceAdvice,
  readDeviceAdvice,
  recordDeviceAdvice,
  type DeviceAdviceView,
} from '../../device-advice.contract.ts';
import '../contracts/contract-page.css';

/** Whether it is somebody else's device, with what the customer was advised about it (AST-15). */
export function DeviceAdvice({ subjectId: asset }: PanelProps) {
  const { t } = useTranslation('contracts');
  const result = useAnswer(readDeviceAdvice, { params: { asset } });
  return (
    <Answered result={result} lines={1}>
      {({ advice, abilities }) => (
        <>
          {advice ? <Advice advice={advice} /> : <p className="yt-quiet">{t('advice.none')}</p>}
          {abilities.includes('change') && <AdviceActs asset={asset} advice={advice} />}
        </>
      )}
    </Answered>
  );
}

function Advice({ advice: { owner, advice, fromDay } }: { advice: DeviceAdviceView }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  return (
    <Facts
      items={[
        { label: t('advice.owner'), value: `${owner} · ${t('advice.since', { day: format.day(fromDay) })}` },
        { label: t('advice.advice'), value: <p className="contract-words">{advice}</p> },
      ]}
    />
  );
}

function AdviceActs({ asset, advice }: { asset: string; advice: DeviceAdviceView | null }) {
  const { t } = useTranslation('contracts');
  const [isOpen, open] = useState(false);
  const record = useSend(recordDeviceAdvice);
  const end = useSend(endDeviceAdvice);
  const params = { asset };
  return (
    <div className="contract-more">
      <Button size="small" onClick={() => open(true)}>
        {t(advice ? 'advice.change' : 'advice.register')}
      </Button>
      {advice && (
        <ConfirmButton
          size="small"
          title={t('advice.endQuestion')}
          text={t('advice.endText')}
          confirmText={t('advice.end')}
          onConfirm={() => end.mutateAsync({ params })}
        >
          {t('advice.end')}
        </ConfirmButton>
      )}
      {isOpen && (
        <FormDialog<{ owner: string; advice: string }>
          title={t('advice.register')}
          text={t('advice.text')}
          fields={[
            {
              kind: 'line',
              name: 'owner',
              label: t('advice.owner'),
              help: t('advice.ownerHelp'),
              most: 100,
              isRequired: true,
              isFocused: true,
            },
            {
              kind: 'text',
              name: 'advice',
              label: t('advice.advice'),
              help: t('advice.adviceHelp'),
              most: 2000,
              isRequired: true,
            },
          ]}
          initial={{ owner: advice?.owner, advice: advice?.advice }}
          submit={(body) => record.mutateAsync({ params, body })}
          submitText={t('shell:action.save')}
          onClose={() => open(false)}
        />
      )}
    </div>
  );
}
