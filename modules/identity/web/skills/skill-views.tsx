import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';

/** The list of skills, and who has them. */
export function SkillViews({ shown }: { shown: 'list' | 'matrix' }) {
  const { t } = useTranslation('identity');
  return (
    <ViewLinks
      label={t('skill.plural')}
      views={[
        { text: t('skill.list'), to: '/skills', isShown: shown === 'list' },
        { text: t('skill.matrix'), to: '/skill-matrix', isShown: shown === 'matrix' },
      ]}
    />
  );
}
