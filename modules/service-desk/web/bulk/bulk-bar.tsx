import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueryOf } from '../../../../kernel/contract.ts';
import { useSession } from '../../../../web/api/session.ts';
import type { List } from '../../../../web/api/use-list.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { MarkedBar } from '../../../../web/ui/list/marked-bar.tsx';
import { mostInBulk, type BulkDeed } from '../../bulk-run.contract.ts';
import type { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { deedsFor } from './deeds.ts';

interface BulkBarProps {
  marked: ReadonlySet<string>;
  list: List<TicketRow>;
  query: QueryOf<typeof listTickets>;
  onMark: (ids: ReadonlySet<string>) => void;
}

/** What can be done to all marked tickets at once, or to all that match. */
export function BulkBar({ marked, list, query = {}, onMark }: BulkBarProps) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  const [isMatching, meanMatching] = useState(false);
  const [act, choose] = useState<BulkDeed['act']>();
  const deeds = deedsFor(new Set(useSession()?.permissions));
  const all = list.count;
  const count = isMatching && all ? all.value : marked.size;
  const told = t(isMatching ? 'bulk.markedMatching' : 'bulk.marked', { count: format.number(count) });
  const { sort: _sort, cursor: _cursor, limit: _limit, ...matching } = query;
  const isAllRead = marked.size > 0 && list.rows.every(({ id }) => marked.has(id));
  const leave = () => {
    onMark(new Set());
    meanMatching(false);
  };
  return (
    <MarkedBar name={t('bulk.bar')} count={told} onLeave={leave}>
      {deeds.map((one) => (
        <Button key={one} size="small" onClick={() => choose(one)}>
          {t(`bulk.do.${one}`)}
        </Button>
      ))}
      {isAllRead && !isMatching && all && (all.more || all.value > marked.size) && (
        <MatchingOffer all={all} onMean={() => meanMatching(true)} />
      )}
      {act && (
        <BulkDialog
          act={act}
          count={count}
          meant={isMatching ? { matching } : { ticketIds: [...marked] }}
          onStarted={leave}
          onClose={() => choose(undefined)}
        />
      )}
    </MarkedBar>
  );
}

interface MatchingOfferProps {
  all: { value: number; more: boolean };
  onMean: () => void;
}

function MatchingOffer({ all, onMean }: MatchingOfferProps) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  if (all.more || all.value > mostInBulk) return <span className="yt-quiet">{t('bulk.tooManyMatching')}</span>;
  return (
    <Button type="link" size="small" onClick={onMean}>
      {t('bulk.allMatching', { count: format.number(all.value) })}
    </Button>
  );
}
