import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportState } from '../../import.contract.ts';

const steps = ['file', 'mapping', 'check', 'write', 'done'] as const;

/** Place of the step at which it stands; what ended otherwise has left the road. */
const placeOf: Partial<Record<ImportState, number>> = {
  reading: 0,
  mapping: 1,
  checking: 2,
  checked: 2,
  writing: 3,
  done: 5,
};

export function ImportSteps({ state }: { state: ImportState }) {
  const { t } = useTranslation('imports');
  const current = placeOf[state];
  if (current === undefined) return null;
  const items = steps.map((step) => ({ key: step, title: t(`step.${step}`) }));
  return (
    <Steps aria-label={t('step.label')} className="yt-import-steps" size="small" current={current} items={items} />
  );
}
