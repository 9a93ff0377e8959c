import { DownOutlined, UndoOutlined, UpOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import './kept-acts.css';

interface KeptActsProps {
  /** `change`, `retire`, `reinstate`. */
  abilities: readonly string[];
  place: { position: number; among: number; move: (position: number) => Promise<unknown> };
  /** Before it is taken out of use. */
  question: string;
  text: string;
  retire: () => Promise<unknown>;
  reinstate: () => Promise<unknown>;
  /** Shown with the ability to change. */
  children: ReactNode;
}

/** What can be done to a template or text in hand: change it, move it, take it out of use, bring it back. */
export function KeptActs({ abilities, place, children, ...kept }: KeptActsProps) {
  const { t } = useTranslation('service-desk');
  const { position, among, move } = place;
  const mayChange = abilities.includes('change');
  return (
    <div className="kept-acts">
      {mayChange && children}
      {mayChange && position > 0 && (
        <ActButton act={() => move(position - 1)} icon={<UpOutlined />}>
          {t('textState.up')}
        </ActButton>
      )}
      {mayChange && position < among - 1 && (
        <ActButton act={() => move(position + 1)} icon={<DownOutlined />}>
          {t('textState.down')}
        </ActButton>
      )}
      {abilities.includes('retire') && (
        <RetireButton question={kept.question} text={kept.text} retire={kept.retire}>
          {t('textState.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={kept.reinstate} icon={<UndoOutlined />}>
          {t('textState.reinstate')}
        </ActButton>
      )}
    </div>
  );
}
