import { useTranslation } from 'react-i18next';
import { Go } from '../ui/go.tsx';
import { EmptyState } from '../ui/state/empty-state.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('shell:notFound.title')}
      text={t('shell:notFound.text')}
      action={<Go to="/">{t('shell:notFound.home')}</Go>}
    />
  );
}
