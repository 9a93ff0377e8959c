import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import {
  changeSavedView,
  listSavedViews,
  retireSavedView,
  startWithoutSavedView,
  startWithSavedView,
  type SavedViewView,
} from '../../saved-view.contract.ts';

interface ViewAct {
  key: string;
  label: string;
  run: () => void;
}

interface Acting {
  view: SavedViewView;
  place: { at: number; of: number };
  onEdit: () => void;
}

/** What can be done with a view, as far as this person may. */
export function useViewActs({ view, place, onEdit }: Acting): ViewAct[] {
  const { t } = useTranslation('saved-views');
  const notice = useNotice();
  const retire = useRetire(view);
  const move = useSend(changeSavedView, { changes: [listSavedViews] });
  const start = useSend(startWithSavedView, { changes: [listSavedViews] });
  const drop = useSend(startWithoutSavedView, { changes: [listSavedViews] });
  const params = { savedView: view.id };
  const moveTo = (position: number) =>
    move.mutate({ params, body: { position }, ifMatch: view.revision }, { onError: notice.failed });
  const begin = view.isStart ? drop : start;
  const mayChange = view.abilities.includes('change');
  return [
    { key: 'start', label: t(view.isStart ? 'view.startOff' : 'view.start'), run: () => begin.mutate({ params }) },
    ...(mayChange ? [{ key: 'edit', label: t('view.edit'), run: onEdit }] : []),
    ...(view.isMine && place.at > 0 ? [{ key: 'up', label: t('view.up'), run: () => moveTo(place.at - 1) }] : []),
    ...(view.isMine && place.at < place.of - 1
      ? [{ key: 'down', label: t('view.down'), run: () => moveTo(place.at + 1) }]
      : []),
    ...(mayChange ? [{ key: 'retire', label: t('view.retire'), run: retire }] : []),
  ];
}

function useRetire(view: SavedViewView) {
  const { t } = useTranslation('saved-views');
  const confirm = useConfirm();
  const notice = useNotice();
  const retire = useSend(retireSavedView, { changes: [listSavedViews] });
  const { name, sharedWith } = view;
  return () =>
    confirm({
      title: t('view.retireTitle', { name }),
      text: [t('view.retireText'), ...(sharedWith === 'nobody' ? [] : [t('view.retireShared')])].join(' '),
      confirmText: t('view.retire'),
      async onConfirm() {
        await retire.mutateAsync({ params: { savedView: view.id } });
        notice.done(t('view.retired', { name }));
      },
    });
}
