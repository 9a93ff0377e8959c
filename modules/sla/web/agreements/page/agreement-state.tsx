import { useTranslation } from 'react-i18next';
import { Status } from '../../../../../web/ui/words/status.tsx';

interface AgreementStateProps {
  agreement: { isRetired: boolean; isDefault: boolean; number?: number | null; nextFrom?: string | null };
}

/** In force, the default, yet to begin, over, or out of use. */
export function AgreementState({ agreement: { isRetired, isDefault, number, nextFrom } }: AgreementStateProps) {
  const { t } = useTranslation('sla');
  if (isRetired) return <Status tone="over" text={t('agreement.retired')} />;
  if (isDefault) return <Status tone="good" text={t('agreement.default')} />;
  if (number !== null) return <Status tone="good" text={t('version.state.in_force')} />;
  return nextFrom ? (
    <Status tone="waiting" text={t('version.state.upcoming')} />
  ) : (
    <Status tone="over" text={t('version.state.over')} />
  );
}
