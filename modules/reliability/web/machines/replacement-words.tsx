import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { ReplacementReason } from '../../machine-failure.contract.ts';

/** Whether a machine should rather be replaced, and why, in sentences. */
export function ReplacementWords({ reasons }: { reasons: readonly ReplacementReason[] }) {
  const { t } = useTranslation('reliability');
  if (reasons.length === 0) return <Status tone="good" text={t('machine.repair')} />;
  return (
    <>
      <Status tone="soon" text={t('machine.replace')} /> {reasons.map((reason) => whyOf(reason)).join(' ')}
    </>
  );

  function whyOf({ kind, ...facts }: ReplacementReason) {
    return t(`machine.why.${kind}`, facts);
  }
}
