import { EllipsisOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Go } from '../../../../web/ui/go.tsx';
import type { SavedViewView } from '../../saved-view.contract.ts';
import { useViewActs } from './use-view-acts.tsx';
import { pathOfView } from './view-state.ts';

interface ViewLineProps {
  view: SavedViewView;
  path: string;
  /** Among one's own. */
  place: { at: number; of: number };
  isShown: boolean;
  onEdit: () => void;
  onDone: () => void;
}

export function ViewLine({ view, path, place, isShown, onEdit, onDone }: ViewLineProps) {
  const { t } = useTranslation('saved-views');
  const { name, owner, isMine, isStart, sharedWith, team } = view;
  const acts = useViewActs({ view, place, onEdit });
  const shared = sharedWith === 'team' ? team?.name : sharedWith === 'everybody' && t('view.sharing.everybody');
  return (
    <li data-shown={isShown || undefined}>
      <Go to={pathOfView(path, view)} onClick={onDone} title={isMine ? name : t('view.by', { name: owner.name })}>
        {name}
      </Go>
      {isStart && <span className="yt-quiet yt-small">{t('view.isStart')}</span>}
      {shared && <span className="yt-quiet yt-small yt-cut">{shared}</span>}
      <Dropdown
        trigger={['click']}
        autoFocus
        menu={{
          items: acts.map(({ key, label }) => ({ key, label })),
          onClick: ({ key }) => acts.find((act) => act.key === key)?.run(),
        }}
      >
        <Button type="text" size="small" icon={<EllipsisOutlined />} aria-label={t('view.acts', { name })} />
      </Dropdown>
    </li>
  );
}
