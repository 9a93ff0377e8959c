import { useTranslation } from 'react-i18next';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Missing } from '../../../../web/ui/words/instant-text.tsx';
import type { EventView } from '../../event.contract.ts';
import { useEventWords } from '../words/use-event-words.ts';
import { differenceOf } from './difference.ts';
import './event-detail.css';

type Change = EventView['changes'][number];

/** What stood there before and stands there now, and what else was said. */
export function EventContent({ event: { changes, facts, isBlanked } }: { event: EventView }) {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  const said = facts.map(({ path, values }) => ({
    label: words.path(path),
    value: values.map((value) => words.value(value, path.at(-1) ?? '')).join(' · '),
  }));
  return (
    <>
      {changes.length > 0 && <ChangeTable changes={changes} />}
      {said.length > 0 && <Facts items={said} />}
      {isBlanked && <p className="yt-quiet">{t('trail.blanked')}</p>}
      {changes.length + said.length === 0 && !isBlanked && <p className="yt-quiet">{t('trail.nothingMore')}</p>}
    </>
  );
}

function ChangeTable({ changes }: { changes: readonly Change[] }) {
  const { t } = useTranslation('audit');
  const words = useEventWords();
  return (
    <table className="audit-changes" aria-label={t('trail.changes')}>
      <thead>
        <tr>
          <th scope="col">{t('trail.field')}</th>
          <th scope="col">{t('trail.before')}</th>
          <th scope="col">{t('trail.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.path.join('.')}>
            <th scope="row">{words.path(change.path)}</th>
            <ChangeCells change={change} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Of long lists only what went and what came. */
function ChangeCells({ change }: { change: Change }) {
  const { from, to, isPart } = differenceOf(change);
  const name = change.path.at(-1) ?? '';
  return (
    <>
      <td>
        <Values values={from} of={name} sign={isPart ? '−' : ''} />
      </td>
      <td>
        <Values values={to} of={name} sign={isPart ? '+' : ''} />
      </td>
    </>
  );
}

interface ValuesProps {
  values: Change['from'];
  of: string;
  sign: string;
}

function Values({ values, of, sign }: ValuesProps) {
  const words = useEventWords();
  if (values.length === 0) return <Missing />;
  return values.map((value) => <div key={String(value)}>{`${sign} ${words.value(value, of)}`.trim()}</div>);
}
