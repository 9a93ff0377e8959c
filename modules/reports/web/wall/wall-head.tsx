import { BulbOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../../../../web/api/use-now.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { chooseTheme, useTheme } from '../../../../web/ui/theme/theme.ts';
import { useConnection } from './use-connection.ts';

interface WallHeadProps {
  name: string;
  backTo: string;
  /** Which page of how many; null: there is one. */
  place: string | null;
  /** What the hand at the keyboard may do. */
  children: ReactNode;
}

/** What is shown, what time it is, and whether the figures are of now. */
export function WallHead({ name, backTo, place, children }: WallHeadProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const now = useNow();
  const { mode } = useTheme();
  return (
    <header className="yt-wall-head">
      <h1>{name}</h1>
      {place !== null && <span className="yt-quiet">{place}</span>}
      <ConnectionNote />
      <nav className="yt-wall-acts" aria-label={t('wall.title')}>
        {children}
        <Button
          type="text"
          size="small"
          icon={<BulbOutlined />}
          aria-label={t('wall.theme')}
          title={t('wall.theme')}
          onClick={() => chooseTheme(mode === 'dark' ? 'light' : 'dark')}
        />
        <Go to={backTo}>{t('wall.back')}</Go>
      </nav>
      <time dateTime={now}>{format.instant(now)}</time>
    </header>
  );
}

/** Nothing while all is well. */
function ConnectionNote() {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const connection = useConnection();
  if (connection.state === 'well') return null;
  const since = format.instant(connection.since);
  return (
    <strong className="yt-wall-note" role="alert">
      {t(connection.state === 'lost' ? 'wall.lost' : 'wall.ended', { since })}
      {connection.state === 'ended' && (
        <a href="/" target="_blank" rel="noreferrer">
          {t('wall.signIn')}
        </a>
      )}
    </strong>
  );
}
