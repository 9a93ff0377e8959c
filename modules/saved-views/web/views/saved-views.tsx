import { DownOutlined, FilterOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { listSavedViews, type SavedViewView } from '../../saved-view.contract.ts';
import { useStartView } from './use-start-view.ts';
import { isChanged } from './view-state.ts';
import { ViewDialog } from './view-dialog.tsx';
import { ViewList } from './view-list.tsx';
import './saved-views.css';

interface SavedViewsProps {
  /** Name of the list, as its `ListScreen` has it. */
  list: string;
  /** Where the list is. */
  path: string;
}

/** For the head of a list: the views that are saved of it, and saving what it shows now. */
export function SavedViews(props: SavedViewsProps) {
  return useMay('saved_view.keep') ? <ViewMenu {...props} /> : null;
}

function ViewMenu({ list, path }: SavedViewsProps) {
  const { t } = useTranslation('saved-views');
  const { values } = useUrlState();
  const [isOpen, open] = useState(false);
  const [edited, edit] = useState<SavedViewView | 'new'>();
  const views = useAnswer(listSavedViews, { query: { list } }).data?.items;
  useStartView(views);
  const shown = views?.find(({ id }) => id === one(values['view']));
  return (
    <>
      <Popover
        trigger="click"
        placement="bottomRight"
        arrow={false}
        open={isOpen}
        onOpenChange={open}
        content={
          <ViewList
            list={list}
            path={path}
            views={views ?? []}
            shown={shown}
            onEdit={edit}
            onDone={() => open(false)}
          />
        }
      >
        <Button icon={<FilterOutlined />} aria-haspopup="true" aria-expanded={isOpen}>
          <span className="saved-views-name">{shown ? shown.name : t('view.menu')}</span>
          {shown && isChanged(shown, values) && <i className="yt-quiet">{t('view.changed')}</i>}
          <DownOutlined />
        </Button>
      </Popover>
      {edited && <ViewDialog list={list} path={path} view={edited} onClose={() => edit(undefined)} />}
    </>
  );
}
