import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readDeviceAdvice } from '../../device-advice.contract.ts';

/** That a device is somebody else's, and what was advised; nothing of all others. */
export function AdviceNote({ assetId }: { assetId: string }) {
  const { t } = useTranslation('contracts');
  const advice = useAnswer(readDeviceAdvice, { params: { asset: assetId } }).data?.advice;
  if (!advice) return null;
  return (
    <p>
      <Status tone="soon" text={t('advice.said', { owner: advice.owner })} /> {advice.advice}
    </p>
  );
}
