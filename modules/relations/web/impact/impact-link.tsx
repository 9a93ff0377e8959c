import { ApartmentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { Go } from '../../../../web/ui/go.tsx';

interface ImpactLinkProps {
  kind: 'asset' | 'service';
  id: string;
  /** What the link says; absent: what else is hit. */
  words?: string;
}

const pages = { asset: '/assets', service: '/business-services' } as const;

/** The way to what is hit when this fails, and whom to tell. */
export function ImpactLink({ kind, id, words }: ImpactLinkProps) {
  const { t } = useTranslation('relations');
  if (!useMay('relation.read')) return null;
  return (
    <Go to={`${pages[kind]}/${id}/impact`}>
      <ApartmentOutlined aria-hidden /> {words ?? t('impact.link')}
    </Go>
  );
}
