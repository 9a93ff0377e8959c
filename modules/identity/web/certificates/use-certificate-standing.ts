import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { CertificateStanding } from '../../certificate.contract.ts';

const tones = { expired: 'breached', soon: 'soon', valid: 'good', lasting: 'good' } as const;

/** Expired red, within 60 days orange, in words and tone. */
export function useCertificateStanding(): (standing: CertificateStanding) => { tone: Tone; text: string } {
  const { t } = useTranslation('identity');
  return (standing) => ({ tone: tones[standing], text: t(`certificate.standings.${standing}`) });
}
