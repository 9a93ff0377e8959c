import { useTranslation } from 'react-i18next';
import { ViewLinks } from '../../../../web/ui/list/view-links.tsx';

const paths = {
  skills: '/skills',
  matrix: '/skill-matrix',
  certificates: '/certificates',
  criteria: '/grade-criteria',
} as const;

/** What staff can do, seen from four sides that share one entry of the menu. */
export function AbilityViews({ shown }: { shown: keyof typeof paths }) {
  const { t } = useTranslation('identity');
  const view = (key: keyof typeof paths, text: string) => ({ text, to: paths[key], isShown: shown === key });
  return (
    <ViewLinks
      label={t('menu.abilities')}
      views={[
        view('skills', t('skill.list')),
        view('matrix', t('skill.matrix')),
        view('certificates', t('certificate.plural')),
        view('criteria', t('grade.criteria')),
      ]}
    />
  );
}
