import { PlusOutlined, SaveOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { changeSavedView, listSavedViews, type SavedViewView } from '../../saved-view.contract.ts';
import { ViewLine } from './view-line.tsx';
import { isChanged, keptOf } from './view-state.ts';

interface ViewListProps {
  list: string;
  path: string;
  views: readonly SavedViewView[];
  /** The one that the list shows. */
  shown: SavedViewView | undefined;
  onEdit: (view: SavedViewView | 'new') => void;
  onDone: () => void;
}

/** One's own views in their order, those of others, and saving what is shown now. */
export function ViewList({ list, path, views, shown, onEdit, onDone }: ViewListProps) {
  const { t } = useTranslation('saved-views');
  const own = views.filter(({ isMine }) => isMine);
  const others = views.filter(({ isMine }) => !isMine);
  const groups = [
    { title: t('view.mine'), members: own },
    { title: t('view.shared'), members: others },
  ];
  const edit = (view: SavedViewView | 'new') => {
    onDone();
    onEdit(view);
  };
  return (
    <div className="saved-views">
      {views.length === 0 && <p className="yt-quiet">{t('view.none')}</p>}
      {groups.map(
        ({ title, members }) =>
          members.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {members.map((view, place) => (
                  <ViewLine
                    key={view.id}
                    view={view}
                    path={path}
                    place={{ at: place, of: members.length }}
                    isShown={view === shown}
                    onEdit={() => edit(view)}
                    onDone={onDone}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      <div className="saved-views-foot">
        {shown && <SaveChange list={list} view={shown} onDone={onDone} />}
        <Button type="text" icon={<PlusOutlined />} onClick={() => edit('new')}>
          {t('view.save')}
        </Button>
      </div>
    </div>
  );
}

/** What the list shows by now takes the place of what the view showed. */
function SaveChange({ list, view, onDone }: { list: string; view: SavedViewView; onDone: () => void }) {
  const { t } = useTranslation('saved-views');
  const { values } = useUrlState();
  const notice = useNotice();
  const change = useSend(changeSavedView, { changes: [listSavedViews] });
  if (!view.abilities.includes('change') || !isChanged(view, values)) return null;
  const save = () =>
    change.mutate(
      { params: { savedView: view.id }, body: keptOf(list, values), ifMatch: view.revision },
      {
        onSuccess: ({ name }) => {
          notice.done(t('view.renamed', { name }));
          onDone();
        },
        onError: notice.failed,
      },
    );
  return (
    <Button type="text" icon={<SaveOutlined />} loading={change.isPending} onClick={save}>
      <span className="yt-cut">{t('view.saveChange', { name: view.name })}</span>
    </Button>
  );
}
