import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/state/empty-state.tsx';

export function NotAllowed() {
  const { t } = useTranslation();
  return <EmptyState title={t('shell:failure.forbidden.title')} text={t('shell:failure.forbidden.text')} />;
}
